import type { Language } from '../../settings/index.ts';
import { de } from './de/index.ts';
import { en, type Words } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';

/** The words of each language. */
export const WORDS: Readonly<Record<Language, Words>> = { en, de, fr, es };
