import { en, type Words } from './en.ts';

export type { Words } from './en.ts';

/** The languages there are, by the first part of Discord's locale codes (`en-GB`, `de`, `es-419`). */
const LANGUAGES: Readonly<Record<string, Words>> = { en };

/** The interface's words for one of Discord's locale codes; English where there are none. */
export function wordsIn(locale: string | null | undefined): Words {
  return LANGUAGES[locale?.split('-')[0] ?? 'en'] ?? en;
}

/** The words for whoever pressed or typed: the server's language, so that private and shared replies read alike. */
export function wordsFor(interaction: Readonly<{ guildLocale?: string | null; locale?: string }>): Words {
  return wordsIn(interaction.guildLocale ?? interaction.locale);
}
