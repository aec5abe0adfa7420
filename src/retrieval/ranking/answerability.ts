import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { GENERIC } from '../features/answer-type.ts';
import type { Evidence } from '../features/index.ts';
import type { Column } from '../features/types.ts';
import { descending, standardised } from './weigh.ts';

/** Two logits; larger is likelier to be answered. */
export type Answerability = Readonly<{
  /** Whether the article is about this at all. */
  onTopic: number;
  /** Whether it states the answer. */
  stated: number;
}>;

/** Whether an article answers a question, from how the best passage and sentence match it. */
export function answerability(evidence: Evidence, passages: Column, sentences: Column): Answerability {
  const signs = readSigns(evidence, passages, sentences);
  return { onTopic: logit(signs, ON_TOPIC), stated: logit(signs, STATED) };
}

/** Sizes of the articles that the weights were fitted on; beyond them, nothing is known. */
const FEWEST = 50;
const MOST = 400;

export type Signs = ReturnType<typeof readSigns>;

/** What tells of an answer or of none. */
export function readSigns(evidence: Evidence, passages: Column, sentences: Column) {
  const { index, question, matches } = evidence;
  const { content, weights, classes } = question;
  const rareness = index.fields.sentence.idf;
  const unknown = Math.log(1 + (index.sentences.length + 0.5) / 0.5);
  const topPassage = descending(passages)[0] ?? 0;
  const topSentence = descending(sentences)[0] ?? 0;
  const stems = content.map(({ stem }) => stem);
  const absent = content.map(({ stem }) => !index.vocabulary.entries.has(stem));
  const raw = stems.map((stem) => rareness(stem));
  const share = (of: readonly number[]) => sum(of) / (sum(raw) || 1);
  const at = (term: number) => matches[term]![topSentence]!;
  return {
    /** The best soft coverage by any sentence, and by the top paragraph. */
    coverageBest: most(evidence.sentences.coverage),
    coveragePassage: evidence.paragraphs.covered[topPassage] ?? 0,
    /** The best cosine of any sentence, the top sentence's, the top paragraph's (centred), the mean over all. */
    meaningBest: most(evidence.sentences.meaning),
    meaningTop: evidence.sentences.meaning[topSentence] ?? 0,
    centredPassage: evidence.paragraphs.centredMeaning[topPassage] ?? 0,
    meaningMean: sum(evidence.sentences.meaning) / (index.sentences.length || 1),
    /** BM25 of pieces in the top paragraph, and of words in the best window, as shares of what the question could reach. */
    piecesShare: evidence.paragraphs.pieces[topPassage] ?? 0,
    windowShare: most(evidence.sentences.window),
    /** The share of the question's words for which the article has nothing like it. */
    unknownShare: share(raw.map((weight, term) => (absent[term] && most(matches[term]!) < 0.5 ? weight : 0))),
    unknownNames: Math.min(2, classes.filter((kind, term) => kind === 'name' && absent[term]).length),
    /** The weight of names that the top sentence lacks. */
    missingNames:
      sum(
        classes.map((kind, term) =>
          kind === 'name' && !GENERIC.has(stems[term]!) ? weights[term]! * (1 - at(term)) : 0,
        ),
      ) / unknown,
    /** 1 where the question names what the title names. */
    title: classes.includes('title') ? 1 : 0,
    /** The share of words that the top sentence matches. */
    matchedTop: content.filter((_, term) => at(term) >= 0.5).length / (content.length || 1),
    /** How clearly the top paragraph stands out: from the second, from all, and as the entropy of a softmax. */
    margin: marginOf(passages),
    prominence: most(standardised(passages)),
    entropy: entropyOf(passages),
    /** The more sentences, the better the best of them matches by chance. */
    size: Math.log(Math.min(Math.max(index.sentences.length, FEWEST), MOST)),
    /** The share of the top sentence's weight that the question names. */
    density: densityOf(evidence, topSentence),
  };
}

/** Fitted by `npm run fit:finding`: answerable questions against off-topic ones, and against ones not stated as well. */
const signWeights = z.record(z.string(), z.number());
const { onTopic: ON_TOPIC, stated: STATED } = z
  .object({ onTopic: signWeights, stated: signWeights })
  .parse(JSON.parse(readFileSync(new URL('./answerability.json', import.meta.url), 'utf8')));

function logit(signs: Signs, weights: Readonly<Record<string, number>>): number {
  return sum(Object.entries({ bias: 1, ...signs }).map(([sign, value]) => (weights[sign] ?? 0) * value));
}

function densityOf({ index, question }: Evidence, sentence: number): number {
  const asked = new Set(question.content.map(({ stem }) => stem));
  const stems = [...new Set(index.sentences[sentence]?.stems)];
  const weight = (of: readonly string[]) => sum(of.map((stem) => index.fields.sentence.idf(stem)));
  return weight(stems.filter((stem) => asked.has(stem))) / (weight(stems) || 1);
}

function entropyOf(scores: Column): number {
  const top = most(scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const total = sum(odds);
  return -sum(Array.from(odds, (each) => (each / total > 1e-9 ? (each / total) * Math.log(each / total) : 0)));
}

function marginOf(scores: Column): number {
  const [first = 0, second = first] = Array.from(scores).sort((a, b) => b - a);
  return first - second;
}

function most(values: Iterable<number>): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const value of values) best = Math.max(best, value);
  return Number.isFinite(best) ? best : 0;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
