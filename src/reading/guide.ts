import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Article } from '../article/index.ts';
import { Fault } from '../fault.ts';
import { STOP_PARAGRAPHS } from './partition.ts';
import type { Plan, Stop } from './types.ts';

const text = (most: number) => z.string().trim().min(1).max(most);

/** A guide's file. Unknown keys are mistakes: a misspelt `qestion` must not pass in silence. */
const GuideFile = z.strictObject({
  for: z.strictObject({
    /** The article's title, or its beginning and `…`. */
    title: text(300),
    author: text(200).optional(),
    date: z.iso.date().optional(),
  }),
  introduction: text(1_500).optional(),
  stops: z
    .array(
      z.strictObject({
        /** First and last paragraph, both inclusive. */
        paragraphs: z.tuple([z.number().int().min(1), z.number().int().min(1)]),
        question: text(600),
        poll: z.strictObject({ sentence: z.string().regex(/^\d+\.\d+$/, 'a sentence is named as in 13.2') }).optional(),
        note: text(600).optional(),
      }),
    )
    .min(1),
  glossary: z.array(z.strictObject({ term: text(80), meaning: text(400) })).default([]),
});

/** A person's plan for reading one article together. */
export type Guide = z.infer<typeof GuideFile>;

/** A guide's file is small: more is not one. In characters. */
const LONGEST_FILE = 200_000;

/**
 * Reads a guide from YAML.
 * @param name the file's name, for messages
 * @throws Fault `guide-wrong`, naming each mistake with its line
 */
export function readGuide(yaml: string, name: string): Guide {
  if (yaml.length > LONGEST_FILE) throw wrong(name, [`it has more than ${LONGEST_FILE} characters`]);
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'core', logLevel: 'error' });
  if (document.errors.length > 0)
    throw wrong(
      name,
      document.errors.map(({ message }) => message.split('\n')[0]!),
    );
  const lineOf = (path: readonly PropertyKey[]) =>
    lines.linePos(nearestNode(document.contents, path)?.range?.[0] ?? 0).line;
  const parsed = GuideFile.safeParse(valuesOf(document, name));
  if (!parsed.success) {
    throw wrong(
      name,
      parsed.error.issues.map(({ path, message }) => `line ${lineOf(path)}: ${path.join('.') || 'guide'}: ${message}`),
    );
  }
  const gaps = mistakesInOrder(parsed.data).map(({ stop, message }) => `line ${lineOf(['stops', stop])}: ${message}`);
  if (gaps.length > 0) throw wrong(name, gaps);
  return parsed.data;
}

/** Whether a guide is for this article: by title, and by author and date where the guide names them. */
export function isFor({ for: { title, author, date } }: Guide, article: Article): boolean {
  const [wanted, actual] = [plain(title), plain(article.title)];
  const titled = wanted.endsWith('…') ? actual.startsWith(wanted.slice(0, -1).trimEnd()) : wanted === actual;
  return (
    titled &&
    (author === undefined || plain(author) === plain(article.byline ?? '')) &&
    (date === undefined || date === article.date)
  );
}

/**
 * The plan that a guide makes of its article.
 * @throws Fault `guide-wrong` where the article has other paragraphs or sentences than the guide was written for
 */
export function planFromGuide(guide: Guide, article: Article, sentences: readonly Readonly<{ id: string }>[]): Plan {
  const last = guide.stops.at(-1)!.paragraphs[1];
  if (last !== article.paragraphs.length) {
    throw new Fault(
      'guide-wrong',
      `The guide goes to ¶${last}, but “${article.title}” has ${article.paragraphs.length} paragraphs.`,
    );
  }
  const known = new Set(sentences.map(({ id }) => id));
  const stops = guide.stops.map(({ paragraphs: [first, end], question, poll, note }, i): Stop => {
    if (poll && !known.has(poll.sentence))
      throw new Fault(
        'guide-wrong',
        `Stop ${i + 1} of the guide asks about sentence ${poll.sentence}, which “${article.title}” does not have.`,
      );
    return {
      number: i + 1,
      first,
      last: end,
      question: { type: 'written', text: question },
      ...(poll ? { poll: poll.sentence } : {}),
      ...(note ? { note } : {}),
    };
  });
  return {
    hash: article.hash,
    by: 'guide',
    ...(guide.introduction ? { introduction: guide.introduction } : {}),
    stops,
    glossary: guide.glossary,
  };
}

/** Stops hold every paragraph once, in order, a few at a time; a poll is about a sentence of its own stop. */
function mistakesInOrder({ stops }: Guide): readonly Readonly<{ stop: number; message: string }>[] {
  return stops.flatMap(({ paragraphs: [first, last], poll }, i) => {
    const expected = i === 0 ? 1 : stops[i - 1]!.paragraphs[1] + 1;
    const asked = poll && Number(poll.sentence.split('.')[0]);
    return [
      ...(first === expected
        ? []
        : [{ stop: i, message: `this stop begins at ¶${first}, but ¶${expected} comes next` }]),
      ...(last < first ? [{ stop: i, message: `it ends at ¶${last}, before it begins` }] : []),
      ...(last - first >= STOP_PARAGRAPHS
        ? [{ stop: i, message: `it has more than ${STOP_PARAGRAPHS} paragraphs` }]
        : []),
      ...(asked !== undefined && (asked < first || asked > last)
        ? [{ stop: i, message: `its poll is about ¶${asked}, which is not in it` }]
        : []),
    ];
  });
}

/** The node at a path, or the nearest one above it: a missing key has no place of its own. */
function nearestNode(root: Node | null, path: readonly PropertyKey[]): Node | null {
  let node: unknown = root;
  let nearest = root;
  for (const key of path) {
    node = (node as { get?: (key: unknown, keep: boolean) => unknown })?.get?.(key, true);
    if (!node) break;
    if (isMap(node) || isScalar(node) || (node as Node).range) nearest = node as Node;
  }
  return nearest;
}

/** Mistakes that are named at once: brackets that never close make a thousand. */
const MOST_MISTAKES = 10;

function wrong(name: string, mistakes: readonly string[]): Fault {
  const more = mistakes.length - MOST_MISTAKES;
  const named = [...mistakes.slice(0, MOST_MISTAKES), ...(more > 0 ? [`and ${more} more`] : [])];
  return new Fault('guide-wrong', `The guide ${name} cannot be used:\n  ${named.join('\n  ')}`, { name });
}

/** Titles and names are compared without regard to case, kinds of quotation marks, and spaces. */
function plain(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”„"«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replaceAll('...', '…')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The file's values. What stands for something elsewhere in it is refused: a few lines of that unfold without end. */
function valuesOf(document: Document, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    if (error instanceof ReferenceError) throw wrong(name, ['it uses & and *, which a guide cannot: write it out']);
    throw error;
  }
}
