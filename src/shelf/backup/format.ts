import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Fault } from '../../fault.ts';
import type { Row } from './tables.ts';

/**
 * A backup is gzipped text, a line of JSON each: a head; for each table its name and columns, and a list of values a row;
 * at the end how many rows there were, and the SHA-256 of all lines before. Bytes are in base64.
 */
export const FORMAT = 1;

export const Head = z.object({
  pullquote: z.literal('backup'),
  format: z.number().int(),
  version: z.string(),
  made: z.string(),
  /** The migrations that had made the tables. */
  migrations: z.array(z.string()),
});
export type Head = Readonly<z.infer<typeof Head>>;

export const TableLine = z.object({ table: z.string(), columns: z.array(z.string()).min(1) });
export const EndLine = z.object({ rows: z.number().int(), sha256: z.string() });

const Cell = z.union([z.string(), z.number(), z.null(), z.object({ bytes: z.base64() })]);
export const RowLine = z.array(Cell);

export function lineOfRow(row: Row, columns: readonly string[]): string {
  return line(columns.map((column) => toCell(row[column])));
}

export function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** A value as the database takes it. */
export function fromCell(cell: z.infer<typeof Cell>): unknown {
  return cell !== null && typeof cell === 'object' ? Buffer.from(cell.bytes, 'base64') : cell;
}

function toCell(value: unknown): unknown {
  return value instanceof Uint8Array ? { bytes: Buffer.from(value).toString('base64') } : value;
}

/** Counts lines and hashes them, both as they are written and as they are read. */
export class Tally {
  readonly #hash = createHash('sha256');
  rows = 0;

  add(text: string): string {
    this.#hash.update(text);
    return text;
  }

  end(): Readonly<z.infer<typeof EndLine>> {
    return { rows: this.rows, sha256: this.#hash.digest('hex') };
  }
}

/** The lines of a stream of bytes, without their ends. @throws Fault `backup` where one is longer than any that is written */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const chunk of chunks) {
    const pieces = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = pieces.pop() ?? '';
    yield* pieces;
    if (rest.length > LONGEST_LINE)
      throw new Fault('backup', 'This is no backup of Pullquote’s: its lines have no end.');
  }
  if (rest !== '') yield rest;
}

/** Characters. The vectors of the longest article take 8 MB in base64. */
const LONGEST_LINE = 64 * 1024 * 1024;
