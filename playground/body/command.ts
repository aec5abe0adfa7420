import { type APIApplicationCommandOption, Locale } from 'discord.js';
import { z } from 'zod';
import { refuse } from '../refusal.ts';
import type { Command } from '../world/index.ts';
import { parse } from './form.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** Names, descriptions and values of a command may not have more than this in all; of translations only the longest counts. */
const MOST_CHARACTERS = 8_000;

const slashName = z
  .string()
  .regex(NAME, `Command name is invalid; it must match ${NAME}`)
  .refine((name) => name === name.toLowerCase(), 'Command name is invalid; it must be in lower case');
const localized = <Text extends z.ZodType<string>>(text: Text) => z.partialRecord(z.enum(Locale), text).nullish();
const choice = z.object({
  name: z.string().min(1).max(100),
  name_localizations: localized(z.string().min(1).max(100)),
  value: z.union([z.string().max(100), z.number()]),
});

const option = z.object({
  type: z.int().min(1).max(11),
  name: slashName,
  name_localizations: localized(slashName),
  description: z.string().min(1).max(100),
  description_localizations: localized(z.string().min(1).max(100)),
  required: z.boolean().optional(),
  choices: z.array(choice).max(25).optional(),
  channel_types: z.array(z.int()).optional(),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
  min_length: z.int().min(0).max(6000).optional(),
  max_length: z.int().min(1).max(6000).optional(),
  autocomplete: z.boolean().optional(),
  get options() {
    return z.array(option).max(25).optional();
  },
});

const commandBody = z.object({
  type: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(1),
  name: z.string().min(1).max(32),
  name_localizations: localized(z.string().min(1).max(32)),
  description: z.string().max(100).default(''),
  description_localizations: localized(z.string().min(1).max(100)),
  options: z.array(option).max(25).optional(),
  default_member_permissions: z.union([z.string().regex(/^\d+$/, 'Must be a number in a string'), z.int()]).nullish(),
  dm_permission: z.boolean().nullish(),
  nsfw: z.boolean().nullish(),
  contexts: z.array(z.int()).nullish(),
  integration_types: z.array(z.int()).nullish(),
});

/** A command as the bot may register it. */
export function parseCommand(body: unknown, ids: Pick<Command, 'id' | 'version' | 'guildId'>): Command {
  const it = parse(commandBody, body);
  holdCommandRules(it);
  const needed = it.default_member_permissions ?? null;
  return {
    ...ids,
    type: it.type,
    name: it.name,
    description: it.description,
    options: (it.options ?? []) as unknown as readonly APIApplicationCommandOption[],
    permissions: needed === null ? null : BigInt(needed),
    body: it,
  };
}

type Body = z.infer<typeof commandBody>;
type Option = z.infer<typeof option>;

function holdCommandRules(it: Body): void {
  const wrong = (path: readonly (string | number)[], code: string, message: string) =>
    refuse.form({ path, code, message });
  if (it.type === 1) {
    const name = slashName.safeParse(it.name);
    const names = Object.values(it.name_localizations ?? {});
    if (!name.success || !names.every((one) => slashName.safeParse(one).success))
      throw wrong(['name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
    if (it.description === '') throw wrong(['description'], 'BASE_TYPE_REQUIRED', 'This field is required');
  } else if (it.description !== '' || it.options?.length) {
    const message = 'Context menu commands cannot have description or options';
    throw wrong(['description'], 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION', message);
  }
  holdOptionRules(it.options ?? [], ['options'], wrong);
  if (sizeOf(it) > MOST_CHARACTERS)
    throw wrong(['name'], 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${MOST_CHARACTERS})`);
}

type Sized = Readonly<{
  name: string;
  name_localizations?: Option['name_localizations'];
  description?: string;
  description_localizations?: Option['description_localizations'];
  value?: string | number;
  options?: readonly Option[] | undefined;
  choices?: Option['choices'];
}>;

function sizeOf(it: Sized): number {
  const longest = (text: string, translations: Option['name_localizations']) =>
    Math.max(...[text, ...Object.values(translations ?? {})].map((one) => one.length));
  const own =
    longest(it.name, it.name_localizations) +
    longest(it.description ?? '', it.description_localizations) +
    String(it.value ?? '').length;
  return [...(it.options ?? []), ...(it.choices ?? [])].reduce((sum, inner) => sum + sizeOf(inner), own);
}

function holdOptionRules(
  options: readonly Option[],
  path: readonly (string | number)[],
  wrong: (path: readonly (string | number)[], code: string, message: string) => Error,
): void {
  const names = new Set<string>();
  let optionalSeen = false;
  for (const [index, it] of options.entries()) {
    const at = [...path, index];
    if (names.has(it.name))
      throw wrong([...at, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists');
    names.add(it.name);
    for (const locale of Object.keys(it.name_localizations ?? {}) as Locale[])
      if (
        options.slice(0, index).some((other) => other.name_localizations?.[locale] === it.name_localizations?.[locale])
      )
        throw wrong(
          [...at, 'name_localizations', locale],
          'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
          'Option name already exists',
        );
    const isValue = it.type > 2;
    if (isValue && it.required && optionalSeen) {
      const message = 'Required options must be placed before non-required options';
      throw wrong([...at, 'required'], 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
    }
    optionalSeen ||= isValue && !it.required;
    if (it.choices?.length && it.autocomplete) {
      const message = 'Choices cannot be used together with autocomplete';
      throw wrong([...at, 'autocomplete'], 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE', message);
    }
    holdOptionRules(it.options ?? [], [...at, 'options'], wrong);
  }
}
