import { GENERIC } from '../features/answer-type.ts';
import type { Evidence } from '../features/index.ts';
import type { Column } from '../features/types.ts';
import { piecesOf } from '../indexing/fields.ts';
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
    bias: 1,
    /** The best soft coverage by any sentence, and by the top paragraph. */
    coverageBest: most(evidence.sentences.coverage),
    coveragePassage: evidence.paragraphs.covered[topPassage] ?? 0,
    /** The best cosine of any sentence, the top sentence's, the top paragraph's (centred), the mean over all. */
    meaningBest: most(evidence.sentences.meaning),
    meaningTop: evidence.sentences.meaning[topSentence] ?? 0,
    centredPassage: evidence.paragraphs.centredMeaning[topPassage] ?? 0,
    meaningMean: sum(evidence.sentences.meaning) / (index.sentences.length || 1),
    /** BM25 of pieces in the top paragraph, and of words in the best window, as shares of what the question could reach. */
    piecesShare:
      (evidence.paragraphs.pieces[topPassage] ?? 0) / (index.fields.pieces.weight(piecesOf(question.text)) || 1),
    windowShare: most(evidence.sentences.window) / (sum(raw) || 1),
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
    /** The share of the top sentence's weight that the question names. */
    density: densityOf(evidence, topSentence),
  };
}

/** Fitted on SQuAD 2.0: answerable questions against those of another article. */
export const ON_TOPIC: Partial<Record<keyof Signs, number>> = {
  bias: -10.184,
  coverageBest: 2.1045,
  coveragePassage: 1.8733,
  meaningBest: 4.4131,
  meaningTop: 3.4448,
  centredPassage: 2.7926,
  piecesShare: 1.873,
  windowShare: 2.5348,
  unknownShare: -2.1851,
  unknownNames: -1.0027,
  missingNames: -0.8465,
  title: 2.1482,
  meaningMean: 6.4834,
  matchedTop: 2.6994,
  margin: 0.1603,
};

/** Fitted on SQuAD 2.0: answerable questions against those whose paragraph was taken out. */
export const STATED: Partial<Record<keyof Signs, number>> = {
  bias: -5.6774,
  coverageBest: 0.9735,
  coveragePassage: 0.3996,
  meaningBest: 0.0459,
  meaningTop: 1.8073,
  centredPassage: 1.8102,
  piecesShare: 0.2056,
  windowShare: 0.0206,
  unknownShare: -1.8813,
  unknownNames: -0.7547,
  missingNames: -0.1547,
  meaningMean: 0.2334,
  matchedTop: 2.1595,
  margin: 0.0846,
  prominence: 0.4551,
  entropy: -0.2935,
  density: 1.4759,
};

function logit(signs: Signs, weights: Partial<Record<keyof Signs, number>>): number {
  return sum(Object.entries(weights).map(([sign, weight]) => weight * signs[sign as keyof Signs]));
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
