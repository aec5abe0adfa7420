import { randomBytes } from 'node:crypto';

/** Characters of an id: no upper case, so that ids survive being read aloud and case-folding stores. */
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';
const LENGTH = 12;

/** A random id of 12 characters of [0-9a-z]: about 62 bits, short enough for a `custom_id` that carries more. */
export function newId(): string {
  let id = '';
  while (id.length < LENGTH) {
    for (const byte of randomBytes(LENGTH)) {
      // 252 is the largest multiple of 36 in a byte: bytes above it would favour the first letters.
      if (byte < 252 && id.length < LENGTH) id += ALPHABET[byte % ALPHABET.length];
    }
  }
  return id;
}
