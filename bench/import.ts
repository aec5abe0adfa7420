import { pageOf, pdfOf } from '../eval/formats/index.ts';
import { type Article, toMarkdown } from '../src/article/index.ts';
import { openImporting } from '../src/importing/index.ts';
import { inventArticles } from './material.ts';
import { type Figure, type Part, timed } from './part.ts';

const ROUNDS = 12;
const WARMING = 2;

type Format = readonly [name: string, write: (article: Article) => Uint8Array | Promise<Uint8Array>];

const FORMATS: readonly Format[] = [
  ['txt', ({ title, paragraphs }) => Buffer.from([title, ...paragraphs.map(({ text }) => text)].join('\n\n'))],
  ['md', (article) => Buffer.from(toMarkdown(article))],
  ['html', (article) => Buffer.from(pageOf(article))],
  ['pdf', (article) => pdfOf(article, { columns: 2, paragraphs: 'indented', justified: true })],
];

/** Reading an article of 1,000 words from bytes to paragraphs, in the thread that does it, by format. */
export const importPart: Part = {
  name: 'import',
  title: 'Reading an article of 1,000 words from a file',
  async run() {
    const importing = openImporting({});
    try {
      const times = new Map(FORMATS.map(([format]) => [format, [] as number[]]));
      for (const [i, invented] of inventArticles((ROUNDS + WARMING) * FORMATS.length).entries()) {
        // Each format has articles of its own: the second to read the same words would find some work done.
        const [format, write] = FORMATS[i % FORMATS.length]!;
        const article = { ...invented, byline: 'Ada Example', publication: 'The Ledger', date: '2025-05-12' };
        const bytes = await write(article);
        const { ms, value } = await timed(() => importing.read(bytes, { name: `article.${format}` }));
        if (value.article.hash !== article.hash) throw new Error(`${format}: other words than were written`);
        if (i >= WARMING * FORMATS.length) times.get(format)!.push(ms);
      }
      return [...times].map(([format, runs]): Figure => ({ id: `import.${format}`, name: format, unit: 'ms', runs }));
    } finally {
      await importing.close();
    }
  },
};
