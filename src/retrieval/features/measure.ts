import type { Column, Given } from './types.ts';

/** A measure that a question may ask for: by which words it does, and by which a sentence gives one. */
type Measure = Readonly<{
  asked: RegExp;
  given: RegExp;
  /** Whether a figure has to stand beside the measure's words. */
  figure: boolean;
}>;

/** In this order: the first that is asked for. Of everyday English, not of any article. */
const MEASURES: readonly Measure[] = [
  {
    asked: /\b(?:how long|for how many|how much time)\b/i,
    given:
      /\b(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)|since|until|fortnight|lifetime)\b/i,
    figure: true,
  },
  { asked: /\bhow old\b|\bwhat age\b/i, given: /\b(?:aged?|old|born|years)\b|,\s*\d{1,2},/i, figure: true },
  {
    asked: /\bhow (?:far|big|tall|high|wide|deep|large|thick)\b|\b(?:height|length|distance|size)\b/i,
    given:
      /\b(?:miles?|metres?|meters?|kilomet\w+|km|feet|foot|inch\w*|centimet\w+|yards?|acres?|hectares?|square|cm|mm|furlongs?|storeys?|stories)\b/i,
    figure: true,
  },
  {
    asked: /\bhow heavy\b|\bweigh/i,
    given: /\b(?:tons?|tonnes?|kilos?|kilograms?|kg|grams?|ounces?|lbs?)\b/i,
    figure: true,
  },
  {
    asked: /\bhow (?:often|frequently)\b/i,
    given: /\b(?:every|each|once|twice|times|daily|weekly|monthly|yearly|annual\w*|a (?:day|week|month|year))\b/i,
    figure: true,
  },
  {
    asked: /\b(?:per ?cent|percentage|proportion|fraction|share)\b/i,
    given: /%|\bper ?cent|percentage|half|third|quarter|fifth|tenth|majority|most/i,
    figure: true,
  },
  {
    asked:
      /\bhow much\b|\b(?:costs?|money|paid|pay|price|earn\w*|salary|wages?|fees?|sum|worth|spend|spent|fine|budget|bill)\b/i,
    given:
      /[$£€]|\b(?:dollars?|pounds?|euros?|francs?|crowns?|shillings?|pence|penny|cents?|million|billion|salary|wages?|fees?|paid|price|costs?)\b/i,
    figure: true,
  },
  {
    asked: /\bwhen\b|\b(?:what|which) (?:time|year|day|date|hours?|month)\b/i,
    given:
      /\b(?:\d{1,2}:\d\d|o'clock|noon|midnight|morning|evening|afternoon|a\.?m|p\.?m|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|year|week|month|tomorrow|yesterday|today|century|last|next|before|after|when|since|until|(?:1\d|20)\d\d)\b/i,
    figure: false,
  },
];

/** Whether a sentence gives a measure of the kind asked for: hours for "how long", a sum for "how much". */
export function measure({ index: { sentences, candidates }, question: { text } }: Given) {
  const wanted = MEASURES.find(({ asked }) => asked.test(text));
  return {
    measure: Float64Array.from(sentences, (sentence, i) =>
      wanted && (!wanted.figure || candidates[i]!.figures.length > 0) && wanted.given.test(sentence.text) ? 1 : 0,
    ),
  } satisfies Record<string, Column>;
}
