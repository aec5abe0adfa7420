import '../tracing.ts';
import { Embeddings, type EmbeddingsParams } from '@langchain/core/embeddings';
import { Recent } from '../../recent.ts';
import { type BackgroundWorker, startWorker } from '../../workers/index.ts';
import { unit } from './unit.ts';

/** Name and size of the vectors; both stand beside every index on disk, so that another model's file is never read. */
const MODEL = 'universal-sentence-encoder-lite/en-0.2.0/fitted-1ebbafca';
export const DIMENSION = 512;

export type EmbeddingOptions = Readonly<{
  /** Milliseconds for one call of at most {@link CALL} texts, the first one's loading of the model included. */
  timeout?: number;
  /** How many questions' vectors are remembered. */
  remember?: number;
}>;

/** The model's tokeniser is quadratic, and it reads only 128 word pieces: about 600 characters. */
const LONGEST_TEXT = 2_000;
/**
 * Megabytes for what the thread makes and drops again: the tokeniser's leavings fill as much as they may before they are
 * cleared. Node's own bound of 48 costs 45 MB of memory and saves no time.
 */
const HEAP = { maxYoungGenerationSizeMb: 3 };
/** Texts a call to the thread: about 0.3 s, the longest that a member's question waits behind an import. */
const CALL = 16;

/**
 * Sentence embeddings on this machine: the Universal Sentence Encoder (lite, English, 512 numbers), shipped in an npm
 * package and run in a worker thread. About 10 ms a question, 15 ms a sentence; the model takes 120 MB once it is used.
 * The same text has the same vector, bit for bit, whatever it is embedded with.
 */
export class SentenceEmbeddings extends Embeddings {
  readonly model = MODEL;
  readonly dimension = DIMENSION;
  readonly #thread: BackgroundWorker<readonly string[], Float32Array[]>;
  readonly #questions: Recent<string, Float32Array>;

  constructor({ timeout = 60_000, remember = 500, ...params }: EmbeddingOptions & EmbeddingsParams = {}) {
    super(params);
    this.#thread = startWorker({
      module: new URL('./encode.worker.ts', import.meta.url),
      task: 'reading for meaning',
      timeout,
      memory: HEAP,
    });
    this.#questions = new Recent(remember);
  }

  /**
   * One vector of unit length a text, in the texts' order; zeros for a text without a word.
   * Calls go to the thread in pieces, so that a question asked meanwhile is answered in between.
   */
  async embed(texts: readonly string[]): Promise<Float32Array[]> {
    const vectors: Float32Array[] = texts.map(() => new Float32Array(DIMENSION));
    const worded = texts.map((text, i) => ({ text: capped(text), i })).filter(({ text }) => text !== '');
    for (let at = 0; at < worded.length; at += CALL) {
      const piece = worded.slice(at, at + CALL);
      const answers = await this.#thread.call(piece.map(({ text }) => text));
      piece.forEach(({ i }, k) => {
        vectors[i] = unit(answers[k]!);
      });
    }
    return vectors;
  }

  /** As {@link embed}, for one question; the vectors of recent questions are remembered. */
  async embedQuestion(question: string): Promise<Float32Array> {
    const text = capped(question);
    const known = this.#questions.get(text);
    if (known) return known;
    const [vector] = await this.embed([text]);
    this.#questions.set(text, vector!);
    return vector!;
  }

  /** LangChain's form of {@link embed}. */
  async embedDocuments(documents: string[]): Promise<number[][]> {
    return (await this.embed(documents)).map((vector) => Array.from(vector));
  }

  /** LangChain's form of {@link embedQuestion}. */
  async embedQuery(document: string): Promise<number[]> {
    return Array.from(await this.embedQuestion(document));
  }

  /** Calls of at most {@link CALL} texts that the thread has not answered yet. */
  get waiting(): number {
    return this.#thread.waiting();
  }

  /** Ends the thread. A call after that is a bug. */
  close(): Promise<void> {
    return this.#thread.close();
  }
}

/** Prepares the encoder; its thread starts, and the model loads, with the first text. */
export function startEmbeddings(options: EmbeddingOptions = {}): SentenceEmbeddings {
  return new SentenceEmbeddings(options);
}

/** What the encoder reads of a text. Cut between code points: half a surrogate pair is not text. */
function capped(text: string): string {
  const start = text.trim().slice(0, LONGEST_TEXT);
  return /[\uD800-\uDBFF]$/.test(start) ? start.slice(0, -1) : start;
}
