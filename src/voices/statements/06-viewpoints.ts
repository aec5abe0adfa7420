import type { Range } from './01-words.ts';
import { groupEnd, opens, type Parsed, phraseFrom } from './05-noun-groups.ts';
import type { Cue } from './06-cues.ts';

const WORDING =
  /^(?:words?|view|views|opinion|eyes|mind|judgment|judgement|telling|phrase|estimation|estimate|reckoning|reading|assessment)$/;
const LONGEST_OWNER = 8;

/** "In the words of |Ana Ruiz|,", "in |her| view", "to |the mayor|, …": whose view a clause gives. */
export function viewpoint(parsed: Parsed, at: number): Cue | undefined {
  const { lower } = parsed.words[at]!;
  if (/^(?:in|to|by)$/.test(lower)) return ofWording(parsed, at) ?? forWhom(parsed, at);
  return lower === 'for' ? forWhom(parsed, at) : undefined;
}

function cueOf({ words }: Parsed, at: number, end: number, named?: Range): Cue {
  const rest = { kind: 'according', at, start: at, end, lemma: words[at]!.lower, stance: 'neutral' } as const;
  return named ? { ...rest, named } : rest;
}

function ofWording(parsed: Parsed, at: number): Cue | undefined {
  const { words, sentences } = parsed;
  const { end } = sentences[words[at]!.sentence]!;
  const phrase = phraseFrom(parsed, at + 1);
  if (!phrase || phrase.end > end || !WORDING.test(words[phrase.head]!.lower)) return undefined;
  const first = words[phrase.start]!.lower;
  if (/^(?:my|our|your)$/.test(first)) return undefined;
  if (/^(?:his|her|its|their)$/.test(first) && setOff(parsed, phrase.end, end))
    return cueOf(parsed, at, phrase.end, { start: phrase.start, end: phrase.start + 1 });
  for (let place = phrase.head - 1; place > phrase.start; place--)
    if (/^(?:'s|')$/.test(words[place]!.lower) && phrase.end - phrase.start <= LONGEST_OWNER)
      return setOff(parsed, phrase.end, end)
        ? cueOf(parsed, at, phrase.end, { start: phrase.start, end: place })
        : undefined;
  const owner = words[phrase.end]?.lower === 'of' && first === 'the' ? phraseFrom(parsed, phrase.end + 1) : undefined;
  return owner && owner.kind !== 'relative' ? cueOf(parsed, at, phrase.end + 1) : undefined;
}

/** A comma, a quotation or the sentence's end follows: the phrase stands beside the clause, not in it. */
function setOff(parsed: Parsed, at: number, end: number): boolean {
  return at >= end || /^[,.;:]$/.test(parsed.words[at]!.value) || opens(parsed, at);
}

/** "For |Haddad|, the fire was “…”": only where quoted words show that it is put as they would put it. */
function forWhom(parsed: Parsed, at: number): Cue | undefined {
  const { words, sentences } = parsed;
  const { start, end } = sentences[words[at]!.sentence]!;
  const head = at === start && !/^(?:in|by)$/.test(words[at]!.lower) ? phraseFrom(parsed, at + 1) : undefined;
  if (!head?.person || head.possessive) return undefined;
  const after = groupEnd(parsed, head, end);
  if (words[after]?.value !== ',') return undefined;
  for (let place = after; place < end; place++) if (opens(parsed, place)) return cueOf(parsed, at, at + 1);
  return undefined;
}
