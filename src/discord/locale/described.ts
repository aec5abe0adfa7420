import {
  type APIApplicationCommandOption,
  type ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type ChannelType,
  InteractionContextType,
  Locale,
  type LocalizationMap,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import { LANGUAGES, type Language } from '../../settings/index.ts';
import { fitting } from './fitting.ts';
import { WORDS } from './words.ts';

/** An option or subcommand as the code sees it; what members read of it comes from the words of each language. */
export type BareOption = Readonly<{
  type: ApplicationCommandOptionType;
  name: string;
  required?: boolean;
  autocomplete?: boolean;
  min_value?: number;
  max_value?: number;
  max_length?: number;
  channel_types?: readonly ChannelType[];
  /** The values; their names are words. */
  choices?: readonly (string | number)[];
  options?: readonly BareOption[];
}>;

/** A command as the code sees it. */
export type BareCommand = Readonly<{
  name: string;
  /** Who may use it, as a number of Discord's permissions. */
  default_member_permissions?: string;
  options?: readonly BareOption[];
}>;

/** What each language says of a command, an option or a subcommand. */
type Said = Readonly<{
  name: string;
  description?: string;
  options?: Readonly<Record<string, Said>>;
  choices?: Readonly<Record<string, string>>;
}>;

/** A language's words for the thing that is being described. */
type InEach = Readonly<Record<Language, Said>>;

/** Discord's codes of each language beside English, which stands in the payload itself. */
const LOCALES: Readonly<Record<Exclude<Language, 'en'>, readonly Locale[]>> = {
  de: [Locale.German],
  fr: [Locale.French],
  es: [Locale.SpanishES, Locale.SpanishLATAM],
};

/** Commands of ours work on servers only, where the bot is a member. */
const WHERE = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/**
 * The payload of a slash command, with its words in every language. Handlers go on to see the names that stand here.
 * @throws Error where a language has no words for a part of it: a bug, found as the program starts
 */
export function slash({ options, ...bare }: BareCommand): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const said = inEach((language) => tableOf(language)[bare.name], bare.name);
  return fitting({
    ...bare,
    ...labels(said, bare.name),
    ...(options ? { options: options.map((option) => described(option, said, bare.name)) } : {}),
    ...WHERE,
  });
}

/** The payload of an entry in the menu of a message. */
export function messageMenu(name: string): RESTPostAPIContextMenuApplicationCommandsJSONBody {
  const said = inEach((language) => tableOf(language)[name], name);
  return { type: ApplicationCommandType.Message, name, name_localizations: localized(said, 'name'), ...WHERE };
}

function described(
  { options, choices, ...bare }: BareOption,
  parent: InEach,
  path: string,
): APIApplicationCommandOption {
  const here = `${path} ${bare.name}`;
  const said = inEach((language) => parent[language].options?.[bare.name], here);
  return {
    ...bare,
    ...labels(said, here),
    ...(choices ? { choices: choices.map((value) => choice(value, said, here)) } : {}),
    ...(options ? { options: options.map((option) => described(option, said, here)) } : {}),
  } as APIApplicationCommandOption;
}

function labels(said: InEach, path: string) {
  const { description } = said.en;
  if (description === undefined) throw new Error(`/${path} has no description`);
  return {
    description,
    name_localizations: localized(said, 'name'),
    description_localizations: localized(said, 'description'),
  };
}

function choice(value: string | number, said: InEach, path: string) {
  const names = inEach((language) => {
    const name = said[language].choices?.[value];
    return name === undefined ? undefined : { name };
  }, `${path} = ${value}`);
  return { name: names.en.name, name_localizations: localized(names, 'name'), value };
}

function localized(said: InEach, field: 'name' | 'description'): LocalizationMap {
  return Object.fromEntries(
    Object.entries(LOCALES).flatMap(([language, locales]) => {
      const text = said[language as Language][field];
      // Without a translation Discord shows the English one.
      return text === said.en[field] ? [] : locales.map((locale) => [locale, text]);
    }),
  );
}

function inEach(find: (language: Language) => Said | undefined, path: string): InEach {
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const said = find(language);
      if (!said) throw new Error(`/${path} has no words in "${language}"`);
      return [language, said];
    }),
  ) as InEach;
}

function tableOf(language: Language): Readonly<Record<string, Said>> {
  return WORDS[language].commands;
}
