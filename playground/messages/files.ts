import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { refuse } from '../refusal.ts';

/** Discord's limit for one file in a server without boosts. */
export const MOST_FILE_BYTES = 10 * 1024 * 1024;

/** What a member may attach to a command: on Discord, those who pay for it may attach more than a bot. */
export const MOST_UPLOAD_BYTES = 100 * 1024 * 1024;

/** A file on its way in: the number of its part in the form, its name and its bytes. */
export type IncomingFile = Readonly<{ part: number; filename: string; contentType: string; bytes: Uint8Array }>;

/** Where the bytes of attachments lie: in memory, or in a folder so that they survive a restart. */
export class FileStore {
  readonly #folder: string | undefined;
  readonly #inMemory = new Map<string, Uint8Array>();

  constructor(folder: string | undefined) {
    this.#folder = folder;
    if (folder) mkdirSync(folder, { recursive: true });
  }

  put(id: string, bytes: Uint8Array, most = MOST_FILE_BYTES): void {
    if (bytes.byteLength > most) throw refuse.tooLarge();
    if (this.#folder) writeFileSync(path.join(this.#folder, id), bytes);
    else this.#inMemory.set(id, bytes);
  }

  get(id: string): Uint8Array | undefined {
    if (!/^\d+$/.test(id)) return undefined;
    if (!this.#folder) return this.#inMemory.get(id);
    try {
      return readFileSync(path.join(this.#folder, id));
    } catch {
      return undefined;
    }
  }
}
