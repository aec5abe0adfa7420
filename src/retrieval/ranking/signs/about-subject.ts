import type { Ranked } from './index.ts';
import { most, sum, weightedMean } from './sums.ts';

/** A word counts as the article's subject when so many of its sentences, or this share of them, match it at least so well. */
const MATCHED = 0.7;
const OFTEN = 4;
const OFTEN_SHARE = 0.06;
/** What a neighbouring sentence lends, as in features/coverage.ts. */
const NEIGHBOUR = 0.7;
/** Words of less weight than this may go unmatched. */
const LIGHT = 1;

/**
 * What the question asks *about* its subject, matched apart from the subject. "How much was Edmund Vail paid?" names the
 * subject well wherever he is named; whether the article answers hangs on "paid".
 */
export function aboutSubject({ evidence, sentence }: Ranked) {
  const { index, question, matches, sentences } = evidence;
  const { known, alike } = matches;
  const { first, end } = index.paragraphs[index.sentences[sentence]?.paragraph ?? 0] ?? { first: 0, end: 0 };
  const often = Math.max(OFTEN, OFTEN_SHARE * index.sentences.length);
  const isSubject = known.map(
    (row, term) =>
      question.classes[term] === 'title' ||
      question.classes[term] === 'name' ||
      row.filter((match) => match >= MATCHED).length >= often,
  );
  const weights = question.rareWeights;
  const about = weights.map((weight, term) => (isSubject[term] ? 0 : weight));
  const subject = weights.map((weight, term) => (isSubject[term] ? weight : 0));
  const top = (row: Float32Array) => row[sentence] ?? 0;
  const inPassage = (row: Float32Array) => most(row.subarray(first, end));
  const near = (row: Float32Array) =>
    Math.max(
      top(row),
      sentence > first ? NEIGHBOUR * row[sentence - 1]! : 0,
      sentence + 1 < end ? NEIGHBOUR * row[sentence + 1]! : 0,
    );
  const anyBest = (rows: readonly Float32Array[]) =>
    most(
      sentences.meaning.map((_, i) =>
        weightedMean(
          rows.map((row) => row[i]!),
          about,
        ),
      ),
    );
  const worst = (rows: readonly Float32Array[], of: (row: Float32Array) => number) =>
    rows.reduce((least, row, term) => (weights[term]! > LIGHT ? Math.min(least, of(row)) : least), 1);
  const two = alike
    .map(inPassage)
    .sort((a, b) => a - b)
    .slice(0, 2);
  return {
    aboutTop: weightedMean(alike.map(top), about),
    aboutTopKnown: weightedMean(known.map(top), about),
    aboutNear: weightedMean(alike.map(near), about),
    aboutPassage: weightedMean(alike.map(inPassage), about),
    /** Each word by the best match anywhere; all of them by the best one sentence. */
    aboutAnywhere: weightedMean(alike.map(most), about),
    aboutAnywhereKnown: weightedMean(known.map(most), about),
    aboutBest: anyBest(alike),
    aboutBestKnown: anyBest(known),
    subjectTop: weightedMean(known.map(top), subject),
    aboutShare: sum(about) / (sum(weights) || 1),
    /** The worst matched word. */
    worstPassage: worst(alike, inPassage),
    worstAnywhere: worst(alike, most),
    worstAnywhereKnown: worst(known, most),
    worstTwo: two.length === 0 ? 1 : sum(two) / two.length,
    /** The share of words that nothing in the article is like. */
    unlikeShare: weightedMean(
      alike.map((row) => (most(row) < 0.5 ? 1 : 0)),
      weights,
    ),
    unlikeShareKnown: weightedMean(
      known.map((row) => (most(row) < 0.3 ? 1 : 0)),
      weights,
    ),
  };
}
