/** What went wrong, as a word that code and tests can rely on. */
export type FaultCode =
  | 'article-empty'
  | 'article-too-long'
  | 'article-sentences'
  | 'paragraph-too-long'
  | 'article-not-text'
  | 'article-format'
  | 'article-encrypted'
  | 'article-missing'
  | 'address-refused'
  | 'address-failed'
  | 'attachment-failed'
  | 'article-unknown'
  | 'article-ambiguous'
  | 'draft-gone'
  | 'question-empty'
  | 'question-too-long'
  | 'paragraph-unknown'
  | 'guide-wrong'
  | 'notebook-full'
  | 'setting-wrong'
  | 'shelf-full'
  | 'sittings-full'
  | 'too-many-asking'
  | 'zone-unknown'
  | 'corrections-full'
  | 'drafts-full'
  | 'sittings-today'
  | 'data-folder'
  | 'database'
  | 'backup'
  | 'discord-token'
  | 'discord-unreachable'
  | 'not-allowed'
  | 'busy'
  | 'timeout'
  | 'input-wrong';

/**
 * An expected failure: its message is written for the member or operator who caused it, names the remedy, and is safe
 * to show (no path of the machine but one that the operator gave, no stack). Anything else that is thrown is a bug.
 */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: FaultCode;
  readonly context: Readonly<Record<string, unknown>>;

  constructor(code: FaultCode, message: string, context: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.context = context;
  }
}

/** Refuses who would have to wait too long for others. @param until when to come back */
export function tooManyAsking(until: Date): Fault {
  return new Fault('too-many-asking', 'Too many are asking just now, and yours would have to wait too long.', {
    until,
  });
}
