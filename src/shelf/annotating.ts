import type { Article } from '../article/index.ts';
import { Fault } from '../fault.ts';
import type { Annotation } from '../voices/index.ts';
import { IDLE, startWorker } from '../workers/index.ts';

/** An article that is to be labelled, with the vectors of its sentences. */
export type Unlabelled = Readonly<{ article: Article; vectors: readonly Float32Array[] }>;

/** Makes an article's annotation: in this thread, or in one of its own. */
export type Annotate = (unlabelled: Unlabelled) => Promise<Annotation>;

/** Milliseconds for one article. The longest that is taken needs a tenth of it; a text made to be slow, for ever. */
const LONGEST = 60_000;

/**
 * Labels articles in a thread of its own, so that members are answered meanwhile: 90 sentences take 0.3 s, 3,000 take 3 s.
 * @throws Fault `timeout`
 */
export function startAnnotating(timeout = LONGEST): Readonly<{ annotate: Annotate; close(): Promise<void> }> {
  const worker = startWorker<Unlabelled, Annotation>({
    module: new URL('./annotate.worker.ts', import.meta.url),
    task: 'labelling the sentences',
    timeout,
    idle: IDLE,
  });
  return {
    async annotate(unlabelled) {
      try {
        return await worker.call(unlabelled);
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        throw new Fault(error.code, `${error.message} Split the article into parts.`, error.context, error);
      }
    },
    close: () => worker.close(),
  };
}
