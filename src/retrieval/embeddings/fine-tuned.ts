import { z } from 'zod';

/** A weight of the encoder, as TensorFlow describes it beside the bytes of all weights, which stand in this order. */
export type WeightSpec = Readonly<{ name: string; shape: readonly number[]; dtype: string }>;

const Header = z.object({
  about: z.string(),
  /** The weights that were moved, in the order of their bytes. */
  weights: z.array(z.object({ name: z.string(), rows: z.int().positive(), width: z.int().positive() })),
});

const FLOAT = 4;

/**
 * Moves an encoder's weights, in place, by what they learned: `file` holds, for each weight that was moved, a signed byte a
 * number and a scale a row, written by `eval/fit/encoder/pack.py`. Little-endian: a length, a JSON header of that length, then
 * weight by weight the scales (32-bit floats) and the bytes.
 *
 * @param weights the bytes of all weights, one after the other, in the order of `specs`.
 * @throws Error where the file names a weight that the encoder does not have, or of another size: they do not belong together.
 */
export function moveWeights(weights: ArrayBuffer, specs: readonly WeightSpec[], file: Uint8Array): void {
  const places = placesOf(specs);
  const bytes = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const length = bytes.getUint32(0, true);
  const header = Header.parse(JSON.parse(new TextDecoder().decode(file.subarray(FLOAT, FLOAT + length))));
  const end = header.weights.reduce((sum, { rows, width }) => sum + rows * (FLOAT + width), FLOAT + length);
  if (end !== file.byteLength)
    throw new Error(`the encoder's learned weights end after ${file.byteLength} bytes, not ${end}`);
  let at = FLOAT + length;
  for (const { name, rows, width } of header.weights) {
    const place = places.get(name);
    if (!place || place.size !== rows * width)
      throw new Error(`the encoder's package and its learned weights do not belong together: "${name}"`);
    const values = new Float32Array(weights, place.offset, place.size);
    const moves = at + rows * FLOAT;
    for (let row = 0; row < rows; row++) {
      const scale = bytes.getFloat32(at + row * FLOAT, true);
      for (let i = row * width; i < (row + 1) * width; i++) values[i]! += scale * bytes.getInt8(moves + i);
    }
    at = moves + rows * width;
  }
}

function placesOf(specs: readonly WeightSpec[]): ReadonlyMap<string, Readonly<{ offset: number; size: number }>> {
  const places = new Map<string, { offset: number; size: number }>();
  let offset = 0;
  for (const { name, shape } of specs) {
    const size = shape.reduce((product, length) => product * length, 1);
    places.set(name, { offset, size });
    // All are of 32 bits, floats and integers alike.
    offset += size * FLOAT;
  }
  return places;
}
