import { getDocumentProxy } from 'unpdf';
import { Fault } from '../../../fault.ts';

/**
 * A run of text as a PDF places it: points, from the page's lower left corner, `base` where its letters stand. `face` stands
 * for the font, and is empty where several are mixed.
 */
export type Run = Readonly<{ text: string; left: number; right: number; base: number; size: number; face: string }>;

/** What is used of unpdf's items of text. */
type Item = Readonly<{ str: string; transform: readonly number[]; width: number; height: number; fontName: string }>;

/** Pieces of text on one page: a newspaper's has some 2,000, one set letter by letter 10,000. */
const MOST_RUNS = 20_000;
const MOST_PAGES = 1_000;
/** Characters of a PDF's text: as for other formats. */
const MOST_TEXT = 2_000_000;

/**
 * The text of a PDF's pages, turned text (stamps in the margin) left out.
 * @throws Fault `article-encrypted`, `article-format` where the file is broken, `article-empty` where there is no text in it,
 * `article-too-long`
 */
export async function pagesOf(bytes: Uint8Array, name: string): Promise<readonly (readonly Run[])[]> {
  const pdf = await open(bytes, name);
  if (pdf.numPages > MOST_PAGES) throw tooLong(name, `${pdf.numPages} pages; at most ${MOST_PAGES} are read`);
  const pages: (readonly Run[])[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const runs = await runsOf(pdf, number, name);
    for (const { text } of runs) length += text.length;
    if (length > MOST_TEXT) throw tooLong(name, 'more text than an article');
    pages.push(runs);
  }
  if (length === 0)
    throw new Fault(
      'article-empty',
      `${name} has no text in it: its pages are pictures. Run text recognition (OCR) over it, or give the words as .txt.`,
      { name },
    );
  return pages;
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array, name: string): Promise<Pdf> {
  try {
    // A copy: the parser takes the bytes away. Nothing is drawn, so no fonts and no code of the file's are needed.
    return await getDocumentProxy(Uint8Array.from(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      verbosity: 0,
    });
  } catch (error) {
    if ((error as Error).name === 'PasswordException')
      throw new Fault(
        'article-encrypted',
        `${name} is protected with a password. Save a copy without one, or give the words as .txt.`,
        { name },
      );
    throw broken(name, error);
  }
}

async function runsOf(pdf: Pdf, number: number, name: string): Promise<readonly Run[]> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    if (items.length > MOST_RUNS) throw tooLong(name, `a page of ${items.length} pieces`);
    return (items as readonly Item[]).flatMap((item) => {
      // Marks of structure have no text.
      if (item.str === undefined || item.str.trim() === '') return [];
      const [a, b, , d, left, base] = item.transform as [number, number, number, number, number, number];
      if (Math.abs(b) > Math.abs(a) || ![left, base, item.width].every(Number.isFinite)) return [];
      const size = Math.abs(d) || item.height || 1;
      return [{ text: item.str, left, right: left + item.width, base, size, face: item.fontName }];
    });
  } catch (error) {
    throw error instanceof Fault ? error : broken(name, error);
  }
}

function broken(name: string, error: unknown): Fault {
  return new Fault(
    'article-format',
    `${name} is a PDF that is broken. Open it and save it anew, or give the words as .txt.`,
    { name },
    error,
  );
}

function tooLong(name: string, what: string): Fault {
  return new Fault('article-too-long', `${name} has ${what}. Split it, and give the parts as files of their own.`, {
    name,
  });
}
