import type { Article, Quote, Speaker } from '../article/index.ts';
import type { Checkable, Claim, Misattribution } from './types.ts';
import { directStatementAt, sentenceAt } from './voices.ts';
import { wordsOf } from './words.ts';

/**
 * Whether a claim about who said something is wrong for these quotes. Undefined where it is right, and where it cannot
 * be told: a speaker whom the article does not name, a role ("the minister") that may be the named speaker's.
 */
export function misattribution(
  claim: Claim | undefined,
  quotes: readonly Quote[],
  where: Checkable,
): Misattribution | undefined {
  if (!claim || quotes.length === 0) return undefined;
  const main = quotes.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const actual = { voice: main.voice, ...(main.speaker ? { speaker: main.speaker } : {}) };
  if (claim.kind === 'fact')
    return main.voice === 'reported' ? undefined : { kind: 'not-fact', claimed: claim.words, actual };
  const ownVoice = claim.kind !== 'speaker' || isOwnName(claim.name, where.article);
  const claimed = claim.kind === 'speaker' ? claim.name : claim.words;
  if (ownVoice) {
    // "The article says" is fair of what it relays in its own words; the author answers for neither.
    const relayed = claim.kind === 'article' && !directStatementAt(where.annotation, main.paragraph, main.span);
    return main.voice === 'attributed' && !relayed ? { kind: 'not-the-author', claimed, actual } : undefined;
  }
  if (quotes.some((quote) => mayBe(claimed, quote, where))) return undefined;
  return { kind: 'wrong-speaker', claimed, actual };
}

function mayBe(name: string, quote: Quote, where: Checkable): boolean {
  if (quote.speaker) return isSpeaker(name, quote.speaker);
  if (quote.voice === 'attributed') return true;
  // The author's own words: unless the sentence itself names whom the message names, it was somebody else's claim.
  const sentence = sentenceAt(where.annotation, quote.paragraph, quote.span.start);
  const text = where.article.paragraphs[quote.paragraph - 1]!.text;
  const around = nameWords(sentence ? text.slice(sentence.span.start, sentence.span.end) : text);
  return nameWords(name).some((word) => around.includes(word));
}

/** `Byron`, `Lady Byron` and `Ada Byron` may be one; `Ada Byron` and `Anne Byron` are not. A role is a likeness of words. */
export function isSpeaker(name: string, speaker: Speaker): boolean {
  if (isSameName(name, speaker.name)) return true;
  const claimed = nameWords(name);
  const known = nameWords(speaker.name);
  if (claimed.length === 0 || known.length === 0) return true;
  const role = nameWords(speaker.role ?? '');
  const describes = /^(?:the|an?) \p{Ll}/iu.test(name);
  if (!describes) return claimed.every((word) => role.includes(word) || known.includes(word));
  // A role that the article does not give may still be the speaker's.
  return role.length === 0 || claimed.some((word) => role.includes(word) || known.includes(word));
}

function isOwnName(name: string, { byline, publication }: Article): boolean {
  return [byline, publication].some((own) => own !== undefined && isSameName(name, own.replace(/^by /iu, '')));
}

/** One name is part of the other, or its initials. */
function isSameName(one: string, other: string): boolean {
  const [a, b] = [nameWords(one), nameWords(other)];
  if (a.length === 0 || b.length === 0) return false;
  if (a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))) return true;
  return initials(one) === b.join('') || initials(other) === a.join('');
}

const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady president prime minister secretary general gen senator sen representative rep governor judge justice king queen pope the a an of for and yesterday today then when as but so because in on if that former'.split(
    ' ',
  ),
);

function nameWords(name: string): readonly string[] {
  return wordsOf(name.replace(/[’']s\b/gu, ''))
    .words.map(({ fold }) => fold)
    .filter((fold) => !TITLES.has(fold));
}

function initials(name: string): string {
  const letters = [...name.matchAll(/(?:^|[\s-])(\p{Lu})/gu)].map((match) => match[1]!.toLowerCase());
  return letters.length > 1 ? letters.join('') : '';
}
