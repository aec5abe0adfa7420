/** Small closed word lists that checking needs, folded as in words.ts. Their source is any grammar of English. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const FUNCTION_WORDS = words(
  'a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over to up with without about after against before between during through under until while ' +
    'i me my we us our you your he him his she her hers it its they them their who whom whose which what when where why how there here ' +
    "is am are was were be been being do does did done doing have has had having will would shall should can could may might must not no n't isn't aren't wasn't weren't don't doesn't didn't won't can't cannot " +
    'also just only very more most much many some any all both each every such own same other another too even still said says say',
);

const NEGATIONS = words(
  "not no never none nothing nobody nowhere neither nor without cannot hardly barely scarcely rarely seldom n't",
);

const MODALS = words("may might can could would should must shall will ought won't");

const HEDGES = words(
  'allegedly reportedly apparently perhaps maybe possibly probably likely unlikely seemingly arguably supposedly purportedly ostensibly ' +
    'suggests suggest suggested seems seem seemed appears appear appeared alleged alleges claimed claims believed thought ' +
    'some almost nearly about around roughly approximately partly largely mostly often sometimes usually generally potentially presumably',
);

const SOURCING = words(
  'said says say according told tells claimed claims claim alleges alleged argued argues believes reported reportedly insisted insists stated states',
);

const NUMBER_WORDS = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens ' +
    'half third quarter twice once double triple first second percent',
);

export function isFunctionWord(fold: string): boolean {
  return FUNCTION_WORDS.has(fold) || NEGATIONS.has(fold);
}

export function isNegation(fold: string): boolean {
  return NEGATIONS.has(fold) || fold.endsWith("n't");
}

export function isModal(fold: string): boolean {
  return MODALS.has(fold);
}

export function isHedge(fold: string): boolean {
  return HEDGES.has(fold) || fold === 'may' || fold === 'might' || fold === 'could';
}

export function isSourcing(fold: string): boolean {
  return SOURCING.has(fold);
}

export function isNumber(fold: string): boolean {
  return /\p{N}/u.test(fold) || NUMBER_WORDS.has(fold);
}

/** Whether one word is the other with a negating prefix: legal and illegal, done and undone. */
export function isOpposite(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return (
    shorter.length >= 4 &&
    /^(?:un|in|im|il|ir|dis|non|a)$/u.test(longer.slice(0, -shorter.length)) &&
    longer.endsWith(shorter)
  );
}

/** A number word in figures where it is a plain one, so that `five` and `5` are the same number. */
export function numberOf(fold: string): string {
  const at = FIGURES.indexOf(fold);
  if (at >= 0) return String(at);
  const tens = TENS.indexOf(fold);
  return tens >= 0 ? String((tens + 2) * 10) : fold.replace(/,(?=\p{Nd}{3})/gu, '');
}

const FIGURES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
