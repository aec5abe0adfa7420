import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Evidence } from '../features/index.ts';
import type { Column } from '../features/types.ts';
import { readSigns, type Signs } from './signs/index.ts';

/** Two logits; larger is likelier to be answered. */
export type Answerability = Readonly<{
  /** Whether the article is about this at all. */
  onTopic: number;
  /** Whether it states the answer. */
  stated: number;
}>;

/** Whether an article answers a question, from how the best passage and sentence match it. */
export function answerability(
  evidence: Evidence,
  passages: Column,
  sentences: Column,
  { onTopic, stated }: SignWeights = FITTED,
): Answerability {
  const signs = readSigns(evidence, passages, sentences);
  return { onTopic: logit(signs, onTopic), stated: logit(signs, stated) };
}

/** Fitted by `npm run fit:finding`: answerable questions against off-topic ones, and against ones not stated as well. */
const signWeights = z.record(z.string(), z.number());
const SignWeights = z.object({ onTopic: signWeights, stated: signWeights });
export type SignWeights = Readonly<z.infer<typeof SignWeights>>;
const FITTED = SignWeights.parse(JSON.parse(readFileSync(new URL('./answerability.json', import.meta.url), 'utf8')));

function logit(signs: Signs, weights: Readonly<Record<string, number>>): number {
  return Object.entries({ bias: 1, ...signs }).reduce((sum, [sign, value]) => sum + (weights[sign] ?? 0) * value, 0);
}
