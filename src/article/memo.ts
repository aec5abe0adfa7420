/**
 * Remembers what a function made of the texts it saw last. Texts longer than a quarter of the room are not kept; the rest
 * go, least recently used first, once the texts kept have more than `room` characters in all. The results are shared
 * between callers: they must be readonly.
 */
export function remember<Result>(room: number, make: (text: string) => Result): (text: string) => Result {
  const kept = new Map<string, Result>();
  let size = 0;
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) {
      // Taken out and put in again, so that a Map's order is the order of use.
      kept.delete(text);
      kept.set(text, known);
      return known;
    }
    const made = make(text);
    if (text.length > room / 4) return made;
    kept.set(text, made);
    size += text.length;
    for (const oldest of kept.keys()) {
      if (size <= room) break;
      kept.delete(oldest);
      size -= oldest.length;
    }
    return made;
  };
}
