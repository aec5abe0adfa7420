import { Recent } from '../recent.ts';

/**
 * Remembers what a function made of the texts it saw last. Texts longer than a quarter of the room are not kept; the rest
 * go, least recently used first, once the texts kept have more than `room` characters in all. The results are shared
 * between callers: they must be readonly.
 */
export function remember<Result>(room: number, make: (text: string) => Result): (text: string) => Result {
  const kept = new Recent<string, Result>(room, (_, text) => text.length);
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (text.length <= room / 4) kept.set(text, made);
    return made;
  };
}
