import { readFileSync } from 'node:fs';
import { stem } from '../indexing/words.ts';

/** How surely one word of a group stands for another. */
const SAME_GROUP = 0.7;
const SAME_NATION = 0.85;

/** Words that a second mention uses for the same thing, by stem: "firm" for "company", "Moscow" for "Russian". */
export function secondMentions(of: string): ReadonlyMap<string, number> {
  groups ??= read({ 'newsroom.txt': SAME_GROUP, 'nations.txt': SAME_NATION });
  return groups.get(of) ?? new Map();
}

let groups: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;

function read(files: Readonly<Record<string, number>>): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const [file, strength] of Object.entries(files))
    for (const stems of groupsIn(file))
      for (const each of stems) {
        const others = found.get(each) ?? new Map<string, number>();
        for (const other of stems) if (other !== each) others.set(other, strength);
        found.set(each, others);
      }
  return found;
}

function groupsIn(file: string): readonly (readonly string[])[] {
  return readFileSync(new URL(`./${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' ').map(stem));
}
