import { type Article, overlap, type Quote, quote, type Span, type Voice, within } from '../article/index.ts';
import type { Sentence } from '../voices/index.ts';
import { isSpeaker } from './claimed.ts';
import { closestMatch } from './match.ts';
import { readWordings } from './pieces.ts';
import { spansOf } from './search.ts';
import { type SentenceHit, sentencesWith } from './sentences.ts';
import type { Checkable } from './types.ts';
import { wordsOf } from './words.ts';

/** What a sentence must be to be looked at. `speaker`: a name or a part of one. */
export type LookupFilter = Readonly<{ voice?: Voice; speaker?: string; paragraph?: number }>;

/** A sentence that was looked up. `marks`: the words that were found, in its paragraph. */
export type Hit = Readonly<{
  article: Article;
  sentence: Sentence;
  quote: Quote;
  marks: readonly Span[];
  /** The words one after the other; all of them in some order; or nearly them. */
  how: 'together' | 'all-words' | 'close';
}>;

/** So many hits are given at most; a member who needs more needs other words. */
export const MOST_HITS = 50;
/** Less like the words that were asked for than this is not a close match. */
const CLOSE = 0.55;

/** Sentences that have the words: together first, then in any order; where there is none, the closest. */
export function lookUp(words: string, among: readonly Checkable[], filter: LookupFilter = {}): readonly Hit[] {
  const folds = wordsOf(words).words.map(({ fold }) => fold);
  if (folds.length === 0) return [];
  const found = among.flatMap((where) =>
    sentencesWith(where, folds)
      .filter(({ sentence }) => fits(where, sentence, filter))
      .map((hit) => asHit(where, hit, hit.together ? 'together' : 'all-words')),
  );
  const hits = found.length > 0 ? found : closeHits(words, among, filter);
  return [...hits.filter(({ how }) => how === 'together'), ...hits.filter(({ how }) => how !== 'together')].slice(
    0,
    MOST_HITS,
  );
}

/**
 * What autocomplete offers for words that are still being typed: sentences that have them, from memory. 100 articles of
 * 1,000 words take about 10 ms.
 */
export function suggest(
  typed: string,
  among: readonly Checkable[],
  filter: LookupFilter = {},
  most = 25,
): readonly Hit[] {
  const folds = wordsOf(typed).words.map(({ fold }) => fold);
  const begun = !/\s$/u.test(typed);
  const all: Hit[] = [];
  for (const where of among) {
    const hits: readonly SentenceHit[] =
      folds.length > 0
        ? sentencesWith(where, folds, begun)
        : where.annotation.sentences.map((sentence) => ({ sentence, marks: [], together: false }));
    for (const hit of hits)
      if (fits(where, hit.sentence, filter)) all.push(asHit(where, hit, hit.together ? 'together' : 'all-words'));
    if (all.filter(({ how }) => how === 'together').length >= most || (folds.length === 0 && all.length >= most)) break;
  }
  return [...all.filter(({ how }) => how === 'together'), ...all.filter(({ how }) => how !== 'together')].slice(
    0,
    most,
  );
}

/** Sentences that stand well alone are so long, in characters. */
const SHORTEST_RANDOM = 40;
const LONGEST_RANDOM = 400;

/** One sentence by chance. @param chance gives a number from 0 (included) to 1 (excluded) */
export function randomHit(among: readonly Checkable[], filter: LookupFilter, chance: () => number): Hit | undefined {
  const fitting = among.flatMap((where) =>
    where.annotation.sentences
      .filter((sentence) => fits(where, sentence, filter))
      .map((sentence) => ({ where, sentence })),
  );
  const alone = fitting.filter(({ sentence: { span } }) => {
    const length = span.end - span.start;
    return length >= SHORTEST_RANDOM && length <= LONGEST_RANDOM;
  });
  const from = alone.length > 0 ? alone : fitting;
  const drawn = from[Math.floor(chance() * from.length)];
  return drawn && asHit(drawn.where, { sentence: drawn.sentence, marks: [], together: false }, 'all-words');
}

function closeHits(words: string, among: readonly Checkable[], filter: LookupFilter): readonly Hit[] {
  const wordings = readWordings(words);
  return among
    .flatMap((where) => {
      const match = closestMatch(where.searchable, wordings);
      if (!match || match.likeness < CLOSE) return [];
      const runs = match.steps.flatMap((step) =>
        step.kind === 'same' || step.kind === 'near' ? [{ from: step.ours, to: step.ours + 1 }] : [],
      );
      const places = runs.flatMap((run) => spansOf(where.searchable, run));
      const hits = where.annotation.sentences.flatMap((sentence) => {
        const marks = places.filter(
          ({ paragraph, span }) => paragraph === sentence.paragraph && within(span, sentence.span),
        );
        return marks.length > 0 ? [{ sentence, marks: marks.map(({ span }) => span), together: false }] : [];
      });
      return hits
        .filter(({ sentence }) => fits(where, sentence, filter))
        .map((hit) => ({ hit: asHit(where, hit, 'close'), likeness: match.likeness * hit.marks.length }));
    })
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ hit }) => hit);
}

function fits({ annotation }: Checkable, sentence: Sentence, { voice, speaker, paragraph }: LookupFilter): boolean {
  if (voice !== undefined && sentence.voice !== voice) return false;
  if (paragraph !== undefined && sentence.paragraph !== paragraph) return false;
  if (speaker === undefined) return true;
  const heard = annotation.statements
    .filter((statement) => statement.paragraph === sentence.paragraph && overlap(statement.content, sentence.span))
    .flatMap((statement) => statement.speaker ?? []);
  return [...heard, ...(sentence.speaker ? [sentence.speaker] : [])].some((one) => isSpeaker(speaker, one));
}

function asHit({ article }: Checkable, { sentence, marks }: SentenceHit, how: Hit['how']): Hit {
  return { article, sentence, quote: quote(article, sentence.paragraph, sentence.span, sentence), marks, how };
}
