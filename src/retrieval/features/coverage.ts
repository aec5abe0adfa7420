import type { ArticleIndex } from '../indexing/index.ts';
import type { TermClass } from '../question.ts';
import type { Column, Given } from './types.ts';

/** A neighbouring sentence's words count this much: what it names, this one may speak of. */
const NEIGHBOUR = 0.7;

/** What a sentence that opens with something known takes from the one before it: what "he" or "the report" is. */
const LENT = 0.9;
/** The words of an opening, and those that say that what they stand for is known already. */
const OPENING = 4;
const DEFINITE: ReadonlySet<string> = new Set(
  'the he she they it his her hers him its their theirs them this that these those such'.split(' '),
);

type Rows = readonly Float32Array[];

/** The share of the question's weight that a passage covers: by what is known to mean the same, verbs and nouns exactly. */
export function coverage({ index, question, matches: { known } }: Given) {
  const { weights, classes } = question;
  const exactly = (kind: TermClass) =>
    covered(
      known.map((row, term) => row.map((value) => (classes[term] === kind && value === 1 ? 1 : 0))),
      weights,
      index,
    );
  return {
    coverage: covered(known, weights, index),
    coverageNear: covered(nearby(known, index), weights, index),
    coverageBack: covered(lentBack(known, index), weights, index),
    verbs: exactly('verb'),
    nouns: exactly('noun'),
  } satisfies Record<string, Column>;
}

/** The same where words that are only used alike count too, and every word by how rare it is in English as well. */
export function likeness({ index, question: { rareWeights }, matches: { alike } }: Given) {
  return {
    likeness: covered(alike, rareWeights, index),
    likenessNear: covered(nearby(alike, index), rareWeights, index),
    likenessBack: covered(lentBack(alike, index), rareWeights, index),
  } satisfies Record<string, Column>;
}

/** Both over whole paragraphs: each term by its best sentence. */
export function paragraphCoverage({ index, question, matches: { known, alike } }: Given) {
  const names = known.map((row, term) =>
    row.map((value) => (question.classes[term] === 'name' && value === 1 ? 1 : 0)),
  );
  const best = (rows: Rows) =>
    rows.map((row) => Float32Array.from(index.paragraphs, ({ first, end }) => largest(row.subarray(first, end))));
  const over = (rows: Rows, weights: readonly number[]) => weighted(best(rows), weights, index.paragraphs.length);
  return {
    covered: over(known, question.weights),
    coveredAlike: over(alike, question.rareWeights),
    names: over(names, question.weights),
  } satisfies Record<string, Column>;
}

function covered(rows: Rows, weights: readonly number[], { sentences }: ArticleIndex): Column {
  return weighted(rows, weights, sentences.length);
}

/** The rows' sum, each by its share of all weights. */
function weighted(rows: Rows, weights: readonly number[], size: number): Column {
  const column = new Float64Array(size);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  rows.forEach((row, term) => {
    const share = weights[term]! / total;
    for (let i = 0; i < size; i++) column[i]! += share * row[i]!;
  });
  return column;
}

/** Each row with what the sentences beside one in its paragraph lend to it. */
function nearby(rows: Rows, { sentences, paragraphs }: ArticleIndex): Rows {
  return rows.map((row) =>
    row.map((own, i) => {
      const { first, end } = paragraphs[sentences[i]!.paragraph]!;
      const before = i > first ? row[i - 1]! : 0;
      const after = i + 1 < end ? row[i + 1]! : 0;
      return Math.max(own, NEIGHBOUR * before, NEIGHBOUR * after);
    }),
  );
}

/**
 * Each row with what a sentence takes from the one before it in its paragraph, where it opens with a pronoun or with "the":
 * "He denied it" is about whom the sentence before names. Handed on from sentence to sentence, less each time.
 */
function lentBack(rows: Rows, { sentences, paragraphs }: ArticleIndex): Rows {
  const takes = sentences.map(
    ({ terms, paragraph }, i) =>
      i > paragraphs[paragraph]!.first && terms.slice(0, OPENING).some(({ word }) => DEFINITE.has(word)),
  );
  return rows.map((row) => {
    const lent = row.slice();
    for (let i = 1; i < lent.length; i++) if (takes[i]) lent[i] = Math.max(lent[i]!, LENT * lent[i - 1]!);
    return lent;
  });
}

function largest(values: Float32Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
