import { setImmediate } from 'node:timers/promises';
import { tooManyAsking } from '../fault.ts';

/** The event loop's turns between two that go on: in them what has come in is acknowledged. */
const TURNS = 8;

/** Milliseconds that somebody may wait for others. */
const LONGEST = 2_000;

/** The share that the newest has in what one is thought to take. */
const NEWEST = 0.2;

// Of the process, as its event loop is.
let line: Promise<void> = Promise.resolve();
let length = 0;
let pace = 0;
let last = 0;

/**
 * To be awaited between acknowledging an interaction and working on it. Looking words up or checking quotations keeps the
 * thread for tens of milliseconds; where the acknowledgements of a crowd come back together, all of that would be done in
 * one turn of the event loop, and whoever came meanwhile would not be acknowledged within Discord's 3 seconds.
 * @throws Fault `too-many-asking`, with the time to come back, where the wait would be too long
 */
export async function takeTurn(): Promise<void> {
  const wait = length * pace;
  if (wait > LONGEST) throw tooManyAsking(new Date(Date.now() + wait));
  length += 1;
  line = line.then(letOthersGo);
  await line;
  length -= 1;
  const time = performance.now();
  // Only between two that waited does the time from one to the next say what one takes.
  if (last > 0) pace += NEWEST * (time - last - pace);
  last = length > 0 ? time : 0;
}

async function letOthersGo(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await setImmediate();
}
