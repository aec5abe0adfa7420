import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Kind,
  Locale,
  type LocalizationMap,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';

/**
 * Characters that a command may have in all. Discord counts of each text its longest translation alone, and other counts
 * take all of them together: what keeps to the stricter count is refused by none.
 */
const MOST_CHARACTERS = 8_000;

/** A part of a command that carries translations. */
type Part = Readonly<{
  name: string;
  name_localizations?: LocalizationMap | null | undefined;
  description?: string;
  description_localizations?: LocalizationMap | null | undefined;
  type?: number;
  options?: readonly Part[];
  choices?: readonly Part[];
}>;

/** Where a part stands: an option or a choice, and whether in a subcommand of a group, where fewest members come. */
type Place = Readonly<{ kind: 'command' | 'option' | 'choice'; inGroup: boolean }>;
type Field = 'name_localizations' | 'description_localizations';

/** What is left out of a command that is too long, one after the other, until it fits: what fewest miss comes first. */
const SACRIFICES: readonly ((field: Field, place: Place, locale: string) => boolean)[] = [
  // Discord shows the Spanish of Spain where it has no other.
  (_, __, locale) => locale === Locale.SpanishLATAM,
  (field, { kind, inGroup }) => inGroup && kind === 'option' && field === 'description_localizations',
  (_, { kind, inGroup }) => inGroup && kind === 'option',
  (_, { kind, inGroup }) => inGroup && kind === 'choice',
  (field, { kind, inGroup }) => inGroup && kind === 'command' && field === 'description_localizations',
  (field, { kind }) => kind === 'option' && field === 'name_localizations',
  (_, { inGroup }) => inGroup,
  (_, { kind }) => kind === 'option',
  (_, { kind }) => kind === 'choice',
];

/** The command with as many of its translations as fit. */
export function fitting(
  whole: RESTPostAPIChatInputApplicationCommandsJSONBody,
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  for (let given = 0; given < SACRIFICES.length; given++) {
    const fitted = given === 0 ? whole : without(whole, SACRIFICES.slice(0, given));
    if (JSON.stringify([fitted.name, fitted.description, fitted.options]).length <= MOST_CHARACTERS) return fitted;
  }
  return without(whole, SACRIFICES);
}

function without(
  command: RESTPostAPIChatInputApplicationCommandsJSONBody,
  sacrifices: typeof SACRIFICES,
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const options = command.options?.map((option) => walk(option as Part, false, sacrifices));
  return options ? { ...command, options: options as unknown as APIApplicationCommandOption[] } : command;
}

function walk(part: Part, inGroup: boolean, sacrifices: typeof SACRIFICES, choice = false): Part {
  const isCommand = part.type === Kind.Subcommand || part.type === Kind.SubcommandGroup;
  const place: Place = { kind: choice ? 'choice' : isCommand ? 'command' : 'option', inGroup };
  const { name_localizations: names, description_localizations: descriptions, options, choices, ...bare } = part;
  const kept = (field: Field, map: LocalizationMap | null | undefined) => {
    const left = Object.entries(map ?? {}).filter(([locale]) => !sacrifices.some((gone) => gone(field, place, locale)));
    return left.length > 0 ? { [field]: Object.fromEntries(left) } : {};
  };
  const group = inGroup || part.type === Kind.SubcommandGroup;
  return {
    ...bare,
    ...kept('name_localizations', names),
    ...kept('description_localizations', descriptions),
    ...(options ? { options: options.map((option) => walk(option, group, sacrifices)) } : {}),
    ...(choices ? { choices: choices.map((one) => walk(one, inGroup, sacrifices, true)) } : {}),
  };
}
