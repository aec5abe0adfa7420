import type { ArticleIndex } from './indexing/index.ts';
import { hasStem } from './indexing/vocabulary.ts';
import { type Term, termsOf } from './indexing/words.ts';
import { vectorOf } from './matching/word-vectors.ts';

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
  /** The same, less for words that are common in English: "happen" is rare in an article, but says little. */
  rareWeights: readonly number[];
  classes: readonly TermClass[];
  /** The weights' sum; 1 where there are no content terms. */
  total: number;
  asksFor: AnswerType;
  /** Asks for a share in per cent, or for an amount of money. */
  unit: 'percent' | 'money' | undefined;
  /** Whose words it asks for: the author's view, or what a source said. */
  whose: 'author' | 'source' | undefined;
  /** Asks for a reason. */
  reason: boolean;
}>;

/** A word of the title is in most passages: it tells less than its rarity says. */
const TITLE_WEIGHT = 0.5;

export function readQuestion(text: string, { title, fields, vocabulary }: ArticleIndex): ReadQuestion {
  const terms = termsOf(text.trim());
  const speaksOfText = ({ stem }: Term) => OF_THE_TEXT.has(stem) && !hasStem(vocabulary, stem);
  const content = distinct(terms.filter((term) => !term.stop && !speaksOfText(term)));
  const weights = content.map(({ stem }) => fields.sentence.idf(stem) * (title.has(stem) ? TITLE_WEIGHT : 1));
  const spoken = ` ${terms.map(({ word }) => word).join(' ')} `;
  return {
    text,
    terms,
    content,
    weights,
    rareWeights: content.map((term, i) => weights[i]! * rareness(term)),
    classes: content.map((term) => (title.has(term.stem) ? 'title' : classOf(term))),
    total: weights.reduce((sum, weight) => sum + weight, 0) || 1,
    asksFor: answerType(spoken),
    unit: unitOf(spoken),
    whose: whoseWords(spoken),
    reason: REASON.test(spoken),
  };
}

/** The 60 most frequent words count least, those from the 18,000th on fully. */
const COMMON = 60;
const RARE = 18_000;
const LEAST_RARENESS = 0.15;

/** How rare a word is in English, 0 to 1, by the logarithm of its rank. */
function rareness(term: Term): number {
  const rank = vectorOf(term);
  if (rank === undefined) return 1;
  return Math.min(1, Math.max(LEAST_RARENESS, Math.log((rank + 1) / COMMON) / Math.log(RARE / COMMON)));
}

function whoseWords(spoken: string): ReadQuestion['whose'] {
  if (AUTHOR.test(spoken) && !OF_THE_BYLINE.test(spoken)) return 'author';
  return SAYING.test(spoken) ? 'source' : undefined;
}

/** The author as a question names them. */
const AUTHOR =
  / (?:the|this|our) (?:author|writer|columnist|editorialist|editorial|article|essay|piece|narrator|pamphlet|pamphleteer|reviewer|review|op-ed) /;

/** Who, when or where the text was written: not what it thinks. */
const OF_THE_BYLINE = /^ (?:who|when|where) (?:wrote|is|was) /;

const SAYING =
  / (?:says?|said|tells?|told|claim\w*|state[sd]?|according to|argue[sd]?|warn\w*|announc\w*|admit\w*|den(?:y|ies|ied|ial)|insist\w*|call(?:s|ed)?|describe[sd]?|thinks?|believe[sd]?|expla\w+|respon\w+|repl(?:y|ies|ied)|answer\w*|comment\w*|promis\w+|pledge[sd]?|accus\w+|quote[sd]?|ask\w*|add(?:ed|s)?|views?|opinions?|put it|defen[cds]\w*|justif\w+|excuse\w*|react\w*|blame\w*|want\w*|demand\w*|critici\w+|complain\w*|dismiss\w*|reject\w*|charge|feel|remark\w*|verdict|threat\w*|suggest\w*|propos\w+|predict\w*|hope\w*|fear\w*|regret\w*|makes? of) /;

const REASON =
  / (?:why|reasons?|what (?:made|caused|led|prompted|drove)|how come|excuse|justif\w+|motive|explain\w*|explanation|grounds) /;

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
