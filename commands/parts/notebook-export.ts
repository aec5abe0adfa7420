import { escapeText, type Words } from '../../src/discord/index.ts';
import type { KeptQuote } from '../../src/shelf/index.ts';

/** A notebook as Markdown: each quotation a blockquote, then who says it where, then the member's note. */
export function notebookMarkdown(pages: readonly KeptQuote[], words: Words): string {
  return pages.map((page) => `${entry(page, words)}\n`).join('\n');
}

function entry({ quote, title, citation, tag, note, keptAt }: KeptQuote, words: Words): string {
  const speaker = quote.speaker ? [quote.speaker.name, quote.speaker.role].filter(Boolean).join(', ') : '';
  const about = [
    ...(speaker ? [escapeText(speaker)] : []),
    words.voice[quote.voice],
    `¶${quote.paragraph}`,
    `*${escapeText(title)}*`,
    ...(citation ? [escapeText(citation)] : []),
    ...(tag ? [`${words.kept.tag}: ${escapeText(tag)}`] : []),
    keptAt.slice(0, 10),
  ].join(' · ');
  const lines = escapeText(quote.text).replaceAll('\n', '\n> ');
  return [`> ${lines}`, '', `— ${about}`, ...(note ? ['', escapeText(note)] : [])].join('\n');
}

/** The mark by which a program knows that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A notebook as a table for spreadsheets (RFC 4180), a line a quotation under a line of names. */
export function notebookCsv(pages: readonly KeptQuote[], words: Words): string {
  const rows = pages.map(({ quote, title, citation, tag, note, keptAt }) => [
    quote.text,
    words.voice[quote.voice],
    quote.speaker?.name ?? '',
    String(quote.paragraph),
    title,
    citation,
    tag ?? '',
    note ?? '',
    keptAt,
  ]);
  return `${BYTE_ORDER_MARK}${[words.kept.column, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/**
 * A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it, as OWASP advises
 * against CSV injection. A quotation that begins so is the one place where a mark is added to an article's words.
 */
function cell(text: string): string {
  const guarded = /^\s*[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}
