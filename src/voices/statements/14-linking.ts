import type { Quotation } from './03-quotations.ts';
import type { Parsed } from './05-noun-groups.ts';
import { type Cue, verbGroupStart } from './06-cues.ts';
import { findSource } from './07-sources.ts';
import type { Attribution } from './11-attributions.ts';
import { stancesOf, wordsOf } from './lexicon.ts';
import { quotationPlaces } from './places.ts';

/** A quotation of fewer words that no cue claims may be a scare quote, a title or a word mentioned. */
const SHORTEST_CLAIMED = 4;
const SHORTEST_LINKED = 6;
const SHORTEST_SENTENCE = 3;

/**
 * Gives quotations that no cue claimed a speaker: that of the quotation they continue, or of any verb beside them, or
 * of the words around them. What stays without one is not a statement.
 */
export function link(parsed: Parsed, attributions: readonly Attribution[]): readonly Attribution[] {
  const found = [...attributions];
  const owners = ownersOf(parsed, attributions);
  const places = placesOf(parsed, attributions);
  for (const quotation of parsed.quotations) {
    if (owners.has(quotation.id) || isNamed(parsed, quotation)) continue;
    const attribution =
      continued(parsed, owners, quotation) ??
      besideVerb(parsed, places, quotation) ??
      besideCue(parsed, places, quotation);
    if (!attribution) continue;
    found.push(attribution);
    addPlace(parsed, places, attribution);
    owners.set(quotation.id, attribution);
  }
  return found.sort((a, b) => a.content[0]! - b.content[0]!);
}

function ownersOf({ quotationAt }: Parsed, attributions: readonly Attribution[]): Map<number, Attribution> {
  const owners = new Map<number, Attribution>();
  for (const attribution of attributions)
    for (const at of attribution.content) if (quotationAt[at]! >= 0) owners.set(quotationAt[at]!, attribution);
  return owners;
}

/** Attributions by the paragraph of their cue, in reading order, and the words that are cues. */
type Places = Readonly<{ byParagraph: Map<number, Attribution[]>; cues: Set<number> }>;

const placeOf = ({ cue, content }: Attribution): number => cue?.at ?? content[0]!;

function placesOf(parsed: Parsed, attributions: readonly Attribution[]): Places {
  const places: Places = { byParagraph: new Map(), cues: new Set() };
  for (const attribution of attributions) addPlace(parsed, places, attribution);
  return places;
}

function addPlace(parsed: Parsed, { byParagraph, cues }: Places, attribution: Attribution): void {
  const place = placeOf(attribution);
  const { paragraph } = parsed.words[place]!;
  const known = byParagraph.get(paragraph) ?? [];
  known.splice(known.findLastIndex((other) => placeOf(other) <= place) + 1, 0, attribution);
  byParagraph.set(paragraph, known);
  if (attribution.cue) cues.add(attribution.cue.at);
}

/** The nearest before a word in its paragraph, else the nearest after. */
function nearest(parsed: Parsed, { byParagraph }: Places, at: number): Attribution | undefined {
  const known = byParagraph.get(parsed.words[at]!.paragraph);
  return known?.findLast((other) => placeOf(other) < at) ?? known?.find((other) => placeOf(other) > at);
}

function linked(parsed: Parsed, { id }: Quotation, follows: Attribution): Attribution {
  return { source: { construction: 'none' }, content: quotationPlaces(parsed, id), weight: follows.weight, follows };
}

/** The quotation of the paragraph before was left open and this one goes on with it. */
function continued(
  parsed: Parsed,
  owners: ReadonlyMap<number, Attribution>,
  quotation: Quotation,
): Attribution | undefined {
  const before = quotation.continues === undefined ? undefined : owners.get(quotation.continues);
  return before && linked(parsed, quotation, before);
}

const AFTER = 12;
const BEFORE = 20;

