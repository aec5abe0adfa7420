import type { Logger } from 'pino';
import type { Answering } from '../answering/index.ts';
import type { Draughtsman } from '../charts/index.ts';
import type { Importing } from '../importing/index.ts';
import type { Shelf } from '../shelf/index.ts';

/** What a command works with; the composition root puts it together. */
export type Desk = Readonly<{
  shelf: Shelf;
  answering: Answering;
  drawing: Draughtsman;
  importing: Importing;
  log: Logger;
}>;
