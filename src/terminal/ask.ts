import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import type { Outcome, Question } from '../answering/index.ts';
import { type Quote, VOICES, type Voice } from '../article/index.ts';
import { Fault } from '../fault.ts';
import type { Parts } from '../main.ts';
import { libraryFor, withParts } from './parts.ts';
import { print, printLine } from './print.ts';
import { renderAnswer } from './render.ts';

type Options = Readonly<{ article?: string; voice?: Voice; json?: true; batch?: string }>;

export function askCommand(): Command {
  return new Command('ask')
    .description('Answer a question with quotations from an article, or from every article on the shelf')
    .argument('[question]')
    .option('-a, --article <slug|file>', 'only this article: its name on the shelf, or a file')
    .option('-v, --voice <voice>', `only quotations of one voice: ${VOICES.join(', ')}`, voice)
    .option('--json', 'the answer as one line of JSON')
    .option('--batch <questions.jsonl>', 'answer many questions, {"id", "question"} a line; one line of JSON an answer')
    .exitOverride()
    .action(async (question: string | undefined, options: Options, command: Command) => {
      if ((question === undefined) === (options.batch === undefined))
        command.error('error: give either a question or --batch');
      const batch = options.batch === undefined ? undefined : readBatch(options.batch);
      await withParts(async (parts) => {
        const scope = await libraryFor(parts, options.article);
        const asked = (text: string): Question => ({
          text,
          ...scope,
          ...(options.voice ? { voice: options.voice } : {}),
        });
        if (batch) return answerBatch(parts, batch, asked);
        const outcome = await parts.answering.ask(asked(question!));
        if (options.json) printLine(answerRecord(question!, outcome));
        else print(renderAnswer(question!, outcome));
      });
    });
}

/** An answer as scripts read it; the shape is stable (docs/DESIGN.md). */
function answerRecord(question: string, { article, answer, passages }: Outcome) {
  return {
    question,
    article: article.slug,
    answered: answer.type === 'found',
    passages,
    quotes: answer.type === 'found' ? answer.best.map(quoteRecord) : [],
    ...(answer.type === 'found' && answer.doubtful ? { doubtful: true } : {}),
    ...(answer.type === 'absent' ? { nearest: answer.nearest.map(quoteRecord) } : {}),
  };
}

function quoteRecord({ paragraph, span, text, voice, speaker }: Quote) {
  return { paragraph, ...span, text, voice, ...(speaker ? { speaker: speaker.name } : {}) };
}

const BatchLine = z.object({ id: z.union([z.string(), z.number()]), question: z.string() });
type BatchLine = z.infer<typeof BatchLine>;

/** Questions that are worked on at once: while one is embedded in its thread, others are looked up here. */
const AT_ONCE = 8;

async function answerBatch(
  { answering }: Parts,
  batch: readonly BatchLine[],
  asked: (text: string) => Question,
): Promise<void> {
  for (let at = 0; at < batch.length; at += AT_ONCE) {
    const answers = batch.slice(at, at + AT_ONCE).map(async ({ id, question }) => {
      try {
        return { id, ...answerRecord(question, await answering.ask(asked(question))) };
      } catch (error) {
        // One question that cannot be asked does not cost the others their answers.
        if (!(error instanceof Fault)) throw error;
        return { id, question, answered: false, passages: [], quotes: [], fault: error.message };
      }
    });
    for (const answer of await Promise.all(answers)) printLine(answer);
  }
}

/** All lines are read before the first is answered, so that a mistake on the last one costs nothing. */
function readBatch(file: string): readonly BatchLine[] {
  const lines = readText(file)
    .split('\n')
    .map((line, i) => ({ line, number: i + 1 }));
  return lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      const parsed = BatchLine.safeParse(json(line));
      if (!parsed.success)
        throw new Fault('input-wrong', `${file}, line ${number}: expected {"id": …, "question": "…"}.`);
      return parsed.data;
    });
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Fault('input-wrong', `Cannot read ${file}: ${(error as NodeJS.ErrnoException).code}.`);
  }
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function voice(word: string): Voice {
  const known = VOICES.find((v) => v === word.toLowerCase());
  if (!known) throw new InvalidArgumentError(`It is one of ${VOICES.join(', ')}.`);
  return known;
}
