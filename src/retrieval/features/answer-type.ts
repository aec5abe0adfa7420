import type { Candidates } from '../indexing/candidates.ts';
import type { IndexedSentence } from '../indexing/types.ts';
import type { AnswerType, ReadQuestion } from '../question.ts';
import type { Column, Given } from './types.ts';

/** How fast nearness fades, in words between a candidate and a word of the question. */
const REACH = 8;

/** A word that could be the answer, near the question's words; and signs that the right kind of answer is there. */
export function answerType({ index, question }: Given) {
  const size = index.sentences.length;
  const columns = {
    figureNear: new Float64Array(size),
    dateNear: new Float64Array(size),
    nameNear: new Float64Array(size),
    thingNear: new Float64Array(size),
    date: new Float64Array(size),
    unit: new Float64Array(size),
    /** Whether something of the kind asked for is there at all. */
    kind: new Float64Array(size),
  };
  const near: Partial<Record<AnswerType, [Column, (candidates: Candidates) => readonly number[]]>> = {
    number: [columns.figureNear, ({ figures }) => figures],
    date: [columns.dateNear, ({ dates }) => dates],
    person: [columns.nameNear, ({ names }) => names],
    thing: [columns.thingNear, ({ names, nouns }) => [...names, ...nouns]],
  };
  const asked = near[question.asksFor];
  const known = knownWords(question);
  index.sentences.forEach((sentence, i) => {
    const candidates = index.candidates[i]!;
    if (asked) asked[0][i] = nearness(sentence, asked[1](candidates), question, known);
    if (question.asksFor === 'date' && candidates.dateWords.some((word) => !known.has(word))) columns.date[i] = 1;
    if (hasKind(sentence, candidates, question, known)) columns.kind[i] = 1;
    if (question.unit && candidates[question.unit]) columns.unit[i] = 1;
  });
  return columns;
}

const REASON = /\b(?:because|since|so that|in order|due to|on the ground|reason|therefore|to prevent|caused?)\b/i;

function hasKind(
  { terms, text }: IndexedSentence,
  { figures, dateWords, names }: Candidates,
  { asksFor }: ReadQuestion,
  known: ReadonlySet<string>,
): boolean {
  const anyNew = (places: readonly number[]) =>
    places.some((place) => !known.has(terms[place]!.stem) && !known.has(terms[place]!.word));
  if (asksFor === 'number' || asksFor === 'duration') return anyNew(figures);
  if (asksFor === 'person' || asksFor === 'place') return anyNew(names);
  if (asksFor === 'date') return dateWords.some((word) => !known.has(word));
  return asksFor === 'reason' && REASON.test(text);
}

/** What the question says itself is not its answer. */
function knownWords({ terms }: ReadQuestion): ReadonlySet<string> {
  return new Set(terms.flatMap(({ word, stem, stop }) => (stop ? [word] : [word, stem])));
}

/** The best candidate's closeness to the question's words: each word's share, faded by its distance. */
function nearness(
  { terms }: IndexedSentence,
  candidates: readonly number[],
  { content, weights, total }: ReadQuestion,
  known: ReadonlySet<string>,
): number {
  const matched = content.flatMap(({ stem }, term) => {
    if (GENERIC.has(stem)) return [];
    const places = terms.flatMap((each, place) => (!each.stop && each.stem === stem ? [place] : []));
    return places.length > 0 ? [{ weight: weights[term]!, places }] : [];
  });
  if (matched.length === 0) return 0;
  let best = 0;
  for (const candidate of candidates) {
    if (known.has(terms[candidate]!.stem) || known.has(terms[candidate]!.word)) continue;
    let sum = 0;
    for (const { weight, places } of matched) {
      const distance = Math.min(...places.map((place) => Math.abs(place - candidate)));
      sum += (weight / total) * Math.exp(-distance / REACH);
    }
    best = Math.max(best, sum);
  }
  return best;
}

/** Stems of nouns that only say what kind of thing is asked for ("what year", "which country"). */
export const GENERIC: ReadonlySet<string> = new Set(
  `year date month centuri countri citi person peopl kind type name term number percentag percent amount place time word
  part group state region area member exampl wai reason thing sort titl posit organ compani process`.split(/\s+/),
);
