import { makeArticle, splitSentences } from '../../../src/article/index.ts';
import { findStatements } from '../../../src/voices/statements/index.ts';

/** The statements of a text, paragraphs parted by an empty line, with words in place of spans. */
export function said(text: string) {
  const paragraphs = text.split('\n\n').map((words, i) => ({ number: i + 1, text: words.trim() }));
  const article = makeArticle({ slug: 'test', title: 'Test', language: 'en' }, paragraphs);
  return findStatements(article, splitSentences(article)).map((statement) => {
    const cut = ({ start, end }: { start: number; end: number }) =>
      paragraphs[statement.paragraph - 1]!.text.slice(start, end);
    const { paragraph, kind, stance, via } = statement;
    return {
      paragraph,
      kind,
      text: [statement.content, ...(statement.more ?? [])].map(cut),
      speaker: statement.speaker?.name,
      role: statement.speaker?.role,
      source: statement.source && cut(statement.source),
      cue: statement.cue && cut(statement.cue),
      stance,
      via,
    };
  });
}
