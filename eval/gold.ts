import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type Article, readArticle, type Voice } from '../src/article/index.ts';

const voice = z.enum(['reported', 'attributed', 'argued']);

/** Words of one paragraph, exact; more than one piece where a frame stands between them ("…," she said, "…"). */
const pieces = z.array(z.string().min(1)).min(1).readonly();

/** Who said it, as a reader would name them; null where the article does not tell. `also`: other right names. */
const said = { pieces, speaker: z.string().nullable(), also: z.array(z.string()).readonly().optional() };

const goldSentence = z.strictObject({
  text: z.string().min(1),
  voice,
  /** Other voices that a careful annotator could give. */
  acceptable: z.array(voice).readonly().optional(),
  /** The author's evaluative words, where the sentence is not plainly argued. */
  loaded: z.array(z.string().min(1)).readonly().optional(),
});

const goldQuotation = z.strictObject({ ...said, via: z.string().optional() });
const goldParaphrase = z.strictObject({ ...said, cue: z.string(), via: z.string().optional() });

const goldParagraph = z.strictObject({
  number: z.int().positive(),
  sentences: z.array(goldSentence).min(1).readonly(),
  quotations: z.array(goldQuotation).readonly().default([]),
  paraphrases: z.array(goldParaphrase).readonly().default([]),
});

const goldFile = z.strictObject({ paragraphs: z.array(goldParagraph).min(1).readonly() });

export type GoldSentence = Readonly<z.infer<typeof goldSentence>>;
export type GoldQuotation = Readonly<z.infer<typeof goldQuotation>>;
export type GoldParaphrase = Readonly<z.infer<typeof goldParaphrase>>;
export type GoldParagraph = Readonly<z.infer<typeof goldParagraph>>;

/** An article that was written and labelled for this project. Texts address the article by their exact words. */
export type Gold = Readonly<{ article: Article; paragraphs: readonly GoldParagraph[] }>;

/** Articles to learn from. */
export const GOLD = path.join(import.meta.dirname, 'gold');
/** Articles to be measured by alone. */
export const HELD = path.join(import.meta.dirname, 'held');

/** Every voice that is right for a sentence, the best first. */
export function rightVoices(sentence: GoldSentence): readonly Voice[] {
  return [sentence.voice, ...(sentence.acceptable ?? [])];
}

/**
 * Loads every `<slug>.md` that has its labels in `<slug>.json` beside it, in the order of their names.
 * @throws ZodError where labels do not have the format above
 */
export function loadGold(folder: string): readonly Gold[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && existsSync(labelsOf(folder, name)))
    .sort()
    .map((name) => ({
      article: {
        ...readArticle(readFileSync(path.join(folder, name)), { name }).article,
        slug: path.basename(name, '.md'),
      },
      paragraphs: goldFile.parse(JSON.parse(readFileSync(labelsOf(folder, name), 'utf8'))).paragraphs,
    }));
}

/**
 * What is wrong with an article's labels: a text that is not found exactly once where it is said to be, a sentence left
 * out, a quotation without its marks. Empty where all is well.
 */
export function faultsOf({ article, paragraphs }: Gold): readonly string[] {
  const faults: string[] = [];
  if (article.paragraphs.length !== paragraphs.length)
    faults.push(`the article has ${article.paragraphs.length} paragraphs, its labels ${paragraphs.length}`);
  for (const [i, gold] of paragraphs.entries()) {
    const text = article.paragraphs[i]?.text ?? '';
    const fault = (what: string) => faults.push(`${article.slug} ¶${gold.number}: ${what}`);
    if (gold.number !== i + 1) fault(`numbered out of order, expected ${i + 1}`);
    if (!covers(text, gold.sentences)) fault('the sentences, joined, are not the paragraph');
    for (const { text: sentence, loaded = [] } of gold.sentences) {
      if (!once(text, sentence)) fault(`not found once: ${sentence}`);
      for (const words of loaded) if (!once(sentence, words)) fault(`not found once in its sentence: ${words}`);
    }
    for (const piece of [...gold.quotations, ...gold.paraphrases].flatMap((said) => said.pieces))
      if (!once(text, piece)) fault(`not found once: ${piece}`);
    for (const piece of gold.quotations.flatMap((quotation) => quotation.pieces))
      if (!quotedIn(text, piece)) fault(`not between quotation marks: ${piece}`);
    for (const { cue } of gold.paraphrases) if (!text.includes(cue)) fault(`cue not found: ${cue}`);
  }
  return faults;
}

function labelsOf(folder: string, name: string): string {
  return path.join(folder, name.replace(/\.md$/, '.json'));
}

/** Whether only white space lies between the sentences, and before and after them. */
function covers(text: string, sentences: readonly GoldSentence[]): boolean {
  let at = 0;
  for (const sentence of sentences) {
    const start = text.indexOf(sentence.text, at);
    if (start < 0 || text.slice(at, start).trim() !== '') return false;
    at = start + sentence.text.length;
  }
  return text.slice(at).trim() === '';
}

function once(text: string, part: string): boolean {
  const at = text.indexOf(part);
  return at >= 0 && text.indexOf(part, at + 1) < 0;
}

/** The closing mark may be missing: a quotation that runs on into the next paragraph has none. */
function quotedIn(text: string, piece: string): boolean {
  const at = text.indexOf(piece);
  const after = text.slice(at + piece.length);
  return /["“]/.test(text[at - 1] ?? '') && (after === '' || /^[.,;]?["”]/.test(after));
}
