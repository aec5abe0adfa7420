import type { Stance } from '../types.ts';
import type { Range } from './01-words.ts';
import { hasVerb, opens, type Parsed, phraseFrom, phraseUpTo } from './05-noun-groups.ts';
import { adjective, equated, lightVerb, withParticle } from './06-phrasal-cues.ts';
import { viewpoint } from './06-viewpoints.ts';
import { stanceOfNoun, stancesOf, wordsOf } from './lexicon.ts';

/** Words that may say that someone says something. */
export type Cue = Readonly<{
  kind: 'according' | 'colon' | 'verb' | 'noun';
  /** The word by which it is known: the verb, "according", the colon. */
  at: number;
  /** All its words: "according to", "has repeatedly said". Half-open. */
  start: number;
  end: number;
  lemma: string;
  stance: Stance;
  /** In "quoted Ellis as |saying", the verb that passes on what she says. */
  relay?: number;
  /** A verb with its noun, adjective or particle. After the first two what follows by a preposition is said: "made a push |for". */
  phrasal?: 'noun' | 'adjective' | 'particle';
  /** Where the cue itself names the source, "in |her| view": those words. */
  named?: Range;
}>;

const HEARSAY = wordsOf('verbs-hearsay');

/** Quoted words up to this number are fragments, whose author may still be the article's. */
const FRAGMENT = 3;
const LONGEST_LABEL = 7;

/** Every place that may be a cue, in reading order. Inside a longer quotation nothing is: who speaks there is quoted. */
export function findCues(parsed: Parsed): readonly Cue[] {
  const cues: Cue[] = [];
  parsed.words.forEach((_, at) => {
    const quotation = parsed.quotations[parsed.quotationAt[at]!];
    if (parsed.markAt[at] || (quotation && !quotation.marked.single && quotation.size > FRAGMENT)) return;
    const cue =
      accordingTo(parsed, at) ??
      viewpoint(parsed, at) ??
      colon(parsed, at) ??
      phrasal(parsed, at) ??
      verb(parsed, at) ??
      noun(parsed, at);
    if (cue) cues.push(cue);
  });
  return cues;
}

function accordingTo({ words, ...parsed }: Parsed, at: number): Cue | undefined {
  const { lower, sentence } = words[at]!;
  const next = words[at + 1];
  if (next?.sentence !== sentence) return undefined;
  const rest = { kind: 'according', at, start: at, lemma: lower, stance: 'neutral' } as const;
  if (lower === 'according' && next.lower === 'to') return { ...rest, end: at + 2 };
  if (lower !== 'per' || !(words[at - 1]?.value === ',' || words[at - 1]?.sentence !== sentence)) return undefined;
  const source = phraseFrom({ words, ...parsed }, at + 1);
  return source && (source.kind === 'name' || next.lower === 'the') ? { ...rest, end: at + 1 } : undefined;
}

/** "Ellis: the plan is dead", "Poll: most are against". */
function colon(parsed: Parsed, at: number): Cue | undefined {
  const { words, sentences } = parsed;
  if (words[at]!.value !== ':') return undefined;
  const { start, end } = sentences[words[at]!.sentence]!;
  const label = phraseUpTo(parsed, at);
  if (!label || at + 1 >= end || at - start > LONGEST_LABEL || label.start > start + 4) return undefined;
  if (hasVerb(parsed, start, at)) return undefined;
  const speaks = label.kind === 'name' || ((label.person || label.document) && opens(parsed, at + 1));
  return speaks ? { kind: 'colon', at, start: at, end: at + 1, lemma: ':', stance: 'neutral' } : undefined;
}

function verb(parsed: Parsed, at: number): Cue | undefined {
  const { words, sentences } = parsed;
  const word = words[at]!;
  if (word.pos !== 'VERB') return undefined;
  const relay = relayOf(parsed, at);
  if (relay !== undefined) return { kind: 'verb', at, start: at, end: at + 1, lemma: 'say', stance: 'neutral', relay };
  if (isRelay(parsed, at)) return undefined;
  const [stance] = stancesOf(word.lemma);
  if (!stance || isHyphened(parsed, at)) return undefined;
  if (isEpithet(parsed, at) || isByline(parsed, at)) return undefined;
  if (/^(?:regarding|concerning|including|considering|like)$/.test(word.lower)) return undefined;
  if (word.lemma === 'think' && /^tanks?$/.test(words[at + 1]?.lower ?? '')) return undefined;
  const start = verbGroupStart(parsed, at);
  const colon = words[at + 1]?.value === ':' && at + 1 < sentences[word.sentence]!.end;
  return {
    kind: 'verb',
    at,
    start,
    end: at + (colon ? 2 : 1),
    lemma: word.lemma,
    stance: isHearsay(parsed, start, at) ? 'hearsay' : stance,
  };
}

