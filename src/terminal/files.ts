import type { Reading } from '../article/index.ts';
import { readConfig } from '../config.ts';
import { type Importing, openImporting } from '../importing/index.ts';

/**
 * Reads an article from a file that the operator names.
 * @throws Fault those of `Importing.readFile`
 */
export function readFile(file: string): Promise<Reading> {
  return withImporting(({ readFile }) => readFile(file));
}

/**
 * Reads an article from a file or an address.
 * @throws Fault those of `Importing.readFile` and `Importing.readAddress`
 */
export function readFileOrAddress(word: string): Promise<Reading> {
  return withImporting(({ readFile, readAddress }) => (isAddress(word) ? readAddress(word) : readFile(word)));
}

/** `file://…` too: it is then said that such addresses are not fetched. */
function isAddress(word: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(word);
}

async function withImporting<Result>(work: (importing: Importing) => Promise<Result>): Promise<Result> {
  const importing = openImporting({ addresses: readConfig().allowAddresses });
  try {
    return await work(importing);
  } finally {
    await importing.close();
  }
}
