import { PDFDocument, type PDFPage, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { encryptedPdf, type Layout, pageOf, pdfOf, pdfWithoutText } from '../../eval/formats/index.ts';
import { makeArticle, readDocument } from '../../src/article/index.ts';
import { SAMPLES, wordsOf } from '../importing/samples.ts';

const read = (bytes: Uint8Array, name = 'quay.pdf') => readDocument(bytes, { name });

const LAYOUTS: readonly Layout[] = [
  { columns: 2, paragraphs: 'indented', justified: true },
  { columns: 2, paragraphs: 'apart', justified: false },
  { columns: 1, paragraphs: 'indented', justified: false },
  { columns: 1, paragraphs: 'apart', justified: true },
];

describe('a PDF', () => {
  const cases = SAMPLES.flatMap((article) =>
    LAYOUTS.map((layout) => ({ article, layout, slug: article.slug, ...layout })),
  );
  it.each(cases)(
    'gives the same paragraphs as the text that was set: $slug, columns: $columns, paragraphs $paragraphs, justified: $justified',
    async ({ article, layout }) => {
      const { article: fromPdf } = await read(await pdfOf(article, layout));
      expect(wordsOf(fromPdf)).toEqual(wordsOf(article));
      const { title, byline, date, hash } = article;
      expect(fromPdf).toMatchObject({ title, byline, date, language: 'en', hash });
    },
  );

  it('lists running heads and page numbers once, and what was mended across pages and lines', async () => {
    const [sample] = SAMPLES;
    const { dropped, healed } = await read(
      await pdfOf(sample!, { columns: 2, paragraphs: 'indented', justified: true }),
    );
    expect(dropped.map(({ text }) => text)).toEqual(
      expect.arrayContaining([`${sample!.publication} · ${sample!.title}`, '1']),
    );
    expect(dropped).toHaveLength(4);
    expect(healed.some(({ kind, before }) => kind === 'page-break' && before.includes(' ¶ '))).toBe(true);
    expect(healed.filter(({ kind }) => kind === 'hyphen').length).toBeGreaterThan(3);
  });

  it('keeps a title of two lines whole', async () => {
    const title = 'Forty-one boxes, and nobody in the whole of the museum who saw them leave';
    const { article } = await read(
      await pdfOf({ ...SAMPLES[0]!, title }, { columns: 2, paragraphs: 'indented', justified: true }),
    );
    expect(article).toMatchObject({ title, hash: SAMPLES[0]!.hash });
  });

  it('parts the items of a list, and takes the bullets off', async () => {
    const pdf = await PDFDocument.create();
    const font = await pdf.embedFont(StandardFonts.TimesRoman);
    const page = pdf.addPage([595, 842]);
    const lines = [
      'The ferry lay at the quay for three weeks. The office had a list of what was to be done:',
      '\u2022 the pumps, which had not been looked at since the ship came back from the islands, and',
      'were full of sand;',
      '\u2022 the rudder;',
      '\u2022 the paint.',
    ];
    lines.forEach((text, i) => {
      page.drawText(text, { x: 60, y: 700 - 14 * i, size: 11, font });
    });
    const { article } = await read(await pdf.save());
    expect(article.paragraphs.slice(-3).map(({ text }) => text)).toEqual([
      'the pumps, which had not been looked at since the ship came back from the islands, and were full of sand;',
      'the rudder;',
      'the paint.',
    ]);
  });

  it('puts a note in small type behind the paragraph that goes on over it, and leaves its mark out', async () => {
    const pdf = await PDFDocument.create();
    const font = await pdf.embedFont(StandardFonts.TimesRoman);
    const draw = (page: PDFPage, y: number, text: string, size = 11) => page.drawText(text, { x: 60, y, size, font });
    const first = pdf.addPage([595, 842]);
    draw(first, 700, 'The ferry lay at the quay for three weeks, while the harbour office looked for');
    first.drawText('1', {
      x:
        60 +
        font.widthOfTextAtSize('The ferry lay at the quay for three weeks, while the harbour office looked for', 11),
      y: 704,
      size: 6,
      font,
    });
    draw(first, 686, 'somebody in the town, or failing that in the county, who would be ready to');
    draw(first, 80, '1. The office moved in the spring.', 8);
    const second = pdf.addPage([595, 842]);
    draw(second, 700, 'pay for it. It carried many passengers in its last year, and nobody has counted');
    draw(second, 686, 'them since then.');
    const { article } = await read(await pdf.save());
    expect(article.paragraphs.map(({ text }) => text)).toEqual([
      'The ferry lay at the quay for three weeks, while the harbour office looked for somebody in the town, or failing that in the county, who would be ready to pay for it. It carried many passengers in its last year, and nobody has counted them since then.',
      '1. The office moved in the spring.',
    ]);
  });

  it('of a news report keeps apart paragraphs of one and two lines, where gaps are as frequent as lines', async () => {
    const texts = Array.from({ length: 12 }, (_, i) =>
      i % 3 === 2
        ? `Ferry number ${i} was not affected, the coast guard said.`
        : `Ferry number ${i} lay at the quay for three weeks, while the harbour office looked for somebody in the town who would be ready to pay for a new engine.`,
    );
    const report = makeArticle(
      { slug: 'ferries', title: 'Ferries of the strait', byline: 'Ada Holm', date: '2025-02-02', language: 'en' },
      texts.map((text, i) => ({ number: i + 1, text })),
    );
    const bytes = await pdfOf(report, { columns: 1, paragraphs: 'apart', justified: false });
    expect((await read(bytes)).article.paragraphs.map(({ text }) => text)).toEqual(texts);
  });

  it.each([
    ['without text', pdfWithoutText, 'article-empty', /OCR/],
    ['with a password', encryptedPdf, 'article-encrypted', /password/],
    ['that is broken', async () => Buffer.from('%PDF-1.7\nnot much of one'), 'article-format', /broken/],
    ['that was cut short', async () => (await pdfWithoutText()).slice(0, 300), 'article-format', /broken/],
  ])('%s is refused in words', async (_, make, code, words) => {
    const reading = read(await make());
    await expect(reading).rejects.toMatchObject({ name: 'Fault', code });
    await expect(reading).rejects.toThrow(words);
  });

  it('is known by its bytes, and a web page that is called one is read as a page', async () => {
    const bytes = await pdfOf(SAMPLES[0]!, { columns: 1, paragraphs: 'apart', justified: false });
    expect((await read(bytes, 'article.txt')).article.hash).toBe(SAMPLES[0]!.hash);
    expect((await read(Buffer.from(pageOf(SAMPLES[0]!)), 'article.pdf')).article.hash).toBe(SAMPLES[0]!.hash);
  });
});
