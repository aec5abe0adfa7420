import { describe, expect, it } from 'vitest';
import { moveWeights } from '../../src/retrieval/embeddings/fine-tuned.ts';

const SPECS = [
  { name: 'count', shape: [], dtype: 'int32' },
  { name: 'bias', shape: [2], dtype: 'float32' },
  { name: 'kernel', shape: [2, 3], dtype: 'float32' },
];

/** Bytes as `eval/fit/encoder/pack.py` writes them: the header's length, the header, then each weight's scales and steps. */
function packed(
  weights: readonly Readonly<{ name: string; rows: readonly (readonly number[])[]; scales: readonly number[] }>[],
) {
  const header = Buffer.from(
    JSON.stringify({
      about: 'a test',
      weights: weights.map(({ name, rows }) => ({ name, rows: rows.length, width: rows[0]!.length })),
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const bodies = weights.map(({ rows, scales }) => {
    const floats = Buffer.alloc(4 * scales.length);
    scales.forEach((scale, i) => {
      floats.writeFloatLE(scale, 4 * i);
    });
    return Buffer.concat([floats, Buffer.from(Int8Array.from(rows.flat()).buffer)]);
  });
  return Buffer.concat([length, header, ...bodies]);
}

function encoderOf(values: readonly number[]): ArrayBuffer {
  const bytes = new ArrayBuffer(4 + 4 * values.length);
  new Int32Array(bytes, 0, 1)[0] = 7;
  new Float32Array(bytes, 4).set(values);
  return bytes;
}

describe('what the encoder learned', () => {
  const moves = packed([
    {
      name: 'kernel',
      rows: [
        [1, -2, 0],
        [127, -128, 3],
      ],
      scales: [0.5, 0.25],
    },
  ]);

  it('moves the weights that it names, each row by its own scale, and no others', () => {
    const weights = encoderOf([10, 20, 1, 1, 1, 2, 2, 2]);
    moveWeights(weights, SPECS, moves);
    expect([...new Float32Array(weights, 4)]).toEqual([10, 20, 1.5, 0, 1, 33.75, -30, 2.75]);
    expect(new Int32Array(weights, 0, 1)[0]).toBe(7);
  });

  it.each([
    ['another name', SPECS.map((spec) => ({ ...spec, name: `${spec.name}-2` }))],
    ['another size', SPECS.map((spec) => ({ ...spec, shape: [...spec.shape, 2] }))],
  ])('is refused by an encoder whose weight has %s', (_, specs) => {
    expect(() => moveWeights(new ArrayBuffer(200), specs, moves)).toThrow(/do not belong together: "kernel"/);
  });

  it('is refused where bytes are left over', () => {
    const weights = encoderOf([10, 20, 1, 1, 1, 2, 2, 2]);
    expect(() => moveWeights(weights, SPECS, Buffer.concat([moves, Buffer.from([1])]))).toThrow(/learned weights end/);
  });

  it('is refused before a byte is moved where the file is cut off', () => {
    const weights = encoderOf([10, 20, 1, 1, 1, 2, 2, 2]);
    expect(() => moveWeights(weights, SPECS, moves.subarray(0, -2))).toThrow(/learned weights end/);
    expect([...new Float32Array(weights, 4)]).toEqual([10, 20, 1, 1, 1, 2, 2, 2]);
  });
});
