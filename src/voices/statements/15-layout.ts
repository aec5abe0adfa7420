import type { Range } from './01-words.ts';
import { opens, type Parsed } from './05-noun-groups.ts';
import type { Attribution } from './11-attributions.ts';
import { places } from './places.ts';

/** A paragraph's opening words up to a colon: "ELLIS:", "Moderator:". */
type Label = Readonly<{ paragraph: number; name: Range; capitals: boolean }>;

const LONGEST_NAME = 6;
const FEWEST_CAPITALS = 3;
const FEWEST_LABELS = 4;

/**
 * Statements that a page's layout gives: the turns of a transcript ("ELLIS: …") and quotations with a line "— Ellis"
 * after them. They need several of a kind, or a whole line, and are then beyond doubt.
 */
export function findLayout(parsed: Parsed): readonly Attribution[] {
  return [...transcript(parsed), ...signed(parsed)];
}

/** Layout first; what else was found keeps the words that layout does not claim. */
export function withLayout(layout: readonly Attribution[], others: readonly Attribution[]): readonly Attribution[] {
  if (layout.length === 0) return others;
  const taken = new Set(
    layout.flatMap(({ cue, source, content }) => [
      cue!.at,
      ...places(source.range!.start, source.range!.end),
      ...content,
    ]),
  );
  const rest = others
    .filter(({ cue }) => !cue || !taken.has(cue.at))
    .map((other) => ({ ...other, content: other.content.filter((at) => !taken.has(at)) }))
    .filter(({ content }) => content.length > 0);
  return [...layout, ...rest].sort((a, b) => a.content[0]! - b.content[0]!);
}

function transcript(parsed: Parsed): readonly Attribution[] {
  const { words, paragraphs } = parsed;
  const labels = paragraphs.flatMap((_, paragraph) => labelOf(parsed, paragraph) ?? []);
  const key = ({ name }: Label) =>
    words
      .slice(name.start, name.end)
      .map(({ lower }) => lower)
      .join(' ');
  const times = new Map<string, number>();
  for (const label of labels) times.set(key(label), (times.get(key(label)) ?? 0) + 1);
  const manyCapitals = labels.filter(({ capitals }) => capitals).length >= FEWEST_CAPITALS;
  const repeated = [...times.values()].filter((n) => n > 1).length > 1 && labels.length >= FEWEST_LABELS;
  return labels
    .filter((label) => (label.capitals ? manyCapitals : repeated && times.get(key(label))! > 1))
    .map(({ paragraph, name }) => said(parsed, name, name.end, places(name.end + 1, paragraphs[paragraph]!.end)));
}

function labelOf({ words, paragraphs, markAt }: Parsed, paragraph: number): Label | undefined {
  const { start, end } = paragraphs[paragraph]!;
  let first = start;
  while (first < end && (markAt[first] || /^[[(*]$/.test(words[first]!.value))) first++;
  let colon = first;
  while (colon < end && colon - first < LONGEST_NAME && words[colon]!.value !== ':') colon++;
  if (colon <= first || colon + 1 >= end || words[colon]!.value !== ':') return undefined;
  const letters = words.slice(first, colon).filter(({ value }) => /\p{L}/u.test(value));
  if (!letters.length) return undefined;
  const capitals = letters.every(({ value }) => /^(?:\p{Lu}[\p{Lu}.'’-]*|of|the|and|Mc|de)$/u.test(value));
  const titled = letters.length <= 4 && letters.every(({ value }) => /^\p{Lu}/u.test(value));
  const sentence = words.slice(colon + 1, end).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return capitals || (titled && sentence) ? { paragraph, name: { start: first, end: colon }, capitals } : undefined;
}

const DASH = /^(?:—|―|–|--|-|~)$/;
const LONGEST_SIGNATURE = 14;

function signed(parsed: Parsed): readonly Attribution[] {
  const { words, paragraphs, quotations, markAt } = parsed;
  return quotations.flatMap((quotation) => {
    const dash = words[quotation.end];
    if (!dash || !DASH.test(dash.value) || !quotation.marked.closed || quotation.size < 3) return [];
    if (dash.paragraph > quotation.paragraph + 1) return [];
    const first = quotation.end + 1;
    const { end } = paragraphs[dash.paragraph]!;
    if (first >= end || !/^\p{Lu}/u.test(words[first]!.value) || /^(?:DET|PRON)$/.test(words[first]!.pos)) return [];
    let last = first;
    while (last < end && !/^[.;]$/.test(words[last]!.value) && !markAt[last] && last - first < LONGEST_SIGNATURE)
      last++;
    const ended =
      last === end || (words[last]!.value === '.' && (last + 1 === end || opens(parsed, last + 1))) || markAt[last];
    const verb = words
      .slice(first, last)
      .some(({ pos, value }) => /^(?:VERB|AUX)$/.test(pos) && !/^\p{Lu}/u.test(value));
    if (!ended || verb) return [];
    return [said(parsed, { start: first, end: last }, quotation.end, places(quotation.start, quotation.end))];
  });
}

function said({ phrases, phraseAt }: Parsed, range: Range, at: number, content: readonly number[]): Attribution {
  const head = phrases[phraseAt[range.start]!];
  return {
    cue: { kind: 'colon', at, start: at, end: at + 1, lemma: ':', stance: 'neutral' },
    source: { construction: 'label', range, ...(head ? { head } : {}) },
    content,
    weight: 5,
  };
}
