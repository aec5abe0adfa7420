/** One line of a report. */
export function tell(what: string, result: string): void {
  process.stdout.write(`${what.padEnd(30)} ${result}\n`);
}

/** The last lines: what did not hold, and how long it took. A run in which something did not hold has failed. */
export function end(wrong: readonly string[]): void {
  tell('did not hold', wrong.length === 0 ? 'nothing' : `${wrong.length}:\n${wrong.slice(0, 20).join('\n')}`);
  tell('took', `${Math.round(performance.now() / 1_000)} s`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}

/** Counts by name, added up: `31 (import 20, vote 11)`. */
export function described(counted: readonly ReadonlyMap<string, number>[]): string {
  const counts = new Map<string, number>();
  for (const one of counted) for (const [name, count] of one) counts.set(name, (counts.get(name) ?? 0) + count);
  const all = [...counts.values()].reduce((total, count) => total + count, 0);
  return `${all} (${[...counts]
    .sort()
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')})`;
}
