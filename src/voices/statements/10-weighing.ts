import { closes, opens, type Parsed } from './05-noun-groups.ts';
import type { Cue } from './06-cues.ts';
import type { Source } from './07-constructions.ts';
import { type Complement, complementAt } from './08-complements.ts';
import { complementStart } from './09-content-starts.ts';
import { isParenthetical } from './09-parentheses.ts';
import { wordsOf } from './lexicon.ts';

const CORE = wordsOf('verbs-core');
const SAYING = wordsOf('verbs-saying');
const RECIPIENT = wordsOf('verbs-recipient');
const OBJECT = wordsOf('verbs-object');
const INFINITIVE = wordsOf('verbs-infinitive');

/** Verbs that take a deed for what is said: "recommended closing three of them". */
const DEEDS = new Set(
  'admit advise advocate acknowledge confess consider contemplate defend deny describe discourage discuss encourage favor favour foresee mention oppose propose recall recommend regret remember reject report resist suggest support urge'.split(
    ' ',
  ),
);

/** A cue with this weight or more reports: about the weight from which it is right more often than one time in three. */
export const ACCEPTED = 0;
/** A verb coordinated with a cue of this weight shares its source. */
export const SURE = 2.5;
/** "According to" and labels are beyond doubt. */
const CERTAIN = 5;
const OF_NOUN = 1;
/** A verb and a noun that both tell of speech. */
const OF_PHRASE = 0.8;

/** How much speaks for a cue's being used to report: the sum of what its verb, its complement and its speaker say. */
export function weigh(parsed: Parsed, cue: Cue, source: Source): number {
  if (cue.kind === 'noun') return OF_NOUN;
  if (cue.kind !== 'verb') return CERTAIN;
  return ofVerb(cue) + ofComplement(parsed, cue, source) + ofSpeaker(parsed, source) + ofPlace(parsed, cue, source);
}

/** All weights are set by hand. A plain verb of saying is nearly enough; an order or a discovery needs much besides. */
function ofVerb({ lemma, stance, phrasal }: Cue): number {
  if (phrasal) return OF_PHRASE;
  if (SAYING.has(lemma)) return 2.5;
  if (CORE.has(lemma)) return 1.2;
  if (stance === 'neutral') return OBJECT.has(lemma) ? 1 : -0.3;
  return { assertive: 0.4, cognitive: 0.2, factive: 0, directive: -0.6, hearsay: 1 }[stance];
}

const COMPLEMENTS: Readonly<Record<Complement, number>> = {
  quotation: 1.5,
  estimate: 1.5,
  that: 1.5,
  question: 0.6,
  preposition: 0.3,
  clause: 0.5,
  infinitive: -0.3,
  object: -0.3,
  gerund: 0,
  none: -1.6,
  'other-preposition': -1.8,
};

function ofComplement(parsed: Parsed, cue: Cue, source: Source): number {
  const start = complementStart(parsed, cue, source);
  const complement = complementAt(parsed, cue, start);
  if (isParenthetical(parsed, cue, source)) return 1.2;
  const soon = complement !== 'quotation' && quotationSoon(parsed, start) ? 0.6 : 0;
  if (/:$/.test(parsed.words[cue.end - 1]!.value) && complement === 'none') return COMPLEMENTS.quotation;
  // "The poll shows a lead": what a document shows, it says.
  if (complement === 'object' && source.head?.document && cue.stance === 'factive') return 0.8;
  // "Hale found |a diary|": a thing; but "inspectors found |cracks|".
  const somebody = source.head && /^(?:name|pronoun)$/.test(source.head.kind);
  if (complement === 'object' && somebody && COMING_UPON.test(cue.lemma)) return soon - 1.5;
  // What a verb takes besides a clause, its list says.
  if (complement === 'infinitive' && cue.phrasal) return soon + 0.3;
  if (complement === 'infinitive') return soon + (INFINITIVE.has(cue.lemma) || RECIPIENT.has(cue.lemma) ? 0.5 : -1);
  if (complement === 'object') return soon + (OBJECT.has(cue.lemma) ? 0.4 : -1);
  if (complement === 'gerund' && DEEDS.has(cue.lemma)) return soon + 0.8;
  if (complement === 'clause' && !CORE.has(cue.lemma) && !SAYING.has(cue.lemma)) return soon - 1.2;
  return soon + COMPLEMENTS[complement];
}

const COMING_UPON = /^(?:find|discover|notice|spot)$/;

function quotationSoon(parsed: Parsed, start: number): boolean {
  const { words } = parsed;
  const sentence = words[start]?.sentence;
  for (let at = start; at < Math.min(words.length, start + 6); at++)
    if (words[at]!.sentence === sentence && opens(parsed, at)) return true;
  return false;
}

function ofSpeaker({ words }: Parsed, { head }: Source): number {
  if (!head) return -0.8;
  if (head.kind === 'relative') return -0.8;
  if (head.kind === 'pronoun') return words[head.head]!.lower === 'it' ? 0 : 0.4;
  return head.person ? 0.8 : head.document ? 0.3 : -0.6;
}

function ofPlace(parsed: Parsed, cue: Cue, { construction, range }: Source): number {
  const beside =
    { inverted: 0.6, subject: 0.3, apposed: 0.6, far: -1, passive: -0.3, clause: -0.6 }[construction as string] ?? 0;
  const infinitive = parsed.words[cue.at - 1]?.lower === 'to' ? (unsaid(parsed, cue, range) ? -2.2 : -0.7) : 0;
  return beside + infinitive + (closesBefore(parsed, cue) ? 0.3 : 0);
}

const DIRECTIVE = wordsOf('verbs-directive');
const PERCEIVING = /^(?:see|watch|hear|read|know|find|learn|understand|show|remember|feel|notice)$/;

/** "came |to watch her tap|": a purpose. "urged the island |to declare|": it has not done so. */
function unsaid({ words }: Parsed, { lemma }: Cue, range: Source['range']): boolean {
  return PERCEIVING.test(lemma) || (range !== undefined && DIRECTIVE.has(words[range.start - 1]?.lemma ?? ''));
}

function closesBefore(parsed: Parsed, { at }: Cue): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 8); place--) if (closes(parsed, place)) return true;
  return false;
}
