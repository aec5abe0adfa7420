import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { PartOfSpeech } from '../../article/index.ts';
import { stem, type Term } from '../indexing/words.ts';

/**
 * How surely a related word stands for the other, by the kind of relation: derivation ("doubt", "doubtful"), synonym,
 * similar or entailed, one kind of the other. Set by hand, and kept because each loses a little when it is moved.
 */
const BY_RELATION = [0.85, 0.75, 0.5, 0.35] as const;
/** … and by how common the word's sense is: senses 1–2, 3–4, 5–6, 7–8. */
const BY_SENSE = [1, 0.8, 0.6, 0.4] as const;
/** Parts of speech in the table's order. */
const PARTS: readonly PartOfSpeech[] = ['NOUN', 'VERB', 'ADJ', 'ADV'];

/** WordNet's words that are related to a term, by stem, with how surely they may stand for it (below 1). */
export function related({ word, lemma, stem: own, pos }: Term): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const form of new Set([word, lemma]))
    for (const group of lineOf(form)?.split('\t').slice(1) ?? []) {
      const strength = strengthOf(group.charCodeAt(0) - 32, pos);
      for (const other of group.slice(1).split(' ')) {
        const key = stem(other);
        if (key !== own && strength > (found.get(key) ?? 0)) found.set(key, strength);
      }
    }
  return found;
}

/** A group's first character says relation, part of speech and sense: see scripts/wordnet-table.mjs. */
function strengthOf(kind: number, pos: PartOfSpeech): number {
  const sameUse = PARTS[(kind >> 2) & 3] === (pos === 'PROPN' ? 'NOUN' : pos) || !PARTS.includes(pos);
  // In another part of speech than the question's, a sense counts as one bucket rarer.
  const sense = (kind & 3) + (sameUse ? 0 : 1);
  return BY_RELATION[(kind >> 4) as 0 | 1 | 2 | 3] * (BY_SENSE[sense] ?? 0);
}

let table: string | undefined;

/** The sorted lines of the table, read on first use in about 30 ms; never split, as looking up is a binary search. */
function lines(): string {
  table ??= `\n${brotliDecompressSync(readFileSync(new URL('./wordnet.br', import.meta.url))).toString('latin1')}\n`;
  return table;
}

/** The table's line of a word, found by halving. */
function lineOf(word: string): string | undefined {
  const text = lines();
  let low = 0;
  let high = text.length - 1;
  while (low < high) {
    const start = text.lastIndexOf('\n', (low + high) >> 1) + 1;
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end);
    const head = line.slice(0, line.indexOf('\t'));
    if (head === word) return line;
    if (head < word) low = end;
    else high = start - 1;
  }
  return undefined;
}
