import type { Paragraph } from '../types.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The commonest function words of each language, those shared with another of them left out where they mislead. */
const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set(
    'the of and to a in is that for it was on with as by are this be from or which have an not were their but they his has had he at its would will been who',
  ),
  de: set(
    'der die das und ist nicht ein eine zu den mit von für auf dem des sich im als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über',
  ),
  fr: set(
    'le la les de des et est une un du dans que qui pour pas sur au plus par ce il ne se avec sont aux en cette ses mais ou été comme',
  ),
  es: set(
    'el la los las de del y que en un una es por con para se no su al lo como más pero sus le ha este esta entre cuando muy sin sobre',
  ),
  it: set(
    'il la di che e un una è per del della non si con dei le da sono nel al gli alla anche ha più come delle ma questo',
  ),
  pt: set(
    'o a os as de do da e que em um uma é para com não por se dos das ao mais foi como na no seu sua pela ou são',
  ),
  nl: set(
    'de het een en van is dat in te op die voor met zijn niet aan er om ook als bij maar naar uit door wordt dan nog werd hij over',
  ),
};

/** So much is read: more tells nothing new. */
const SAMPLE = 20_000;
const FEWEST_WORDS = 8;
/** Running text has at least this share of function words; lists and other languages have less. */
const FEWEST_SHARE = 0.15;
/** The next language must be this much behind. */
const LEAD = 1.2;

/**
 * The language of a text by the share of its words that are a language's function words: `en`, a few other European
 * languages, or `und` where none is clearly ahead. Measured on nothing finer than whole articles: a sentence is too little.
 */
export function languageOf(paragraphs: readonly Pick<Paragraph, 'text'>[]): string {
  let sample = '';
  for (const { text } of paragraphs) {
    sample += ` ${text.slice(0, SAMPLE)}`;
    if (sample.length > SAMPLE) break;
  }
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return 'und';
  const [first, second] = Object.entries(FUNCTION_WORDS)
    .map(([language, known]) => ({ language, share: words.filter((word) => known.has(word)).length / words.length }))
    .sort((a, b) => b.share - a.share);
  return first!.share >= FEWEST_SHARE && first!.share >= LEAD * second!.share ? first!.language : 'und';
}
