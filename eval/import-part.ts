import { type Article, toMarkdown } from '../src/article/index.ts';
import { openImporting } from '../src/importing/index.ts';
import { pageOf, pdfOf } from './formats/index.ts';
import { GOLD, HELD, loadGold } from './gold.ts';
import type { Miss, Part, Result } from './part.ts';

type Format = readonly [name: string, ending: string, write: (article: Article) => Uint8Array | Promise<Uint8Array>];

/** The forms in which an article reaches a group; pages and PDFs with what stands around articles there. */
const FORMATS: readonly Format[] = [
  ['plain text', 'txt', asText],
  ['Markdown', 'md', (article) => Buffer.from(toMarkdown(article))],
  ['a web page with clutter', 'html', (article) => Buffer.from(pageOf(article))],
  ['a PDF of one column', 'pdf', (article) => pdfOf(article, { columns: 1, paragraphs: 'apart', justified: false })],
  ['a PDF of two columns', 'pdf', (article) => pdfOf(article, { columns: 2, paragraphs: 'indented', justified: true })],
];

/** Import: every gold article, written in each format and read again, paragraph by paragraph. */
export const importPart: Part = {
  name: 'import',
  title: 'Import: paragraphs that come back word for word, by format',
  async run() {
    const articles = [...loadGold(GOLD), ...loadGold(HELD)].map(({ article }) => article);
    const importing = openImporting({});
    try {
      const results: Result[] = [];
      for (const format of FORMATS) results.push(await readAgain(articles, format, importing.read));
      return {
        measures: results.flatMap(({ measures }) => measures),
        misses: results.flatMap(({ misses }) => misses),
      };
    } finally {
      await importing.close();
    }
  },
};

async function readAgain(
  articles: readonly Article[],
  [name, ending, write]: Format,
  read: ReturnType<typeof openImporting>['read'],
): Promise<Result> {
  const misses: Miss[] = [];
  let of = 0;
  for (const article of articles) {
    const again = (await read(await write(article), { name: `${article.slug}.${ending}` })).article;
    const got = again.paragraphs.map(({ text }) => text);
    of += Math.max(article.paragraphs.length, got.length);
    for (const [i, { text }] of article.paragraphs.entries())
      if (got[i] !== text)
        misses.push({
          measure: 'import',
          where: `${article.slug} ¶${i + 1}, ${name}`,
          text,
          expected: text,
          got: got[i] ?? 'nothing',
        });
  }
  return {
    measures: [{ id: `import.${name.replaceAll(' ', '-')}`, name, right: of - misses.length, of, goal: 1 }],
    misses,
  };
}

/** As a mail or a word processor gives it: title, who and when, then paragraphs apart by a blank line. */
function asText({ title, byline, date, paragraphs }: Article): Uint8Array {
  const texts = paragraphs.flatMap(({ heading, text }) => (heading ? [heading, text] : [text]));
  return Buffer.from([title, `${byline ?? ''} ${date ?? ''}`.trim(), ...texts].filter(Boolean).join('\n\n'));
}
