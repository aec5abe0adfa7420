import type { Range } from './01-words.ts';
import { groupEnd, type Parsed, phraseFrom, phraseUpTo } from './05-noun-groups.ts';
import { type Cue, verbGroupStart } from './06-cues.ts';
import { adjunct, apposed } from './07-asides.ts';
import { backward, type Earlier, forward, type Source } from './07-constructions.ts';
import { fronted, inverted, isPassive, passive } from './07-inversions.ts';
import { far, shared, subject } from './07-subjects.ts';
import { sentenceAt } from './places.ts';

/** Finds who speaks by a cue. Constructions are tried from the surest to the loosest. */
export function findSource(parsed: Parsed, cue: Cue, earlier?: Earlier): Source {
  if (cue.kind === 'according') return accordingSource(parsed, cue);
  if (cue.kind === 'colon') return labelSource(parsed, cue);
  if (cue.kind === 'noun') return ownerSource(parsed, cue);
  if (cue.relay !== undefined) return quotee(parsed, cue, cue.relay);
  if (cue.phrasal === 'adjective')
    return subject(parsed, cue) ?? apposed(parsed, cue) ?? shared(parsed, cue, earlier) ?? { construction: 'none' };
  return (
    passive(parsed, cue) ??
    inverted(parsed, cue) ??
    fronted(parsed, cue) ??
    adjunct(parsed, cue) ??
    subject(parsed, cue) ??
    apposed(parsed, cue) ??
    shared(parsed, cue, earlier) ??
    far(parsed, cue) ?? { construction: 'none' }
  );
}

/** The verb that passes something on, as a cue of its own: its source is who relays. */
export function relayCue(parsed: Parsed, cue: Cue, at: number): Cue {
  const { lemma } = parsed.words[at]!;
  return { kind: 'verb', at, start: verbGroupStart(parsed, at), end: at + 1, lemma, stance: cue.stance };
}

/** "It quoted |Henrik Solm|, the ambassador, as saying", "|Ellis| was quoted as saying". */
function quotee(parsed: Parsed, cue: Cue, at: number): Source {
  const relay = relayCue(parsed, cue, at);
  if (isPassive(parsed, relay)) return subject(parsed, relay) ?? apposed(parsed, relay) ?? { construction: 'none' };
  const head = phraseFrom(parsed, at + 1);
  return head
    ? {
        construction: 'subject',
        head,
        range: { start: head.start, end: Math.min(groupEnd(parsed, head, cue.at - 1), cue.at - 1) },
      }
    : { construction: 'none' };
}

function accordingSource(parsed: Parsed, cue: Cue): Source {
  const { end } = sentenceAt(parsed, cue.at);
  if (cue.named) return namedSource(parsed, cue.named);
  const head = cue.end < end ? phraseFrom(parsed, cue.end) : undefined;
  if (head) {
    const source = forward(parsed, 'according', head, end);
    return { ...source, range: { start: head.start, end: pastParticiple(parsed, source.range!.end, end) } };
  }
  // "According to exit polls": wink-nlp reads "exit" as a verb.
  let after = cue.end;
  while (
    after < end &&
    after < cue.end + 8 &&
    !/^(?:[,.;:]|—|–)$/.test(parsed.words[after]!.value) &&
    !parsed.markAt[after]
  )
    after++;
  return after > cue.end
    ? { construction: 'according', range: { start: cue.end, end: after } }
    : { construction: 'none' };
}

const LONGEST_PARTICIPLE = 14;

/** Past "published last week in Nature", up to the comma or stop that ends it; else where it began. */
function pastParticiple({ words, markAt }: Parsed, from: number, end: number): number {
  if (words[from]?.pos !== 'VERB' || !/(?:ed|en|ing|wn|nt|ught|ld|de)$/.test(words[from]!.lower)) return from;
  for (let at = from; at < Math.min(end, from + LONGEST_PARTICIPLE) && !markAt[at]; at++)
    if (/^[,.;]$/.test(words[at]!.value)) return at;
  return from;
}

/** "|Ana Ruiz|'s claim", "|her| claim". */
function ownerSource(parsed: Parsed, cue: Cue): Source {
  const { words, phrases, phraseAt } = parsed;
  const phrase = phrases[phraseAt[cue.at]!]!;
  let end = cue.at - 1;
  while (end > phrase.start && !/^(?:'s|')$/.test(words[end]!.lower)) end--;
  return {
    ...namedSource(parsed, { start: phrase.start, end: Math.max(end, phrase.start + 1) }),
    construction: 'owner',
  };
}

/** A source inside a phrase: a pronoun, or a name or noun before its 's. */
function namedSource({ words, phrases, phraseAt }: Parsed, range: Range): Source {
  const phrase = phrases[phraseAt[range.start]!]!;
  const last = range.end - 1;
  const pronoun = range.end - range.start === 1 && /^(?:his|her|its|their)$/.test(words[last]!.lower);
  const kind = pronoun ? 'pronoun' : words[last]!.pos === 'PROPN' ? 'name' : 'noun';
  const id = kind === 'name' ? -range.end : phrase.id;
  return { construction: 'according', range, head: { ...phrase, ...range, id, head: last, kind } };
}

function labelSource(parsed: Parsed, cue: Cue): Source {
  const phrase = phraseUpTo(parsed, cue.at)!;
  return backward(parsed, 'label', phrase, sentenceAt(parsed, cue.at).start);
}
