import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { type Packed, packed } from '../indexing/packed.ts';
import type { Term } from '../indexing/words.ts';

/** Numbers a vector. */
const SIZE = 100;

/**
 * The meaning of 50,000 English words by the company they keep (GloVe), made by scripts/word-vectors.mjs: one signed byte a
 * number. Read on first use in about 80 ms; 6 MB in memory.
 */
type Table = Readonly<{ places: Packed; vectors: Int8Array; lengths: Float32Array }>;

let table: Table | undefined;

/** The place of a word's vector, which is also how many words are more frequent; undefined for a word without one. */
export function vectorOf({ word, lemma }: Pick<Term, 'word' | 'lemma'>): number | undefined {
  const { places } = read();
  return places.listOf(word)[0] ?? places.listOf(lemma)[0] ?? places.listOf(word.slice(0, word.indexOf('-')))[0];
}

/** The cosine of two words' vectors: .5 and up for words that are used alike, synonyms and opposites the same. */
export function likeness(a: number, b: number): number {
  const { vectors, lengths } = read();
  let sum = 0;
  for (let k = 0, i = a * SIZE, j = b * SIZE; k < SIZE; k++, i++, j++) sum += vectors[i]! * vectors[j]!;
  return sum / (lengths[a]! * lengths[b]!);
}

function read(): Table {
  if (table) return table;
  const file = (name: string) => readFileSync(new URL(`./${name}`, import.meta.url));
  const words = brotliDecompressSync(file('word-vectors.words.br')).toString('latin1').split('\n');
  const bytes = file('word-vectors.bin');
  const vectors = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lengths = Float32Array.from(words, (_, i) => Math.hypot(...vectors.subarray(i * SIZE, (i + 1) * SIZE)) || 1);
  table = { places: packed(new Map(words.map((word, i) => [word, [i]]))), vectors, lengths };
  return table;
}
