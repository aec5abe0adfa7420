import type { APIApplicationCommandOption } from 'discord.js';
import { z } from 'zod';
import { refuse } from '../refusal.ts';
import type { Command } from '../world/index.ts';
import { parse } from './form.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** Name, description and values of a command may not have more than this in all. */
const MOST_CHARACTERS = 8_000;

const slashName = z
  .string()
  .regex(NAME, `Command name is invalid; it must match ${NAME}`)
  .refine((name) => name === name.toLowerCase(), 'Command name is invalid; it must be in lower case');
const localizations = z.record(z.string(), z.string()).nullish();
const choice = z.object({
  name: z.string().min(1).max(100),
  name_localizations: localizations,
  value: z.union([z.string().max(100), z.number()]),
});

const option = z.object({
  type: z.int().min(1).max(11),
  name: slashName,
  name_localizations: localizations,
  description: z.string().min(1).max(100),
  description_localizations: localizations,
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
  name_localizations: localizations,
  description: z.string().max(100).default(''),
  description_localizations: localizations,
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
    if (!name.success) throw wrong(['name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
    if (it.description === '') throw wrong(['description'], 'BASE_TYPE_REQUIRED', 'This field is required');
  } else if (it.description !== '' || it.options?.length) {
    const message = 'Context menu commands cannot have description or options';
    throw wrong(['description'], 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION', message);
  }
  holdOptionRules(it.options ?? [], ['options'], wrong);
  if (JSON.stringify([it.name, it.description, it.options]).length > MOST_CHARACTERS)
    throw wrong(['name'], 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${MOST_CHARACTERS})`);
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
