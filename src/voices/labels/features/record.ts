import { isOwn, type View } from '../view.ts';
import { type FeatureGroup, type Hit, lexiconFeature, ownPattern, ownWords } from './feature.ts';

const readers = [
  lexiconFeature('times', 'date', (tokens, { from, to }) => to - from > 1 || !isSmallMonth(tokens[from]!.value)),
  lexiconFeature('events', 'event', (tokens, { from, to }) => to - from > 1 || tokens[from]!.pos === 'VERB'),
  lexiconFeature(
    'facts',
    'record',
    (tokens, { from, to }) => to - from > 1 || /^(?:NOUN|PROPN|SYM)$/.test(tokens[from]!.pos),
  ),
  lexiconFeature('expectations', 'expectation'),
  lexiconFeature('open-points', 'open-point'),
];

const TITLES =
  /\b(?:mr|mrs|ms|dr|president|sen|rep|gov|senator|(?:prime )?minister|secretary|professor|judge|justice|governor|mayor|gen|sir)\.?(?= [a-z])/;

/** What can be looked up: figures, sums, dates, events, offices. */
export const record: FeatureGroup = {
  name: 'record',
  read: (view) => [
    ...readers.flatMap((read) => read(view)),
    ...figures(view),
    ...ownWords(view, 'year', 'date', ({ value }) => /^(?:1[5-9]|20)\d\d(?:s|’s|'s)?$/.test(value)),
    ...ownPattern(view, 'title', 'record', TITLES),
    ...names(view),
  ],
};

function figures(view: View): readonly Hit[] {
  return [
    ...ownWords(view, 'figure', 'figure', ({ value }) => /\d/.test(value) && !/^(?:1[5-9]|20)\d\d$/.test(value)),
    ...ownPattern(view, 'percentage', 'figure', /\d[\d.,]{0,12} ?(?:%|percent|per cent)/),
    ...ownPattern(
      view,
      'sum',
      'figure',
      /[$£€¥] ?\d[\d.,]{0,12}(?: ?(?:million|billion|trillion|bn|mn?))?|\d+(?:\.\d+)? (?:million|billion|trillion)/,
    ),
  ];
}

/** Runs of proper names: each counts once. */
function names(view: View): readonly Hit[] {
  return view.tokens.flatMap((token, i) =>
    isOwn(token) && token.pos === 'PROPN' && view.tokens[i - 1]?.pos !== 'PROPN'
      ? [{ feature: 'name', kind: 'record' as const, span: token.span, amount: 1 }]
      : [],
  );
}

/** "may", "march": months only with a capital. */
function isSmallMonth(value: string): boolean {
  return /^(?:may|march)$/.test(value);
}
