import type { Language } from '../../settings/index.ts';
import { settledFor, settledForAll } from '../settled.ts';
import { en, type Words } from './en.ts';

export type { Words } from './en.ts';

/** The words of each language. */
export const WORDS: Readonly<Partial<Record<Language, Words>>> = { en };

/** The interface's words for one of Discord's locale codes (`en-GB`, `de`, `es-419`), by its first part; English where there are none. */
export function wordsIn(locale: string | null | undefined): Words {
  return WORDS[(locale?.split('-')[0] ?? 'en') as Language] ?? en;
}

type Asked = Readonly<{ guildLocale?: string | null; locale?: string }>;

/** The words of a private reply: in the member's language where one is set, else in the server's. */
export function wordsFor(interaction: Asked): Words {
  return wordsIn(settledFor(interaction).language.value ?? interaction.guildLocale ?? interaction.locale);
}

/** The words of what everyone sees: in the server's language, as it is set or as Discord has it. */
export function wordsForAll(interaction: Asked): Words {
  return wordsIn(settledForAll(interaction).language.value ?? interaction.guildLocale ?? interaction.locale);
}
