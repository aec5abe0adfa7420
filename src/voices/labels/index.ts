import type { Article, SentenceSpan } from '../../article/index.ts';
import type { Sentence, Statement } from '../types.ts';
import { inContext } from './context.ts';
import { explain } from './cues.ts';
import { readFeatures } from './features/index.ts';
import { findLoaded } from './loaded.ts';
import { scoreCues, scoreEmbedding, weigh } from './score.ts';
import { speakerOf } from './speakers.ts';
import { decide } from './verdict.ts';
import { viewSentences } from './zones.ts';

/** One unit-length sentence embedding a sentence, in the sentences' order; a missing one is done without. */
export type Vectors = readonly (Float32Array | undefined)[];

/** Labels each sentence of an article with its voice, the cues that led to it, and how sure that is. */
export function labelSentences(
  article: Article,
  sentences: readonly SentenceSpan[],
  statements: readonly Statement[],
  vectors: Vectors = [],
): readonly Sentence[] {
  const evidence = viewSentences(article, sentences, statements).map((view, i) => {
    const hits = readFeatures(view);
    const vector = vectors[i];
    return { view, hits: weigh(hits), cueScore: scoreCues(hits), wordingScore: vector && scoreEmbedding(vector) };
  });
  const scores = inContext(evidence, sentences);
  return sentences.map((sentence, i) => {
    const { view, hits } = evidence[i]!;
    const verdict = decide(evidence[i]!, scores[i]!);
    const speaker = verdict.voice === 'attributed' ? speakerOf(sentence, statements) : undefined;
    return {
      ...sentence,
      voice: verdict.voice,
      sure: verdict.sure,
      cues: explain(view, hits, verdict),
      loaded: verdict.voice === 'argued' ? [] : findLoaded(view, hits, verdict.voice),
      ...(speaker ? { speaker } : {}),
    };
  });
}
