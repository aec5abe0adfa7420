import type { Reading } from '../article/index.ts';
import { openImporting } from '../importing/index.ts';

/**
 * Reads an article from a file that the operator names.
 * @throws Fault those of `Importing.readFile`
 */
export async function readFile(file: string): Promise<Reading> {
  const importing = openImporting();
  try {
    return await importing.readFile(file);
  } finally {
    await importing.close();
  }
}
