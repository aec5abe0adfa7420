import type { Stance } from '../types.ts';
import type { Phrase } from './04-noun-phrases.ts';
import { groupEnd, isVerbal, opens, type Parsed, phraseFrom } from './05-noun-groups.ts';
import type { Cue } from './06-cues.ts';
import { linesOf, stanceOfNoun, wordsOf } from './lexicon.ts';

const LIGHT = wordsOf('verbs-light');
/** By particle, the verbs that report with it. */
const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  linesOf('verbs-particle').map((line) => {
    const [particle = '', ...verbs] = line.split(/\s+/);
    return [particle, new Set(verbs)];
  }),
);
const ADJECTIVES = wordsOf('adjectives');
const LINKS_TO_SAID = /^(?:that|for|to|of|about|on|over|against|in|with|at)$/;
/** Nouns for speech itself, of which something is "made" or "given" without a preposition's telling what is said. */
const PLAIN: ReadonlySet<Stance> = new Set(['neutral']);

/** "issued a warning |that", "made a push |for", "voiced her support |for": a verb with the noun that says what is done. */
export function lightVerb(parsed: Parsed, at: number): Cue | undefined {
  const { words } = parsed;
  const word = words[at]!;
  const has = word.lemma === 'have' && word.pos === 'AUX';
  if (!(has || word.pos === 'VERB') || !LIGHT.has(word.lemma)) return undefined;
  const phrase = phraseFrom(parsed, at + 1);
  if (phrase?.kind !== 'noun' || phrase.possessive) return undefined;
  const stance = stanceOfNoun(words[phrase.head]!.lemma);
  const next = words[phrase.end];
  if (!stance || next?.sentence !== word.sentence) return undefined;
  const said = next.lower === 'that' || opens(parsed, phrase.end) || next.value === ':' || isToVerb(parsed, phrase.end);
  if (!said && (PLAIN.has(stance) || !LINKS_TO_SAID.test(next.lower))) return undefined;
  const end = next.value === ':' ? phrase.end + 1 : phrase.end;
  return { kind: 'verb', at, start: at, end, lemma: words[phrase.head]!.lemma, stance, phrasal: 'noun' };
}

/** "shot back |that", "made it clear |that", "pointed out |that". */
export function withParticle({ words }: Parsed, at: number): Cue | undefined {
  const { pos, lemma, sentence } = words[at]!;
  if (pos !== 'VERB') return undefined;
  const place = words[at + 1]?.lower === 'it' ? at + 2 : at + 1;
  const particle = words[place];
  if (particle?.sentence !== sentence || !PARTICLES.get(particle.lower)?.has(lemma)) return undefined;
  // "wrote |in a ruling|", not "“…,” she wrote in"
  if (particle.lower === 'in' && /^(?:DET|NOUN|PROPN|ADJ|PRON|NUM)$/.test(words[place + 1]?.pos ?? ''))
    return undefined;
  const end = words[place + 1]?.sentence === sentence && words[place + 1]!.value === ':' ? place + 2 : place + 1;
  return { kind: 'verb', at, start: at, end, lemma, stance: 'neutral', phrasal: 'particle' };
}

/** "is confident |that", "remained sceptical |of the plan". */
export function adjective(parsed: Parsed, at: number): Cue | undefined {
  const { words } = parsed;
  const word = words[at]!;
  if (!/^(?:ADJ|VERB|NOUN)$/.test(word.pos) || !ADJECTIVES.has(word.lower)) return undefined;
  let verb = at - 1;
  while (words[verb]?.pos === 'ADV' || /^(?:not|n't|less|more|so|very)$/.test(words[verb]?.lower ?? '')) verb--;
  if (words[verb]?.sentence !== word.sentence || !/^(?:be|feel|remain|become|sound)$/.test(words[verb]!.lemma))
    return undefined;
  const next = words[at + 1];
  if (next?.sentence !== word.sentence) return undefined;
  const subject = phraseFrom(parsed, at + 1);
  const clause = subject !== undefined && isVerbal(words[subject.end]) && subject.kind !== 'relative';
  if (!clause && !/^(?:that|to|of|about|over|at|by|in|with)$/.test(next.lower)) return undefined;
  return { kind: 'verb', at, start: verb, end: at + 1, lemma: word.lower, stance: 'cognitive', phrasal: 'adjective' };
}

const SAYING_NOUN = /^(?:that|:)$/;

/**
 * "|The industry|'s argument |is that", "|her| message to voters is simple: |": a noun with its owner, and what is said
 * after a form of "be" or a colon. Returns where the cue ends.
 */
export function equated(parsed: Parsed, phrase: Phrase): number | undefined {
  const { words, sentences } = parsed;
  const { end: last } = sentences[words[phrase.head]!.sentence]!;
  let at = Math.min(groupEnd(parsed, phrase, last), last);
  if (at >= last) return undefined;
  if (words[at]!.value === ':') return at + 1 < last ? at + 1 : undefined;
  at = pastAside(parsed, at, last);
  while (at < last && words[at]!.pos === 'ADV') at++;
  if (at >= last || !/^(?:be|remain)$/.test(words[at]!.lemma)) return undefined;
  at++;
  // "is simple:", "was clear and short:"
  while (at < last && /^(?:ADJ|ADV|CCONJ)$/.test(words[at]!.pos)) at++;
  // "was a single line: “"
  const line = phraseFrom(parsed, at);
  if (line?.kind === 'noun' && words[line.end]?.value === ':') at = line.end;
  if (at >= last || !(SAYING_NOUN.test(words[at]!.lower) || opens(parsed, at))) return undefined;
  return words[at]!.value === ':' ? at + 1 : at;
}

const LONGEST_ASIDE = 10;

/** "Her answer|, when it came,| was": past what stands between two commas. */
function pastAside({ words, markAt }: Parsed, from: number, last: number): number {
  if (words[from]!.value !== ',') return from;
  for (let at = from + 1; at < Math.min(last, from + LONGEST_ASIDE) && !markAt[at]; at++)
    if (words[at]!.value === ',') return Math.min(at + 1, last - 1);
  return from;
}

function isToVerb({ words }: Parsed, at: number): boolean {
  return words[at]!.lower === 'to' && words[at + 1]?.pos === 'VERB';
}
