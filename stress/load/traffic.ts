import { setTimeout as pause } from 'node:timers/promises';
import { type Became, type Crowd, type Done, doSomething } from './members.ts';

/** What came of so many seconds at a rate. Milliseconds from the act to the whole answer. */
export type Traffic = Readonly<{
  rate: number;
  seconds: number;
  became: Readonly<Record<Became, number>>;
  /** What was acknowledged and not answered in time, by act. */
  nothing: Readonly<Record<string, number>>;
  answeredPerSecond: number;
  p50: number;
  p95: number;
  p99: number;
}>;

/** Acts under way at once: beyond it the generator would be what breaks. */
const MOST_UNDER_WAY = 2_000;

/** Lets members act at a rate, whether or not the earlier ones have been answered, and waits for every answer. */
export async function traffic(crowd: Crowd, rate: number, seconds: number): Promise<Traffic> {
  const done: Done[] = [];
  const under = new Set<Promise<void>>();
  const start = performance.now();
  for (let n = 0; performance.now() - start < seconds * 1_000; n++) {
    const due = start + (n / rate) * 1_000;
    if (due > performance.now()) await pause(due - performance.now());
    if (under.size >= MOST_UNDER_WAY) continue;
    const one: Promise<void> = doSomething(crowd).then((what) => {
      done.push(what);
      under.delete(one);
    });
    under.add(one);
  }
  await Promise.all(under);
  const took = (performance.now() - start) / 1_000;
  const count = (became: Became) => done.filter((one) => one.became === became).length;
  const times = done
    .filter(({ became }) => became === 'answered')
    .map(({ milliseconds }) => milliseconds)
    .sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? Number.NaN;
  return {
    rate,
    seconds,
    became: { answered: count('answered'), later: count('later'), lost: count('lost'), nothing: count('nothing') },
    nothing: countBy(done.filter(({ became }) => became === 'nothing').map(({ act }) => act)),
    answeredPerSecond: count('answered') / took,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
  };
}

function countBy(names: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...new Set(names)].map((name) => [name, names.filter((one) => one === name).length]));
}
