import type { Fault } from '../../fault.ts';
import { LANGUAGES, type Language } from '../../settings/index.ts';
import { settledFor, settledForAll } from '../settled.ts';
import type { Words } from './en/index.ts';
import { faultIn } from './faults.ts';
import { WORDS } from './words.ts';

export { type BareCommand, type BareOption, messageMenu, slash } from './described.ts';
export type { Words } from './en/index.ts';
export { WORDS } from './words.ts';

/** The language for one of Discord's locale codes (`en-GB`, `de`, `es-419`), by its first part; English where there is none. */
function languageIn(locale: string | null | undefined): Language {
  return LANGUAGES.find((language) => language === locale?.split('-')[0]) ?? 'en';
}

/** The interface's words for one of Discord's locale codes. */
export function wordsIn(locale: string | null | undefined): Words {
  return WORDS[languageIn(locale)];
}

type Asked = Readonly<{ guildLocale?: string | null; locale?: string }>;

/** The words of a private reply: in the member's language where one is set, else in the server's. */
export function wordsFor(interaction: Asked): Words {
  return WORDS[languageFor(interaction)];
}

/** The words of what everyone sees: in the server's language, as it is set or as Discord has it. */
export function wordsForAll(interaction: Asked): Words {
  return wordsIn(settledForAll(interaction).language.value ?? interaction.guildLocale ?? interaction.locale);
}

/** A Fault as it is told in private, in the language of {@link wordsFor}: plain text, not escaped yet. */
export function faultFor(interaction: Asked, fault: Fault): string {
  return faultIn(languageFor(interaction), fault);
}

function languageFor(interaction: Asked): Language {
  return languageIn(settledFor(interaction).language.value ?? interaction.guildLocale ?? interaction.locale);
}
