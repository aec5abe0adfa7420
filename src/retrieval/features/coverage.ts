import type { TermClass } from '../question.ts';
import type { Column, Given } from './types.ts';

/** A neighbouring sentence's words count this much: what it names, this one may speak of. */
const NEIGHBOUR = 0.7;

/** The share of the question's weight that a passage covers: all of it softly, verbs and nouns exactly. */
export function coverage({ index: { sentences, paragraphs }, question, matches }: Given) {
  const size = sentences.length;
  const { weights, classes, total } = question;
  const columns = {
    coverage: new Float64Array(size),
    coverageNear: new Float64Array(size),
    verbs: new Float64Array(size),
    nouns: new Float64Array(size),
  };
  const exactly: Partial<Record<TermClass, Column>> = { verb: columns.verbs, noun: columns.nouns };
  matches.forEach((row, term) => {
    const share = weights[term]! / total;
    const exact = exactly[classes[term]!];
    for (let i = 0; i < size; i++) {
      const { first, end } = paragraphs[sentences[i]!.paragraph]!;
      const before = i > first ? row[i - 1]! : 0;
      const after = i + 1 < end ? row[i + 1]! : 0;
      columns.coverage[i]! += share * row[i]!;
      columns.coverageNear[i]! += share * Math.max(row[i]!, NEIGHBOUR * before, NEIGHBOUR * after);
      if (exact && row[i] === 1) exact[i]! += share;
    }
  });
  return columns;
}

/** The same over whole paragraphs: each term by its best sentence. */
export function paragraphCoverage({ index: { paragraphs }, question, matches }: Given) {
  const covered = new Float64Array(paragraphs.length);
  const names = new Float64Array(paragraphs.length);
  paragraphs.forEach(({ first, end }, p) => {
    matches.forEach((row, term) => {
      let best = 0;
      for (let i = first; i < end; i++) best = Math.max(best, row[i]!);
      covered[p]! += (question.weights[term]! * best) / question.total;
      if (best === 1 && question.classes[term] === 'name') names[p]! += question.weights[term]! / question.total;
    });
  });
  return { covered, names } satisfies Record<string, Column>;
}
