/** The inner product of two vectors: the cosine of their angle, where both have unit length. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/**
 * A vector scaled to length 1.
 * @throws RangeError where a number is not finite: one NaN would poison every distance of an index.
 */
export function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  if (!Number.isFinite(length)) throw new RangeError('a vector holds a number that is not finite');
  return length === 0 ? vector : vector.map((x) => x / length);
}

/** The mean of vectors; of none, zeros. */
export function mean(vectors: readonly Float32Array[], dimension: number): Float32Array {
  const sum = new Float64Array(dimension);
  for (const vector of vectors) for (let i = 0; i < dimension; i++) sum[i]! += vector[i]!;
  return Float32Array.from(sum, (x) => (vectors.length === 0 ? 0 : x / vectors.length));
}

/** How far two vectors lie apart. */
export function distance(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ** 2;
  return Math.sqrt(sum);
}
