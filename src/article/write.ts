import { stringify } from 'yaml';
import type { Article } from './types.ts';

/** An article as Markdown with front matter; `readArticle` reads the same paragraphs from it again. */
export function toMarkdown({ title, byline, date, publication, source, language, paragraphs }: Article): string {
  const front = {
    title,
    ...(byline ? { author: byline } : {}),
    ...(date ? { date } : {}),
    ...(publication ? { publication } : {}),
    ...(source ? { source } : {}),
    language,
  };
  const blocks = paragraphs.flatMap(({ heading, text }) => [
    ...(heading ? [`## ${escapeMarkdown(heading)}`] : []),
    escapeMarkdown(text),
  ]);
  return `---\n${stringify(front)}---\n\n${blocks.join('\n\n')}\n`;
}

/** Marks that Markdown would take for its own, anywhere and at the start of a line. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&]/g, '\\$&')
    .replace(/^[|~]/, '\\$&')
    .replace(
      /^(\s*)([#+-]|\d+[.)])(?=\s)/,
      (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    );
}
