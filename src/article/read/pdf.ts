import type { Draft } from './draft.ts';
import { columnsOf } from './pdf/columns.ts';
import { piecesOf } from './pdf/lines.ts';
import { pagesOf } from './pdf/pages.ts';
import { paragraphsOf } from './pdf/paragraphs.ts';
import { dropRunning } from './pdf/running.ts';

/**
 * A PDF: words placed on pages, of which lines, columns and paragraphs are made by where they stand. Running heads and page
 * numbers are listed as dropped. What the file says of its title and author is not used: it is mostly the typist's.
 * @throws Fault as `pagesOf`
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Draft> {
  const runs = await pagesOf(bytes, name);
  const { pages, dropped } = dropRunning(runs.map((page, i) => piecesOf(page, i + 1)));
  return { about: {}, blocks: paragraphsOf(columnsOf(pages)), headings: 'unmarked', literal: true, dropped };
}
