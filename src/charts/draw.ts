import { IDLE, startWorker } from '../workers/index.ts';
import type { Drawing } from './draw.worker.ts';
import type { Picture } from './voices-chart.ts';

/** Draws pictures in a thread of its own. */
export type Draughtsman = Readonly<{
  /** PNG bytes. @throws Fault `timeout` */
  draw(picture: Picture): Promise<Uint8Array>;
  close(): Promise<void>;
}>;

/** Twice the pixels: sharp on dense screens, and still under 1 MB. */
const SCALE = 2;
const LONGEST = 10_000;

/** The thread starts with the first picture; one picture takes about 100 ms. */
export function startDrawing(): Draughtsman {
  const worker = startWorker<Drawing, Uint8Array>({
    module: new URL('./draw.worker.ts', import.meta.url),
    task: 'drawing the picture',
    timeout: LONGEST,
    idle: IDLE,
  });
  return {
    draw: ({ svg, width }) => worker.call({ svg, width: width * SCALE }),
    close: () => worker.close(),
  };
}
