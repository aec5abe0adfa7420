import type { IndexedSentence } from '../retrieval/index.ts';

/**
 * Words that point back when they open a sentence: without the sentence before, a reader asks who, what or why.
 * "It" is among them although it may point forward ("It is clear that …"): showing one sentence too many does no harm.
 */
const POINTS_BACK =
  /^["“'‘(]*(?:this|that|these|those|such|it|its|he|his|she|her|they|their|both|neither|the (?:latter|former|same)|instead|however|therefore|thus|hence|but|yet|so|also|moreover|nor|similarly|likewise|consequently|as a result|for (?:example|instance)|by contrast|in (?:response|turn|other words|fact)|even so|still|then|another|others|one (?:reason|example|result))\b/i;

/** Whether a sentence can be understood without the one before it. */
export function standsAlone({ text }: Pick<IndexedSentence, 'text'>): boolean {
  return !POINTS_BACK.test(text);
}