/** A verb that is in no list can still introduce a quotation: "…," she deadpanned. */
function besideVerb(parsed: Parsed, places: Places, quotation: Quotation): Attribution | undefined {
  if (quotation.size < SHORTEST_CLAIMED || isTitle(parsed, quotation)) return undefined;
  const at = verbAfter(parsed, quotation) ?? verbBefore(parsed, quotation);
  if (at === undefined || places.cues.has(at)) return undefined;
  const { lemma } = parsed.words[at]!;
  const stance = stancesOf(lemma)[0] ?? 'neutral';
  const cue: Cue = { kind: 'verb', at, start: verbGroupStart(parsed, at), end: at + 1, lemma, stance };
  const source = findSource(parsed, cue);
  const { range } = source;
  if (!range || (range.start < quotation.end && range.end > quotation.start)) return undefined;
  return { cue, source, content: quotationPlaces(parsed, quotation.id), weight: 1 };
}

function verbAfter({ words, markAt }: Parsed, { end }: Quotation): number | undefined {
  const { sentence, paragraph } = words[end - 1]!;
  for (let at = end; at < Math.min(words.length, end + AFTER); at++) {
    const word = words[at]!;
    if (word.sentence !== sentence || word.paragraph !== paragraph || markAt[at]) return undefined;
    if (/^[.;:]$/.test(word.value) || word.lower === 'that') return undefined;
    if (word.pos === 'VERB' && !/ing$/.test(word.lower)) return at;
  }
  return undefined;
}

function verbBefore({ words, markAt }: Parsed, { start }: Quotation): number | undefined {
  const { sentence } = words[start]!;
  let nearest: number | undefined;
  for (let at = start - 1; at >= Math.max(0, start - BEFORE); at--) {
    const word = words[at]!;
    if (word.sentence !== sentence || markAt[at]) break;
    if (word.pos !== 'VERB') continue;
    nearest ??= at;
    if (stancesOf(word.lemma).length) return at;
  }
  return nearest;
}

/** The last cue before it in the paragraph, else the next, else (a paragraph of its own) the last of the one before. */
function besideCue(parsed: Parsed, places: Places, quotation: Quotation): Attribution | undefined {
  const { words, paragraphs } = parsed;
  const first = parsed.sentences[words[quotation.start]!.sentence]!.start === quotation.start;
  if (quotation.size < (first ? SHORTEST_SENTENCE : SHORTEST_LINKED) || isTitle(parsed, quotation)) return undefined;
  const beside = nearest(parsed, places, quotation.start);
  if (beside) return linked(parsed, quotation, beside);
  const { start, end } = paragraphs[quotation.paragraph]!;
  const whole = quotation.start === start && quotation.end >= end - 1;
  const last = places.byParagraph.get(quotation.paragraph - 1)?.at(-1);
  return whole && last ? linked(parsed, quotation, last) : undefined;
}

const NAMING = wordsOf('nouns-naming');

/** "under the slogan “Bread and roses.”", "entitled “…”": what is named, whatever the verb before it. */
function isNamed({ words }: Parsed, { start }: Quotation): boolean {
  const before = words[start - 1];
  return before !== undefined && before.sentence === words[start]!.sentence && NAMING.has(before.lower);
}

/** "The Grapes of Wrath": every longer word is capitalised, and no stop ends it. */
export function isTitle({ words, quotations }: Parsed, { id }: Pick<Quotation, 'id'>): boolean {
  const { start, end, size } = quotations[id]!;
  if (size > 12) return false;
  const inner = words.slice(start, end).filter(({ value }) => /^\p{L}/u.test(value));
  const long = inner.filter(({ value }) => value.length > 3);
  const stop = words.slice(start, end).some(({ value }) => /^[.!?,]$/.test(value));
  return (
    !stop && long.length > 0 && /^\p{Lu}/u.test(inner[0]!.value) && long.every(({ value }) => /^\p{Lu}/u.test(value))
  );
}
