import { type Parsed, phraseFrom } from './05-noun-groups.ts';
import type { Source } from './07-constructions.ts';
import { isPassive } from './07-inversions.ts';
import { findSource, relayCue } from './07-sources.ts';
import type { Attribution } from './11-attributions.ts';
import { wordsOf } from './lexicon.ts';

const OUTLETS = wordsOf('outlets');
const RELAYING = /^(?:cite|quote|interview|reference)$/;

/**
 * Tells who says something from who passes it on. "The Echo quoted Ellis, who said …": Ellis says it, via the Echo, and
 * that the Echo quotes her is no statement of its own. "Ellis told the Echo that …" came through the Echo too.
 */
export function findRelays(parsed: Parsed, attributions: readonly Attribution[]): readonly Attribution[] {
  const passedOn = new Map<Attribution, Source>();
  const relays = new Set<Attribution>();
  attributions.forEach((relay, i) => {
    if (!RELAYING.test(relay.cue!.lemma) || !relay.source.head) return;
    // "reported that …, |citing two officials|": whom it cites is not what it says.
    if (/^citing$/.test(parsed.words[relay.cue!.at]!.lower) && isSomebody(parsed, relay)) relays.add(relay);
    const quotee = attributions.slice(i + 1, i + 4).find((other) => isQuotedBy(parsed, relay, other));
    if (!quotee) return;
    passedOn.set(quotee, relay.source);
    relays.add(relay);
  });
  return attributions
    .filter((attribution) => !relays.has(attribution))
    .map((attribution) => {
      const via = passedOn.get(attribution) ?? relayer(parsed, attribution) ?? outletTold(parsed, attribution);
      return via ? { ...attribution, via } : attribution;
    });
}

/** Who quotes, in "the Echo quoted Ellis as saying" and "Ellis was quoted as saying by the Echo". */
function relayer(parsed: Parsed, { cue }: Attribution): Source | undefined {
  if (cue?.relay === undefined) return undefined;
  const relay = relayCue(parsed, cue, cue.relay);
  if (!isPassive(parsed, relay)) return findSource(parsed, relay);
  const { end } = parsed.sentences[parsed.words[cue.at]!.sentence]!;
  for (let at = cue.relay; at < Math.min(end, cue.end + 12); at++) {
    const head = /^(?:by|in)$/.test(parsed.words[at]!.lower) ? phraseFrom(parsed, at + 1) : undefined;
    if (head) return { construction: 'by', head, range: { start: head.start, end: head.end } };
  }
  return undefined;
}

function isSomebody(parsed: Parsed, { content }: Attribution): boolean {
  const phrase = phraseFrom(parsed, content[0] ?? -1);
  return phrase?.person ?? false;
}

const NEAR = 14;

/** ", who said", "as saying": the words between name the one who is quoted. */
function isQuotedBy({ words }: Parsed, relay: Attribution, { cue, source }: Attribution): boolean {
  const sameSentence = words[cue!.at]!.sentence === words[relay.cue!.at]!.sentence;
  if (!sameSentence || cue!.at - relay.cue!.end > NEAR || !source.range) return false;
  return (
    source.head?.kind === 'relative' || (words[cue!.start - 1]?.lower === 'as' && source.range.start >= relay.cue!.end)
  );
}

/** "told the Echo", "in an interview with the Echo": an outlet named just after the cue. */
function outletTold(parsed: Parsed, { cue, source }: Attribution): Source | undefined {
  const { words, sentences } = parsed;
  if (cue!.kind !== 'verb') return undefined;
  const { end } = sentences[words[cue!.at]!.sentence]!;
  const from = source.construction === 'inverted' ? source.range!.end : cue!.end;
  for (let at = from; at < Math.min(end, from + 7); at++) {
    if (/^(?:that|,)$/.test(words[at]!.value) || parsed.markAt[at]) return undefined;
    const phrase = phraseFrom(parsed, at);
    if (phrase?.kind !== 'name' || !OUTLETS.has(words[phrase.head]!.lower)) continue;
    const told = at === from && /^(?:tell|inform)$/.test(cue!.lemma);
    const interview = words[at - 1]?.lower === 'with' && words[at - 2]?.lower === 'interview';
    if (told || interview)
      return { construction: 'none', head: phrase, range: { start: phrase.start, end: phrase.end } };
  }
  return undefined;
}
