import type { PartOfSpeech } from '../../../article/index.ts';
import { isOwn, isWord, type View, type ZonedToken } from '../view.ts';
import { type FeatureGroup, type Hit, measure } from './feature.ts';

const PARTS: readonly PartOfSpeech[] = [
  'ADJ',
  'ADV',
  'NOUN',
  'PROPN',
  'VERB',
  'AUX',
  'PRON',
  'NUM',
  'ADP',
  'DET',
  'CCONJ',
  'PART',
];

/** Past forms without -ed, as far as news prose needs them. */
const IRREGULAR = new Set(
  `was were had did said told made went came took saw got gave found thought felt left kept began brought wrote became
   held stood lost paid met ran sat sent spoke led read grew rose fell won built broke cut put set hit shot struck spent
   taught caught fought sold bought drew drove flew knew threw wore chose bore beat bent bound blew cast dealt drank ate
   fled forgot froze hung hid hurt laid lay lit meant rang rode sank sang shook shone showed shut slept slid split spread
   sprang stole stuck swept swam swung tore understood upheld withdrew woke wound been done gone taken seen given written
   known shown driven fallen chosen broken`.split(/\s+/),
);

const OPENINGS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['but', new Set(['but', 'yet', 'and', 'so', 'or', 'nor'])],
  [
    'if',
    new Set([
      'if',
      'while',
      'although',
      'though',
      'because',
      'when',
      'since',
      'as',
      'unless',
      'despite',
      'instead',
      'rather',
      'like',
    ]),
  ],
  ['this', new Set(['this', 'that', 'these', 'those', 'such', 'it'])],
  ['there', new Set(['there'])],
  ['he', new Set(['he', 'she'])],
  ['they', new Set(['they'])],
  ['i', new Set(['i'])],
  ['we', new Set(['we'])],
  ['what', new Set(['what', 'why', 'how', 'who', 'where', 'which'])],
  ['in', new Set(['in', 'on', 'at', 'during', 'after', 'before', 'last', 'earlier'])],
  ['the', new Set(['the'])],
];

/** How the sentence is built: tense, parts of speech, first word, punctuation, length. Never a cue by itself. */
export const form: FeatureGroup = {
  name: 'form',
  read: (view) => [...tense(view), ...parts(view), ...opening(view), ...punctuation(view), ...size(view)],
};

function tense(view: View): readonly Hit[] {
  const verbs = view.tokens.filter((token) => token.zone !== 'quoted' && (token.pos === 'VERB' || token.pos === 'AUX'));
  const rate = (test: (token: ZonedToken) => boolean) => (verbs.length ? verbs.filter(test).length / verbs.length : 0);
  return [
    measure(
      view,
      'form: past',
      rate(({ lower }) => isPast(lower)),
    ),
    measure(
      view,
      'form: present',
      rate(({ lower }) => !isPast(lower) && (/s$/.test(lower) || ['are', 'am', 'have', 'do', 'be'].includes(lower))),
    ),
    measure(
      view,
      'form: -ing',
      rate(({ lower }) => /ing$/.test(lower)),
    ),
    measure(view, 'form: no verb', verbs.length === 0 ? 1 : 0),
    measure(view, 'form: passive', Math.min(2, passives(view.tokens))),
  ];
}

function isPast(lower: string): boolean {
  return /ed$/.test(lower) || IRREGULAR.has(lower);
}

function passives(tokens: readonly ZonedToken[]): number {
  return tokens.filter(
    ({ lower, pos }, i) =>
      pos === 'VERB' &&
      (isPast(lower) || /en$/.test(lower)) &&
      tokens.slice(Math.max(0, i - 3), i).some(({ lemma }) => lemma === 'be'),
  ).length;
}

function parts(view: View): readonly Hit[] {
  const words = view.tokens.filter(isWord);
  return PARTS.map((part) =>
    measure(view, `form: ${part}`, words.filter(({ pos }) => pos === part).length / Math.max(1, words.length)),
  );
}

function opening(view: View): readonly Hit[] {
  const first = view.tokens.find(isWord);
  if (!first) return [];
  return [
    ...OPENINGS.filter(([, words]) => words.has(first.lower)).map(([name]) =>
      measure(view, `form: opens with ${name}`, 1),
    ),
    ...(first.pos === 'PROPN' ? [measure(view, 'form: opens with a name', 1)] : []),
    ...(first.pos === 'VERB' ? [measure(view, 'form: opens with a verb', 1)] : []),
  ];
}

function punctuation(view: View): readonly Hit[] {
  const own = view.tokens.filter(isOwn).map(({ value }) => value);
  const count = (marks: readonly string[], most: number) =>
    Math.min(most, own.filter((value) => marks.includes(value)).length);
  return [
    measure(view, 'form: dash', count(['—', '–', '--'], 2)),
    measure(view, 'form: brackets', count(['(', '['], 1)),
    measure(view, 'form: colon', count([':'], 1)),
    measure(view, 'form: semicolon', count([';'], 1)),
    measure(view, 'form: commas', count([','], 6)),
    measure(view, 'form: contraction', own.some((value) => /^(?:n['’]t|['’](?:re|ve|ll|d|m))$/.test(value)) ? 1 : 0),
  ];
}

function size(view: View): readonly Hit[] {
  const words = view.tokens.filter(isWord).length;
  return [
    measure(view, 'form: length', Math.log(Math.max(1, words))),
    measure(view, 'form: short', words <= 5 ? 1 : 0),
    measure(view, 'form: long', words > 35 ? 1 : 0),
  ];
}
