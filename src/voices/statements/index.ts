import type { Article, SentenceSpan } from '../../article/index.ts';
import type { Statement } from '../types.ts';
import { readWords } from './01-words.ts';
import { findQuotations } from './03-quotations.ts';
import { findPhrases } from './04-noun-phrases.ts';
import { findAttributions } from './11-attributions.ts';
import { findRelays } from './12-relays.ts';
import { settle } from './13-settling.ts';
import { link } from './14-linking.ts';
import { findLayout, withLayout } from './15-layout.ts';
import { findPeople } from './17-people.ts';
import { resolveSpeakers } from './19-speakers.ts';
import { toStatements } from './20-statements.ts';

/** Every direct quotation and paraphrase of an article, in reading order. */
export function findStatements(article: Article, sentences: readonly SentenceSpan[]): readonly Statement[] {
  const words = readWords(article, sentences);
  const quoted = { ...words, ...findQuotations(article, words) };
  const parsed = { ...quoted, ...findPhrases(quoted) };
  const settled = settle(parsed, findRelays(parsed, findAttributions(parsed)));
  const attributions = link(parsed, withLayout(findLayout(parsed), settled));
  const speakers = resolveSpeakers(article, parsed, findPeople(article, parsed), attributions);
  return toStatements(parsed, attributions, speakers);
}

export { type Quotee, speakersOf } from './speakers.ts';
export { type QuotedSpan, quotedSpans } from './state.ts';
