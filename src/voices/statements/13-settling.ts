import type { Range } from './01-words.ts';
import { closes, opens, type Parsed } from './05-noun-groups.ts';
import type { Attribution } from './11-attributions.ts';

/** A cue inside another's content gives way, unless it weighs this much more than the other. */
const LEAD = 2;

/**
 * Makes attributions disjoint: every word is said by one source. What stands inside another's content is nested and
 * left out; a quotation goes whole to one owner; where two still claim a word, the nearer cue has it.
 */
export function settle(parsed: Parsed, attributions: readonly Attribution[]): readonly Attribution[] {
  const cut = attributions.map((attribution, i) => cutAtNext(parsed, attribution, attributions.slice(i + 1, i + 6)));
  const outer = withoutNested(parsed, cut);
  const owned = shareOut(parsed, outer);
  return owned.filter(({ content }) => content.some((at) => parsed.words[at]!.pos !== 'PUNCT'));
}

const CONJUNCTION = /^(?:and|but|or|so|yet)$/;
const SUBORDINATOR = /^(?:while|when|although|though|as|after|before|because)$/;

/** "said A, and Ellis added B", "said A and added B": A ends where the next attribution's clause begins. */
function cutAtNext(parsed: Parsed, attribution: Attribution, next: readonly Attribution[]): Attribution {
  const { words, markAt } = parsed;
  const cue = attribution.cue!;
  let { content } = attribution;
  for (const other of next) {
    const { cue: later, source } = { cue: other.cue!, source: other.source };
    if (words[later.at]!.sentence !== words[cue.at]!.sentence || !content.includes(later.at)) continue;
    const own = source.range && source.range.start < later.at && source.range.start > cue.at;
    const first = own ? source.range!.start : later.start;
    let edge = first - 1;
    while (
      edge > cue.at &&
      (words[edge]!.pos === 'ADV' ||
        CONJUNCTION.test(words[edge]!.lower) ||
        SUBORDINATOR.test(words[edge]!.lower) ||
        /^(?:also|then|later|if)$/.test(words[edge]!.lower))
    )
      edge--;
    const gap = words.slice(edge + 1, first);
    const comma = /^(?:,|;|—|–|―|--)$/.test(words[edge]!.value) || isClosedByComma(parsed, edge);
    const joined = gap.some(({ lower }) => CONJUNCTION.test(lower));
    const subordinate = gap.some(({ lower }) => SUBORDINATOR.test(lower));
    const sharing = /^(?:shared|clause)$/.test(source.construction);
    const afterQuotation =
      opens(parsed, cue.end) &&
      source.construction === 'subject' &&
      !words.slice(cue.end, edge).some(({ lower }, i) => lower === 'that' && !markAt[cue.end + i]);
    if (!((comma && (joined || subordinate || sharing)) || (joined && sharing) || (comma && afterQuotation))) continue;
    const end = comma ? edge : edge + 1;
    const { sentence } = words[cue.at]!;
    content = content.filter((at) => at < end || words[at]!.sentence !== sentence);
  }
  return { ...attribution, content };
}

/** American style: the comma that ends a clause stands inside its last quotation. */
const isClosedByComma = (parsed: Parsed, at: number): boolean =>
  closes(parsed, at) && parsed.words[at - 1]?.value === ',';

/** "said that |he hoped": the subject of what is said opens the content, whatever either cue weighs. */
function isClauseOf({ words }: Parsed, { content }: Attribution, { source, cue }: Attribution): boolean {
  let first = content[0]!;
  if (words[first]!.lower === 'that') first++;
  return source.range?.start === first && source.range.start < cue!.at;
}

function withoutNested(parsed: Parsed, attributions: readonly Attribution[]): readonly Attribution[] {
  const order = attributions.map((_, i) => i).sort((a, b) => attributions[b]!.weight - attributions[a]!.weight);
  const contents = attributions.map(({ content }) => new Set(content));
  const ends = attributions.map(({ content }) => ({ first: content[0] ?? 0, last: content.at(-1) ?? -1 }));
  const dropped = new Set<number>();
  for (const i of order) {
    if (dropped.has(i)) continue;
    for (const j of near(attributions, ends[i]!)) {
      if (j === i || dropped.has(j) || !contents[i]!.has(attributions[j]!.cue!.at)) continue;
      const mutual = contents[j]!.has(attributions[i]!.cue!.at);
      const lead = mutual ? 0 : LEAD;
      if (!mutual && isClauseOf(parsed, attributions[i]!, attributions[j]!)) dropped.add(j);
      else if (attributions[i]!.weight >= attributions[j]!.weight - lead) dropped.add(j);
    }
  }
  return attributions.filter((_, i) => !dropped.has(i));
}

/** Attributions, which are in the order of their cues, whose cue lies between two words. */
function near(
  attributions: readonly Attribution[],
  { first, last }: { first: number; last: number },
): readonly number[] {
  let low = 0;
  let high = attributions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (attributions[middle]!.cue!.at < first) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low; i < attributions.length && attributions[i]!.cue!.at <= last; i++) found.push(i);
  return found;
}

function shareOut(parsed: Parsed, attributions: readonly Attribution[]): readonly Attribution[] {
  const owner = new Int32Array(parsed.words.length).fill(-1);
  const contents = attributions.map(({ content }) => content);
  const distance = (i: number, at: number) => Math.abs(attributions[i]!.cue!.at - at);
  contents.forEach((content, i) => {
    for (const at of content) if (owner[at]! < 0 || distance(i, at) < distance(owner[at]!, at)) owner[at] = i;
  });
  for (const quotation of parsed.quotations) giveWhole(parsed, attributions, owner, quotation);
  // The words that name a source or make up a cue are said by nobody else.
  attributions.forEach(({ cue, source }) => {
    owner.fill(-1, cue!.at, cue!.end);
    if (source.range) owner.fill(-1, source.range.start, source.range.end);
  });
  const owned: number[][] = attributions.map(() => []);
  owner.forEach((i, at) => {
    if (i >= 0) owned[i]!.push(at);
  });
  return attributions.map((attribution, i) => ({ ...attribution, content: owned[i]! }));
}

/** A quotation of which several own a part goes to the one that owns most, in doubt to one in its sentence. */
function giveWhole(
  parsed: Parsed,
  attributions: readonly Attribution[],
  owner: Int32Array,
  { start, end }: Range,
): void {
  const shares = new Map<number, number>();
  for (let at = start; at < end; at++)
    if (owner[at]! >= 0) {
      const same = parsed.words[attributions[owner[at]!]!.cue!.at]!.sentence === parsed.words[start]!.sentence;
      shares.set(owner[at]!, (shares.get(owner[at]!) ?? 0) + (same ? 1.5 : 1));
    }
  if (shares.size < 2) return;
  const [[most]] = [...shares].sort((a, b) => b[1] - a[1]) as [[number, number]];
  owner.fill(most, start, end);
}
