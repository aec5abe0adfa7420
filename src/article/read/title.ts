/** Longer first lines are prose. */
const MOST_WORDS = 30;
const MOST_CHARACTERS = 220;
/** Of the longer words of a headline in title case, so many are capitalised. */
const CAPITALISED_SHARE = 0.7;

/** `Washington, D.C.`, `Martin Hale Jr.`: a full stop that ends no sentence. */
const ABBREVIATED = /(?:\p{Lu}\.\s?\p{Lu}|\b(?:Inc|Ltd|Corp|Co|Bros|Jr|Sr|St|etc))\.$/u;

export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/**
 * Whether an article's first block is its title: short, and without a full stop at its end. A short sentence with one is a
 * title only in title case, or where the file is named after it; else it is the first paragraph.
 */
export function startsLikeTitle(text: string, stem: string): boolean {
  if (wordCount(text) > MOST_WORDS || text.length > MOST_CHARACTERS) return false;
  if (text.endsWith(';')) return isNamedAfter(stem, text);
  if (/[,:–—-]$/u.test(text) || /^[•‣*–—-]\s/u.test(text) || !/\p{L}/u.test(text)) return false;
  if (!/[.…]["'”’)\]]*$/u.test(text) || ABBREVIATED.test(text)) return true;
  return isTitleCase(text) || isNamedAfter(stem, text);
}

/** Whether nearly all longer words are capitalised, as in `The Long Way Home From the Sea`. */
function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}][\p{L}'’-]{3,}/gu) ?? [];
  const large = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 2 && large >= CAPITALISED_SHARE * words.length;
}

/** So many letters must agree: file names are cut short and lose their marks, and some their figures. */
const AGREEING = 16;

function isNamedAfter(stem: string, text: string): boolean {
  const plain = (words: string) => words.toLowerCase().replace(/\P{L}+/gu, '');
  return plain(stem).includes(plain(text).slice(0, AGREEING));
}
