import type { Phrase } from './04-noun-phrases.ts';
import { closes, opens, type Parsed, phraseFrom } from './05-noun-groups.ts';
import type { Cue } from './06-cues.ts';
import type { Source } from './07-sources.ts';
import { stancesOf, wordsOf } from './lexicon.ts';

const CORE = wordsOf('verbs-core');
const SAYING = wordsOf('verbs-saying');
const OBJECT = wordsOf('verbs-object');
const INFINITIVE = wordsOf('verbs-infinitive');

/** A cue with this weight or more reports. */
export const ACCEPTED = 3;
/** A verb coordinated with a cue of this weight shares its source. */
export const SURE = 3;

type Evidence = Readonly<{ parsed: Parsed; cue: Cue; source: Source }>;

/** What speaks for and against a verb's being used to report, with weights set by hand. */
const EVIDENCE: readonly Readonly<{ what: string; weight: number; holds: (evidence: Evidence) => boolean }>[] = [
  { what: 'nearly always reports', weight: 1.5, holds: ({ cue }) => CORE.has(cue.lemma) },
  { what: 'a plain verb of saying', weight: 1.5, holds: ({ cue }) => SAYING.has(cue.lemma) },
  { what: 'names an act of speech', weight: 0.5, holds: ({ cue }) => stancesOf(cue.lemma).includes('neutral') },
  { what: 'names a claim', weight: 0.5, holds: ({ cue }) => stancesOf(cue.lemma).includes('assertive') },
  {
    what: 'names an order or a discovery',
    weight: 0.2,
    holds: ({ cue }) => stancesOf(cue.lemma).some((stance) => stance === 'directive' || stance === 'factive'),
  },
  { what: '"that" follows', weight: 1.5, holds: thatFollows },
  { what: 'a quotation begins here', weight: 1.5, holds: (evidence) => toOpening(evidence) <= 2 },
  {
    what: 'a quotation begins soon',
    weight: 0.8,
    holds: (evidence) => toOpening(evidence) > 2 && toOpening(evidence) <= 5,
  },
  { what: 'a quotation has just ended', weight: 0.7, holds: quotationBefore },
  { what: 'a pronoun speaks', weight: 0.8, holds: ({ source }) => isPronoun(source.head) },
  { what: 'a person speaks', weight: 1, holds: ({ source }) => speaks(source.head) && source.head!.person },
  {
    what: 'a document speaks',
    weight: 0.8,
    holds: ({ source }) => speaks(source.head) && !source.head!.person && source.head!.document,
  },
  {
    what: 'something speaks that cannot',
    weight: -0.3,
    holds: ({ source }) => speaks(source.head) && !source.head!.person && !source.head!.document,
  },
  { what: 'nobody speaks', weight: -1, holds: ({ source }) => !source.head },
  {
    what: '"it" speaks',
    weight: -0.5,
    holds: ({ parsed, source }) => parsed.words[source.head?.head ?? -1]?.lower === 'it',
  },
  {
    what: 'the speaker stands beside',
    weight: 0.5,
    holds: ({ source }) => /^(?:subject|inverted|apposed)$/.test(source.construction),
  },
  { what: 'the speaker is far', weight: -0.7, holds: ({ source }) => source.construction === 'far' },
  { what: 'an infinitive', weight: -0.8, holds: ({ parsed, cue }) => parsed.words[cue.at - 1]?.lower === 'to' },
  {
    what: 'passive without "that"',
    weight: -0.5,
    holds: (evidence) => evidence.source.construction === 'passive' && !thatFollows(evidence),
  },
  {
    what: 'an object of judgement follows',
    weight: 0.3,
    holds: ({ parsed, cue }) => OBJECT.has(cue.lemma) && !!phraseFrom(parsed, cue.at + 1),
  },
  {
    what: 'a wish or promise follows',
    weight: 1,
    holds: ({ parsed, cue }) => INFINITIVE.has(cue.lemma) && parsed.words[cue.at + 1]?.lower === 'to',
  },
];

/** How much speaks for a cue. "According to" and labels are beyond doubt. */
export function weigh(parsed: Parsed, cue: Cue, source: Source): number {
  if (cue.kind === 'according') return 5;
  if (cue.kind === 'colon') return 4;
  const evidence = { parsed, cue, source };
  return EVIDENCE.reduce((sum, { weight, holds }) => (holds(evidence) ? sum + weight : sum), 0);
}

function thatFollows({ parsed: { words, sentences }, cue }: Evidence): boolean {
  const end = Math.min(sentences[words[cue.at]!.sentence]!.end, cue.at + 7);
  for (let at = cue.at + 1; at < end; at++) {
    if (words[at]!.lower === 'that') return true;
    if (words[at]!.pos === 'VERB' || words[at]!.value === ',') return false;
  }
  return false;
}

/** Words to the next opening mark of the sentence; 9 where none is near. */
function toOpening({ parsed, cue }: Evidence): number {
  const { end } = parsed.sentences[parsed.words[cue.at]!.sentence]!;
  for (let at = cue.at + 1; at < Math.min(end, cue.at + 6); at++) if (opens(parsed, at)) return at - cue.at;
  return 9;
}

function quotationBefore({ parsed, cue }: Evidence): boolean {
  const { words, sentences } = parsed;
  const first = Math.max(0, sentences[words[cue.at]!.sentence]!.start - 1, cue.at - 8);
  for (let at = cue.at - 1; at >= first; at--)
    if (closes(parsed, at) && words[at]!.paragraph === words[cue.at]!.paragraph) return true;
  return false;
}

function isPronoun(head: Phrase | undefined): boolean {
  return head !== undefined && (head.kind === 'pronoun' || head.kind === 'relative');
}

function speaks(head: Phrase | undefined): boolean {
  return head !== undefined && !isPronoun(head);
}