/** A light verb or an adjective, with the auxiliaries and adverbs before it. */
function phrasal(parsed: Parsed, at: number): Cue | undefined {
  if (isByline(parsed, at)) return undefined;
  const cue = lightVerb(parsed, at) ?? withParticle(parsed, at) ?? adjective(parsed, at);
  return cue && { ...cue, start: verbGroupStart(parsed, cue.start) };
}

const RELAYING = /^(?:quote|cite|report)$/;
const LONGEST_RELAY = 16;

/** For "saying" in "quoted Ellis, the director, as saying": the place of "quoted". */
function relayOf({ words, sentences, markAt }: Parsed, at: number): number | undefined {
  if (!/^(?:saying|telling|writing|claiming|arguing)$/.test(words[at]!.lower) || words[at - 1]?.lower !== 'as')
    return undefined;
  const { start } = sentences[words[at]!.sentence]!;
  for (let verb = at - 2; verb >= Math.max(start, at - LONGEST_RELAY) && !markAt[verb]; verb--)
    if (words[verb]!.pos === 'VERB' && RELAYING.test(words[verb]!.lemma)) return verb;
  return undefined;
}

function isRelay(parsed: Parsed, at: number): boolean {
  const { words } = parsed;
  if (!RELAYING.test(words[at]!.lemma)) return false;
  for (let next = at + 2; next < Math.min(words.length, at + LONGEST_RELAY); next++)
    if (words[next - 1]!.lower === 'as' && relayOf(parsed, next) === at) return true;
  return false;
}

/** "it was rumoured that", "it is said that", "is alleged to": nobody in particular answers for it. */
function isHearsay({ words }: Parsed, start: number, at: number): boolean {
  const passive = words.slice(start, at).some(({ lemma }) => lemma === 'be');
  if (!passive || /ing$/.test(words[at]!.lower)) return false;
  const next = words[at + 1]?.lower;
  if (HEARSAY.has(words[at]!.lemma)) return next === 'that' || next === 'to' || words[start - 1]?.lower === 'it';
  return words[start - 1]?.lower === 'it' && next === 'that';
}

/** "Ruiz's claim |that", "her promise |to": a noun that reports, with its owner before it and what is said after it. */
function noun(parsed: Parsed, at: number): Cue | undefined {
  const { words, phrases, phraseAt, markAt } = parsed;
  const phrase = phrases[phraseAt[at]!];
  const next = words[at + 1];
  if (phrase?.head !== at || phrase.end !== at + 1 || !next || next.sentence !== words[at]!.sentence) return undefined;
  const stance = stanceOfNoun(words[at]!.lemma);
  const owned =
    /^(?:his|her|its|their)$/.test(words[phrase.start]!.lower) ||
    words.slice(phrase.start, at).some(({ lower }) => /^(?:'s|')$/.test(lower));
  if (!stance || !owned) return undefined;
  const said = !markAt[at + 1] && (next.lower === 'that' || (next.lower === 'to' && words[at + 2]?.pos === 'VERB'));
  const end = said ? at + 1 : equated(parsed, phrase);
  return end === undefined ? undefined : { kind: 'noun', at, start: at, end, lemma: words[at]!.lemma, stance };
}

/** "|Opposing| manager Ellis refused": no comma shows that the participle has a clause of its own. */
function isEpithet({ words, sentences }: Parsed, at: number): boolean {
  const { lower, sentence } = words[at]!;
  const { start, end } = sentences[sentence]!;
  if (at !== start || !/ing$/.test(lower) || !/^(?:NOUN|PROPN)$/.test(words[at + 1]?.pos ?? '')) return false;
  return !words.slice(at, Math.min(end, at + LONGEST_RELAY * 3)).some(({ value }) => value === ',');
}

/** "|Writing in the Echo|, Ellis argues": where it stands; what is said follows. */
function isByline({ words }: Parsed, at: number): boolean {
  const { lower, sentence } = words[at]!;
  const next = words[at + 1];
  return lower === 'writing' && next?.sentence === sentence && /^(?:in|for|on|from|at)$/.test(next.lower);
}

/** "so-called", "think-tank". */
function isHyphened({ words }: Parsed, at: number): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  return (before?.value === '-' && !words[at]!.spaced && !before.spaced) || (next?.value === '-' && !next.spaced);
}

const BETWEEN =
  /^(?:not|n't|also|to|already|often|once|later|then|further|still|never|publicly|recently|repeatedly|both|all|each|even|again|just|only|now|first|since|long|yet|previously)$/;

/** Where the auxiliaries and adverbs before a verb begin: "has not yet |said". */
export function verbGroupStart({ words, sentences, markAt }: Parsed, at: number): number {
  const first = sentences[words[at]!.sentence]!.start;
  let start = at;
  while (start - 1 >= first && !markAt[start - 1]) {
    const { pos, lower } = words[start - 1]!;
    const part = pos === 'PART' && lower !== "'s" && lower !== "'";
    if (!(pos === 'AUX' || pos === 'ADV' || part || BETWEEN.test(lower))) break;
    start--;
  }
  return start;
}
