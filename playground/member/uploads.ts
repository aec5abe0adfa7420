import { type FileStore, MOST_UPLOAD_BYTES, safeName } from '../messages/index.ts';
import { typeByName } from '../rest/index.ts';
import type { Attachment, World } from '../world/index.ts';

/** Files that members chose for an option, on their way to the bot. */
export class Uploads {
  readonly #world: World;
  readonly #files: FileStore;
  readonly #byId = new Map<string, Attachment>();

  constructor(world: World, files: FileStore) {
    this.#world = world;
    this.#files = files;
  }

  put(name: string, bytes: Uint8Array): Attachment {
    const id = this.#world.newId();
    const filename = safeName(name);
    this.#files.put(id, bytes, MOST_UPLOAD_BYTES);
    const attachment = {
      id,
      filename,
      contentType: typeByName(filename),
      size: bytes.byteLength,
      path: `/attachments/upload/${id}/${encodeURIComponent(filename)}`,
      ephemeral: true,
      spoiler: false,
    };
    this.#byId.set(id, attachment);
    return attachment;
  }

  get(id: string): Attachment | undefined {
    return this.#byId.get(id);
  }
}
