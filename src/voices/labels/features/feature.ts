import type { Span } from '../../../article/index.ts';
import type { CueKind } from '../../types.ts';
import { findEntries, type Lexicon, loadLexicon, type Match } from '../lexicon.ts';
import { isOwn, spanOf, type View, type ZonedToken } from '../view.ts';

/**
 * Evidence at one place. `feature` names its weight; what stands in a source's words counts under a name of its own
 * (`loaded-nouns@said`), since it tells of the source.
 */
export type Hit = Readonly<{ feature: string; kind: CueKind; span: Span; amount: number }>;

/** A group of features: one subject, one file, one line in the table of what each group gains. */
export type FeatureGroup = Readonly<{ name: string; read(view: View): readonly Hit[] }>;

/** How often a feature may count: the fourth loaded noun of a sentence says no more than the third. */
export const CAP = 3;

/** One hit for each entry of a lexicon, unless `accepts` refuses it. */
export function lexiconFeature(
  name: string,
  kind: CueKind,
  accepts: (tokens: readonly ZonedToken[], match: Match) => boolean = () => true,
): (view: View) => readonly Hit[] {
  const lexicon: Lexicon = loadLexicon(name);
  return ({ tokens }) =>
    findEntries(lexicon, tokens)
      .filter((match) => accepts(tokens, match))
      .map(({ from, to }) => hit(name, kind, tokens[from]!, tokens[to - 1]!));
}

/** One hit from a first token to a last one, under `@said` where a source speaks. */
export function hit(feature: string, kind: CueKind, first: ZonedToken, last = first, amount = 1): Hit {
  return { feature: isOwn(first) ? feature : `${feature}@said`, kind, span: spanOf(first, last), amount };
}

/** A measure of the sentence as a whole: its span is the sentence, its kind `wording`. */
export function measure(view: View, feature: string, amount: number): Hit {
  return { feature, kind: 'wording', span: view.span, amount };
}

/** One hit for each of the writer's own words that `test` accepts. */
export function ownWords(
  view: View,
  feature: string,
  kind: CueKind,
  test: (token: ZonedToken, at: number) => boolean,
): readonly Hit[] {
  return view.tokens.flatMap((token, at) =>
    isOwn(token) && test(token, at) ? [{ feature, kind, span: token.span, amount: 1 }] : [],
  );
}

/** A regular expression over the sentence's own words in lower case, straight apostrophes; at most one hit. */
export function ownPattern(view: View, feature: string, kind: CueKind, pattern: RegExp): readonly Hit[] {
  const found = pattern.exec(ownText(view));
  if (!found) return [];
  const start = view.span.start + found.index;
  return [{ feature, kind, span: { start, end: start + found[0].trimEnd().length }, amount: 1 }];
}

const ownTexts = new WeakMap<View, string>();

/** The sentence in lower case, a source's words blanked out, every character in its place. */
function ownText(view: View): string {
  const known = ownTexts.get(view);
  if (known !== undefined) return known;
  const characters = lowerInPlace(view.text.slice(view.span.start, view.span.end));
  for (const token of view.tokens)
    if (!isOwn(token)) characters.fill('\u0000', token.span.start - view.span.start, token.span.end - view.span.start);
  const text = characters.join('');
  ownTexts.set(view, text);
  return text;
}

/** Lower case that keeps offsets: İ and the like, whose small form is longer, stay as they are. Split by code unit. */
function lowerInPlace(text: string): string[] {
  return text.split('').map((unit) => {
    if (unit === '’' || unit === '‘') return "'";
    const lower = unit.toLowerCase();
    return lower.length === 1 ? lower : unit;
  });
}
