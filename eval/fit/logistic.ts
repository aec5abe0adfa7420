/** A training row: a value for each dimension, what it is, and how much it counts. */
export type Row = Readonly<{ x: ArrayLike<number>; y: boolean; weight: number }>;

/** Log-odds are `bias + weights · x`. */
export type Model = Readonly<{ bias: number; weights: readonly number[] }>;

/**
 * Logistic regression, maximum a posteriori: each weight has a normal prior with mean `prior[d]` and precision
 * `precision[d]`; the bias is free. Newton's method with full Hessian, so the result is the one optimum and does not
 * hang on a learning rate or on the order of rows. Cost: rows × d² + d³/3 an iteration.
 */
export function fitLogistic(rows: readonly Row[], prior: readonly number[], precision: readonly number[]): Model {
  const d = prior.length;
  let theta = Float64Array.from([...prior, 0]);
  for (let iteration = 0; iteration < 25; iteration++) {
    const { gradient, hessian } = derivatives(rows, theta, prior, precision);
    const step = solve(hessian, gradient, d + 1);
    let largest = 0;
    theta = theta.map((value, i) => {
      largest = Math.max(largest, Math.abs(step[i]!));
      return value - step[i]!;
    });
    if (largest < 1e-7) break;
  }
  return { bias: theta[d]!, weights: [...theta.subarray(0, d)] };
}

export function logOdds({ bias, weights }: Model, x: ArrayLike<number>): number {
  let sum = bias;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * x[i]!;
  return sum;
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

function derivatives(
  rows: readonly Row[],
  theta: Float64Array,
  prior: readonly number[],
  precision: readonly number[],
): Readonly<{ gradient: Float64Array; hessian: Float64Array }> {
  const n = theta.length;
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n * n);
  const present = new Int32Array(n);
  for (const { x, y, weight } of rows) {
    let z = theta[n - 1]!;
    let count = 0;
    for (let i = 0; i < n - 1; i++) {
      if (x[i] === 0) continue;
      present[count++] = i;
      z += theta[i]! * x[i]!;
    }
    present[count++] = n - 1;
    const p = sigmoid(z);
    const slope = weight * (p - (y ? 1 : 0));
    const curve = weight * Math.max(p * (1 - p), 1e-6);
    for (let a = 0; a < count; a++) {
      const i = present[a]!;
      const xi = i === n - 1 ? 1 : x[i]!;
      gradient[i]! += slope * xi;
      for (let b = 0; b <= a; b++) {
        const j = present[b]!;
        hessian[i * n + j]! += curve * xi * (j === n - 1 ? 1 : x[j]!);
      }
    }
  }
  for (let i = 0; i < n - 1; i++) {
    gradient[i]! += precision[i]! * (theta[i]! - prior[i]!);
    hessian[i * n + i]! += precision[i]!;
  }
  hessian[n * n - 1]! += 1e-9;
  return { gradient, hessian };
}

/** Solves a symmetric positive definite system by Cholesky; only the lower triangle is read, and it is overwritten. */
function solve(matrix: Float64Array, right: Float64Array, n: number): Float64Array {
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let sum = matrix[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= matrix[i * n + k]! * matrix[j * n + k]!;
      matrix[i * n + j] = i === j ? Math.sqrt(sum) : sum / matrix[j * n + j]!;
    }
  }
  const y = Float64Array.from(right);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) y[i]! -= matrix[i * n + k]! * y[k]!;
    y[i]! /= matrix[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) y[i]! -= matrix[k * n + i]! * y[k]!;
    y[i]! /= matrix[i * n + i]!;
  }
  return y;
}
