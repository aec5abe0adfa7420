import { z } from 'zod';

/** A relation of attribution as PolNeAR annotates it: who (may be nobody) is made to answer for which words. */
export type Relation = Readonly<{ content: string; source: string }>;

type Piece = readonly [start: number, end: number];

const place = z.coerce.number().int().nonnegative();

/**
 * Reads a brat stand-off file (`T1⇥Content 3 9;12 20⇥words`, `E1⇥Attribution:T9 Content:T1 Source:T2`) over its text.
 * Relations without content are left out: there is nothing to find.
 */
export function readRelations(text: string, annotation: string): readonly Relation[] {
  const spans = new Map<string, readonly Piece[]>();
  const lines = annotation.split('\n');
  for (const line of lines.filter((each) => each.startsWith('T'))) {
    const [id = '', where = ''] = line.split('\t');
    spans.set(id, piecesOf(where.slice(where.indexOf(' ') + 1)));
  }
  const words = (pieces: readonly Piece[]) => pieces.map(([start, end]) => text.slice(start, end)).join(' ');
  return lines
    .filter((line) => line.startsWith('E'))
    .map((line) => {
      const roles = (line.split('\t')[1] ?? '').split(' ').map((pair) => pair.split(':'));
      // A relation with two contents or sources numbers the second: Content2.
      const named = (role: string) =>
        roles.filter(([name]) => name?.replace(/\d+$/, '') === role).flatMap(([, id]) => spans.get(id ?? '') ?? []);
      return { content: words(named('Content')), source: words(named('Source')) };
    })
    .filter(({ content }) => content !== '');
}

function piecesOf(places: string): readonly Piece[] {
  return places.split(';').map((piece) => z.tuple([place, place]).parse(piece.split(' ')));
}
