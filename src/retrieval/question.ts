import type { ArticleIndex } from './indexing/index.ts';
import { type Term, termsOf } from './indexing/words.ts';

/** What kind of thing a question asks for. */
export type AnswerType = 'number' | 'duration' | 'date' | 'person' | 'place' | 'reason' | 'manner' | 'thing';

/** What a question's word is: of the title, a name, a number, a verb, a noun, or another word. */
export type TermClass = 'title' | 'name' | 'number' | 'verb' | 'noun' | 'other';

/** A question read against one article. */
export type ReadQuestion = Readonly<{
  text: string;
  /** All its terms, in order. */
  terms: readonly Term[];
  /** Its distinct content terms, in order, with what each weighs (rarity in the article; half for the title's words). */
  content: readonly Term[];
  weights: readonly number[];
  classes: readonly TermClass[];
  /** The weights' sum; 1 where there are no content terms. */
  total: number;
  asksFor: AnswerType;
  /** Asks for a share in per cent, or for an amount of money. */
  unit: 'percent' | 'money' | undefined;
}>;

/** A word of the title is in most passages: it tells less than its rarity says. */
const TITLE_WEIGHT = 0.5;

export function readQuestion(text: string, { title, fields, vocabulary }: ArticleIndex): ReadQuestion {
  const terms = termsOf(text.trim());
  const speaksOfText = ({ stem }: Term) => OF_THE_TEXT.has(stem) && !vocabulary.entries.has(stem);
  const content = distinct(terms.filter((term) => !term.stop && !speaksOfText(term)));
  const weights = content.map(({ stem }) => fields.sentence.idf(stem) * (title.has(stem) ? TITLE_WEIGHT : 1));
  const spoken = ` ${terms.map(({ word }) => word).join(' ')} `;
  return {
    text,
    terms,
    content,
    weights,
    classes: content.map((term) => (title.has(term.stem) ? 'title' : classOf(term))),
    total: weights.reduce((sum, weight) => sum + weight, 0) || 1,
    asksFor: answerType(spoken),
    unit: unitOf(spoken),
  };
}

/** Stems of words by which a question speaks of the article itself; they are no subject unless the article has them. */
const OF_THE_TEXT: ReadonlySet<string> = new Set(
  'author writer columnist journalist articl editori essai piec text passag paragraph think regard believ argu claim sai said mention describ explain accord view opinion'.split(
    ' ',
  ),
);

/** In this order: the first pattern that fits. */
const ANSWER_TYPES: readonly (readonly [AnswerType, RegExp])[] = [
  [
    'number',
    / how (?:many|much) | what (?:percent|percentage|number|amount|proportion|fraction) | how (?:old|tall|high|large|big|far|wide|deep|fast|often) | population /,
  ],
  ['duration', / how long /],
  ['date', / when | (?:what|which|in|during) (?:year|date|day|month|century|decade|time|period|era) /],
  ['person', / (?:who|whom|whose) /],
  [
    'place',
    / where | (?:what|which) (?:country|city|place|state|region|town|location|area|countries|continent|river|cities) /,
  ],
  ['reason', / why /],
  ['manner', / how /],
];

function answerType(spoken: string): AnswerType {
  return ANSWER_TYPES.find(([, pattern]) => pattern.test(spoken))?.[0] ?? 'thing';
}

function unitOf(spoken: string): ReadQuestion['unit'] {
  if (/percent|proportion|fraction/.test(spoken)) return 'percent';
  const asksAmount = / (?:how much|what) /.test(spoken);
  const ofMoney =
    / (?:cost|money|dollars?|paid|pay|price|spend|spent|worth|budget|revenue|fund|funding|income|tuition) /;
  return asksAmount && ofMoney.test(spoken) ? 'money' : undefined;
}

function classOf({ pos, word }: Term): TermClass {
  if (pos === 'PROPN') return 'name';
  if (pos === 'NUM' || /^\d/.test(word)) return 'number';
  if (pos === 'VERB') return 'verb';
  return pos === 'NOUN' ? 'noun' : 'other';
}

function distinct(terms: readonly Term[]): readonly Term[] {
  return terms.filter(({ stem }, i) => terms.findIndex((other) => other.stem === stem) === i);
}
