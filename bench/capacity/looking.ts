import type { Shelf } from '../../src/shelf/index.ts';
import { quantile, timed } from '../part.ts';
import type { Unit } from './size.ts';

const LOOKS = 300;

/** What is done at every key press, every command and every half minute, among the rows of ten thousand servers. */
export async function measureLooking(shelf: Shelf) {
  const server = (i: number) => `crowd-${(i * 37) % 10_000}`;
  const times = async (look: (i: number) => Promise<unknown>, count = LOOKS) => {
    const all: number[] = [];
    for (let i = 0; i < count; i++) all.push((await timed(() => look(i))).ms);
    return all;
  };
  const typing = await times((i) => shelf.summaries(server(i)));
  const opening = await times((i) => shelf.library(server(i)));
  const due = await times(() => shelf.sittings.due(new Date()), 20);
  const cardless = await times(() => shelf.sittings.cardless(), 20);
  const sweep = await times(() => shelf.sweep(), 3);
  const lines: readonly (readonly [string, number | readonly number[], Unit])[] = [
    ['a list of articles for who types', typing, 'ms'],
    ['the same, 99 of 100', quantile(typing, 0.99), 'ms'],
    ['a shelf for a question', opening, 'ms'],
    ['stops that are due', due, 'ms'],
    ['cards that are missing', cardless, 'ms'],
    ['letting go of what is old, every hour', sweep, 'ms'],
  ];
  return lines;
}
