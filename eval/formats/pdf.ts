import { deflateSync } from 'node:zlib';
import { PDFDocument, type PDFFont, PDFHexString, PDFName, type PDFPage, PDFRawStream, StandardFonts } from 'pdf-lib';
import type { Article } from '../../src/article/index.ts';

export type Layout = Readonly<{
  columns: 1 | 2;
  /** Whether the first line of a paragraph is set in, or paragraphs stand apart. */
  paragraphs: 'indented' | 'apart';
  /** Whether lines are stretched to the column's width. */
  justified: boolean;
}>;

const [WIDTH, HEIGHT, MARGIN, GUTTER] = [595, 842, 60, 18];
const [SIZE, LEADING, INDENT] = [10, 12.5, 12];

/** A newspaper's page: running heads, page numbers, words divided at the ends of lines. */
export async function pdfOf(article: Article, { columns, paragraphs, justified }: Layout): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const serif = await pdf.embedFont(StandardFonts.TimesRoman);
  const bold = await pdf.embedFont(StandardFonts.TimesRomanBold);
  const width = (WIDTH - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
  let page: PDFPage = pdf.addPage([WIDTH, HEIGHT]);
  let column = 0;
  let top = HEIGHT - MARGIN;
  let y = top;
  const frame = () => {
    const number = String(pdf.getPageCount());
    page.drawText(`${article.publication} · ${article.title}`, { x: MARGIN, y: HEIGHT - 36, size: 8, font: serif });
    page.drawText(number, { x: WIDTH / 2, y: 30, size: 8, font: serif });
  };
  const room = (height: number) => {
    if (y - height >= MARGIN) return;
    column++;
    if (column === columns) {
      column = 0;
      page = pdf.addPage([WIDTH, HEIGHT]);
      frame();
      top = HEIGHT - MARGIN;
    }
    y = top;
  };
  const line = (words: readonly string[], font: PDFFont, indent: number, stretch: boolean) => {
    room(LEADING);
    y -= LEADING;
    const x = MARGIN + column * (width + GUTTER) + indent;
    const set = widthOf(words.join(''), font, SIZE);
    const gap = stretch && words.length > 1 ? (width - indent - set) / (words.length - 1) : SIZE / 4;
    let at = x;
    for (const word of words) {
      page.drawText(word, { x: at, y, size: SIZE, font });
      at += widthOf(word, font, SIZE) + gap;
    }
  };

  frame();
  for (const [text, font, size] of [
    [article.title, bold, 22],
    [`By ${article.byline}`, serif, 10],
    [article.date ?? '', serif, 10],
  ] as const) {
    for (const words of broken(text, font, size, WIDTH - 2 * MARGIN, 0, false)) {
      y -= size * 1.2;
      page.drawText(words.join(' '), { x: MARGIN, y, size, font });
    }
    y -= 4;
  }
  y -= 12;
  top = y;
  let isFirst = true;
  for (const { heading, text } of article.paragraphs) {
    if (heading) {
      // A heading does not stand alone at a column's foot.
      room(4 * LEADING);
      y -= LEADING / 2;
      line([heading], bold, 0, false);
      isFirst = true;
    }
    const indent = paragraphs === 'indented' && !isFirst ? INDENT : 0;
    if (paragraphs === 'apart' && y < top) y -= LEADING / 2;
    const lines = broken(text, serif, SIZE, width, indent, true);
    lines.forEach((words, i) => {
      line(words, serif, i === 0 ? indent : 0, justified && i < lines.length - 1);
    });
    isFirst = false;
  }
  return pdf.save();
}

/** Breaks a text into lines; long words are divided where they do not fit, as `news- paper`. */
function broken(text: string, font: PDFFont, size: number, width: number, indent: number, divide: boolean): string[][] {
  const lines: string[][] = [[]];
  const fits = (words: readonly string[]) =>
    widthOf(words.join(' '), font, size) <= width - (lines.length === 1 ? indent : 0);
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (fits([...line, word])) {
      line.push(word);
      continue;
    }
    const cut = divide && /^\p{Ll}{8,}/u.test(word) ? 4 : 0;
    if (cut > 0 && fits([...line, `${word.slice(0, cut)}-`])) {
      line.push(`${word.slice(0, cut)}-`);
      lines.push([word.slice(cut)]);
    } else lines.push([word]);
  }
  return lines;
}

/** As it is drawn, letter by letter: pdf-lib's own measure moves pairs such as `Va` together. */
function widthOf(text: string, font: PDFFont, size: number): number {
  return [...text].reduce((width, letter) => width + font.widthOfTextAtSize(letter, size), 0);
}

/** A scanned page: a picture's place, and no text. */
export async function pdfWithoutText(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage([WIDTH, HEIGHT]).drawRectangle({ x: MARGIN, y: MARGIN, width: 200, height: 300 });
  return pdf.save();
}

/** A file whose trailer asks for a password that nobody knows. */
export async function encryptedPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage([WIDTH, HEIGHT]);
  const key = PDFHexString.of('ab'.repeat(32));
  const encryption = { Filter: 'Standard', V: 1, R: 2, Length: 40, P: -44 };
  const dictionary = pdf.context.obj(encryption);
  dictionary.set(PDFName.of('O'), key);
  dictionary.set(PDFName.of('U'), key);
  pdf.context.trailerInfo.Encrypt = pdf.context.register(dictionary);
  const id = PDFHexString.of('cd'.repeat(16));
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id]);
  return pdf.save({ useObjectStreams: false });
}

/** A small file whose one page unpacks to so many megabytes. */
export async function swellingPdf(megabytes: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([WIDTH, HEIGHT]);
  const packed = deflateSync(deflateSync(Buffer.alloc(megabytes * 1_000_000, ' ')));
  const Filter = ['FlateDecode', 'FlateDecode'];
  const stream = PDFRawStream.of(pdf.context.obj({ Filter, Length: packed.length }), packed);
  page.node.set(PDFName.of('Contents'), pdf.context.register(stream));
  return pdf.save({ useObjectStreams: false });
}
