import { type Quote, quote, type Voice } from '../article/index.ts';
import { type ArticleIndex, descending, dot } from '../retrieval/index.ts';
import type { Decision } from './decide.ts';
import { standsAlone } from './stands-alone.ts';
import type { Answer, Outcome, Passage } from './types.ts';

/** The sentence that answers, and at most two that support it. */
const MOST_QUOTES = 3;
/** Passages in an outcome, and those of them shown where there is no answer. */
const PASSAGES = 10;
const NEAREST = 3;
/** Sentences nearer than this say the same thing. */
const SAME_THING = 0.93;

/** Puts an outcome together: the only place where answers' quotes are cut. */
export function conclude(decision: Decision): Outcome {
  const { index } = decision;
  const passages = descending(decision.passages)
    .slice(0, PASSAGES)
    .map((place): Passage => {
      const { number, text } = index.article.paragraphs[place]!;
      return { article: index.article.slug, paragraph: number, score: decision.passages[place]!, text };
    });
  return { article: index.article, answer: decision.answered ? found(decision) : absent(decision), passages };
}

function found({ index, order, text, doubtful }: Decision): Answer {
  const context = new Map<Quote, Quote>();
  const best = withoutRepeats(order, index).map((place) => {
    const cut = cutSentence(index, place);
    const { first } = index.paragraphs[index.sentences[place]!.paragraph]!;
    if (place > first && !standsAlone(index.sentences[place]!)) context.set(cut, cutSentence(index, place - 1));
    return cut;
  });
  const of = (voice: Voice) => best.filter((each) => each.voice === voice);
  return {
    type: 'found',
    question: text,
    reported: of('reported'),
    attributed: of('attributed'),
    argued: of('argued'),
    best,
    context,
    doubtful,
  };
}

function absent({ index, order, text }: Decision): Answer {
  return {
    type: 'absent',
    question: text,
    nearest: withoutRepeats(order, index)
      .slice(0, NEAREST)
      .map((place) => cutSentence(index, place)),
  };
}

/** The first sentences of an order that do not say the same as one before them. */
function withoutRepeats(order: readonly number[], { vectors, sentences }: ArticleIndex): readonly number[] {
  const kept: number[] = [];
  for (const place of order) {
    if (kept.length === MOST_QUOTES) break;
    const repeats = kept.some(
      (other) =>
        sentences[other]!.text === sentences[place]!.text || dot(vectors[other]!, vectors[place]!) > SAME_THING,
    );
    if (!repeats) kept.push(place);
  }
  return kept;
}

function cutSentence({ article, sentences }: ArticleIndex, place: number): Quote {
  const { paragraph, span, voice, speaker } = sentences[place]!.sentence;
  return quote(article, paragraph, span, { voice, ...(speaker ? { speaker } : {}) });
}
