import type { Fault, FaultCode } from '../../fault.ts';
import type { Language } from '../../settings/index.ts';
import { faults as de } from './de/faults.ts';
import { faults as es } from './es/faults.ts';
import { faults as fr } from './fr/faults.ts';

/**
 * Faults that parts below the interface throw at members. Their own message is English, for the command line; what commands
 * throw is in the member's words already.
 */
export type SpokenFault = Extract<
  FaultCode,
  | 'article-empty'
  | 'article-too-long'
  | 'article-sentences'
  | 'paragraph-too-long'
  | 'article-not-text'
  | 'article-format'
  | 'article-encrypted'
  | 'article-unknown'
  | 'address-refused'
  | 'address-failed'
  | 'attachment-failed'
  | 'corrections-full'
  | 'database'
  | 'draft-gone'
  | 'drafts-full'
  | 'notebook-full'
  | 'question-empty'
  | 'question-too-long'
  | 'shelf-full'
  | 'sittings-full'
  | 'sittings-today'
  | 'timeout'
  | 'too-many-asking'
  | 'zone-unknown'
>;

/** The words for each, as plain text; `context` is the Fault's. */
export type FaultWords = Readonly<Record<SpokenFault, (context: Fault['context']) => string>>;

const FAULTS: Readonly<Record<Exclude<Language, 'en'>, FaultWords>> = { de, fr, es };

/** A Fault's message in a language, as plain text that is not escaped yet. */
export function faultIn(language: Language, { code, context, message }: Fault): string {
  if (language === 'en') return message;
  const words: Partial<Record<FaultCode, FaultWords[SpokenFault]>> = FAULTS[language];
  return words[code]?.(context) ?? message;
}
