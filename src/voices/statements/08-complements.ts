import { isVerbal, opens, type Parsed, phraseFrom } from './05-noun-groups.ts';
import type { Cue } from './06-cues.ts';
import { linesOf, wordsOf } from './lexicon.ts';

/** What a verb is followed by, and so how what is said is put. */
export type Complement =
  | 'quotation'
  | 'that'
  | 'question'
  | 'clause'
  | 'infinitive'
  | 'gerund'
  | 'object'
  | 'estimate'
  | 'preposition'
  | 'other-preposition'
  | 'none';

/** By preposition, the verbs that report with it. */
const PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  linesOf('verbs-preposition').map((line) => {
    const [preposition = '', ...verbs] = line.split(/\s+/);
    return [preposition, new Set(verbs)];
  }),
);
const INFINITIVE = wordsOf('verbs-infinitive');
const QUESTION = /^(?:how|why|whether|what|where|if|who|when|which)$/;

/** The complement that begins at a word, after a cue and what stands between the two. */
export function complementAt(parsed: Parsed, cue: Cue, at: number): Complement {
  const { words, sentences } = parsed;
  const { end } = sentences[words[cue.at]!.sentence]!;
  if (at >= end) return 'none';
  const { lower, pos } = words[at]!;
  if (opens(parsed, at)) return 'quotation';
  if (lower === 'that') return 'that';
  if (QUESTION.test(lower)) return 'question';
  if (isInfinitive(parsed, at)) return 'infinitive';
  const joined = cue.phrasal !== undefined && cue.phrasal !== 'particle' && pos === 'ADP';
  if (PREPOSITIONS.get(lower)?.has(cue.lemma) || joined) return 'preposition';
  if (pos === 'VERB' && /ing$/.test(lower)) return 'gerund';
  const phrase = phraseFrom(parsed, at);
  if (phrase && INFINITIVE.has(cue.lemma) && phrase.end + 1 < end && isInfinitive(parsed, phrase.end))
    return 'infinitive';
  // "found it “hypnotic”"
  if (phrase && NAMING.test(cue.lemma) && opens(parsed, phrase.end)) return 'quotation';
  if (phrase && isEstimate(parsed, cue, phrase.end, end)) return 'estimate';
  if (phrase) return hasOwnVerb(parsed, phrase.end, end) ? 'clause' : 'object';
  if (pos === 'ADP' || pos === 'PART') return 'other-preposition';
  return 'none';
}

const NAMING = /^(?:call|brand|consider|declare|deem|describe|dub|find|judge|label|proclaim|pronounce|term|think)$/;
const ESTIMATING = /^(?:put|give|correct|estimate|place|value|reckon|revise|set|calculate|lower|raise|cut)$/;

/** "puts |the cost of the work at 900 million". */
function isEstimate({ words }: Parsed, { lemma }: Cue, from: number, end: number): boolean {
  if (!ESTIMATING.test(lemma)) return false;
  for (let at = from; at + 1 < Math.min(end, from + 16); at++)
    if (/^(?:at|as|to)$/.test(words[at]!.lower) && words.slice(at + 1, at + 4).some(({ pos }) => pos === 'NUM'))
      return true;
  return false;
}

/** "vowed |to fight". */
function isInfinitive(parsed: Parsed, at: number): boolean {
  const { words } = parsed;
  if (words[at]!.lower !== 'to') return false;
  // "to “check out” …": parts of speech are often wrong after a mark.
  if (opens(parsed, at + 1)) return /^\p{Ll}{2,}$/u.test(words[at + 2]?.value ?? '') && words[at + 2]!.pos !== 'DET';
  return /^(?:VERB|AUX|ADV)$/.test(words[at + 1]?.pos ?? '');
}

/** Whether a phrase is the subject of a finite verb: prepositional phrases and adverbs may stand between. */
function hasOwnVerb(parsed: Parsed, from: number, end: number): boolean {
  const { words } = parsed;
  let at = from;
  for (let steps = 0; steps < 8 && at < end; steps++) {
    const { pos, lower } = words[at]!;
    if (isVerbal(words[at])) return !(pos === 'VERB' && /ing$/.test(lower));
    const next = phraseFrom(parsed, at + 1);
    if (pos === 'ADV') at++;
    else if ((pos === 'ADP' || lower === "'s" || lower === 'and') && next) at = next.end;
    else return false;
  }
  return false;
}
