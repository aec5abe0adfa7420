import type { Place } from './rules.ts';
import { SPEECH_VERBS, STARTERS } from './words.ts';

/** One to four capitalised words (a name, a title and a name), then a verb. */
const NAME_AND_VERB = /^(?:(?:\p{Lu}[\p{L}'’-]*\.?|de|van|von|der|bin|al|el|la)\s+){1,4}(\p{Ll}+)\b/u;
const AHEAD = 80;

/** `"It works!" Ada Hill shouted.`: the quotation's question or exclamation is not the end of the sentence. */
export function isSpeechTag({ text, candidate }: Place): boolean {
  if (!/["”’'»]/u.test(candidate.closers) || !/[!?…]|\.\./u.test(candidate.marks)) return false;
  const ahead = text.slice(candidate.next, candidate.next + AHEAD);
  const verb = NAME_AND_VERB.exec(ahead)?.[1];
  if (verb === undefined || !SPEECH_VERBS.has(verb)) return false;
  // `"Go!" He said no more.`: a word that begins sentences is no name.
  return !STARTERS.has(/^\p{L}+/u.exec(ahead)![0].toLowerCase());
}
