import { constants, createDeflate, deflateSync } from 'node:zlib';

/** Turns a frame's text into what goes over the wire. `done` is called in the order of the calls. */
export type Encoder = (text: string, done: (data: string | Buffer) => void) => void;

export const plain: Encoder = (text, done) => done(text);

/** What `"compress": true` in Identify asks for: each frame deflated by itself. */
export const perFrame: Encoder = (text, done) => done(deflateSync(text));

/** What `?compress=zlib-stream` asks for: one stream for the whole connection, flushed after each frame. */
export function zlibStream(): Encoder {
  const stream = createDeflate({ flush: constants.Z_SYNC_FLUSH });
  const parts: Buffer[] = [];
  const waiting: { text: string; done: (data: Buffer) => void }[] = [];
  stream.on('data', (part: Buffer) => parts.push(part));
  const next = () => {
    const entry = waiting[0];
    if (!entry) return;
    stream.write(entry.text);
    stream.flush(constants.Z_SYNC_FLUSH, () => {
      // The last chunk may still be on its way to 'data' in this turn.
      setImmediate(() => {
        waiting.shift();
        entry.done(Buffer.concat(parts.splice(0)));
        next();
      });
    });
  };
  return (text, done) => {
    waiting.push({ text, done });
    if (waiting.length === 1) next();
  };
}
