import type { APIApplicationCommandOption } from 'discord.js';
import type { ActProblem, OptionValue } from '../protocol.ts';
import type { Command, World } from '../world/index.ts';

/** Discord's option types. */
export const OptionType = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

/** As an interaction carries them: nested under their subcommands. */
export type SentOption = {
  name: string;
  type: number;
  value?: OptionValue;
  focused?: boolean;
  options?: SentOption[];
};

export type Filled = Readonly<{ sent: SentOption[]; problems: readonly ActProblem[] }>;

/** The longest text that Discord takes in an option that sets no limit of its own. */
const MOST_TEXT = 6_000;

/**
 * Fills a command's options as Discord's client does before it sends them: every value of its type and within its
 * limits, nothing required missing. While a member still types (`focused` names the option), what is missing or
 * unfinished is no problem, and values that do not fit are left out.
 */
export function fillOptions(
  command: Command,
  path: readonly string[],
  values: Readonly<Record<string, OptionValue>>,
  world: World,
  isFile: (id: string) => boolean,
  focused?: string,
): Filled {
  const problems: ActProblem[] = [];
  let level: readonly APIApplicationCommandOption[] = command.options;
  const frames: SentOption[] = [];
  for (const name of path) {
    const option = level.find((o) => o.name === name && o.type <= OptionType.group);
    if (!option) return { sent: [], problems: [{ message: `/${command.name} has no subcommand “${name}”` }] };
    frames.push({ name, type: option.type, options: [] });
    level = ('options' in option ? option.options : undefined) ?? [];
  }
  if (level.some((o) => o.type <= OptionType.group))
    return { sent: [], problems: [{ message: `Choose a subcommand of /${[command.name, ...path].join(' ')}` }] };

  const filled: SentOption[] = [];
  for (const option of level) {
    const value = values[option.name];
    if (option.name === focused) {
      filled.push({
        name: option.name,
        type: option.type,
        value: value === undefined ? '' : String(value),
        focused: true,
      });
      continue;
    }
    if (value === undefined || value === '') {
      if (option.required && !focused) problems.push({ field: option.name, message: 'This option is required' });
      continue;
    }
    const problem = problemWith(option, value, world, isFile);
    if (!problem) filled.push({ name: option.name, type: option.type, value });
    else if (!focused) problems.push({ field: option.name, message: problem });
  }
  for (const name of Object.keys(values)) {
    if (!level.some((o) => o.name === name)) problems.push({ field: name, message: 'There is no such option' });
  }
  const sent = frames.reduceRight<SentOption[]>((inner, frame) => [{ ...frame, options: inner }], filled);
  return { sent, problems };
}

function problemWith(
  option: APIApplicationCommandOption,
  value: OptionValue,
  world: World,
  isFile: (id: string) => boolean,
): string | undefined {
  const limits = option as Limits;
  if (limits.choices?.length && !limits.choices.some((choice) => choice.value === value))
    return 'Choose one of the options';
  switch (option.type as number) {
    case OptionType.string:
      return problemWithText(value, limits);
    case OptionType.integer:
    case OptionType.number:
      return problemWithNumber(value, limits, (option.type as number) === OptionType.integer);
    case OptionType.boolean:
      return typeof value === 'boolean' ? undefined : 'Choose true or false';
    case OptionType.user:
      return world.members.has(String(value)) ? undefined : 'Choose a member';
    case OptionType.role:
      return world.roles.has(String(value)) ? undefined : 'Choose a role';
    case OptionType.mentionable:
      return world.roles.has(String(value)) || world.members.has(String(value)) ? undefined : 'Choose a member or role';
    case OptionType.channel:
      return world.channels.has(String(value)) ? undefined : 'Choose a channel';
    case OptionType.attachment:
      return isFile(String(value)) ? undefined : 'Choose a file';
    default:
      return 'This kind of option is not known';
  }
}

type Limits = Readonly<{
  choices?: readonly { value: OptionValue }[];
  min_length?: number;
  max_length?: number;
  min_value?: number;
  max_value?: number;
}>;

function problemWithText(value: OptionValue, { min_length = 0, max_length = MOST_TEXT }: Limits): string | undefined {
  if (typeof value !== 'string') return 'Type some text';
  if (value.length < min_length) return `Must be ${min_length} or more characters`;
  return value.length > max_length ? `Must be ${max_length} or fewer characters` : undefined;
}

function problemWithNumber(
  value: OptionValue,
  { min_value = Number.NEGATIVE_INFINITY, max_value = Number.POSITIVE_INFINITY }: Limits,
  whole: boolean,
): string | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value) || (whole && !Number.isSafeInteger(value)))
    return whole ? 'Type a whole number' : 'Type a number';
  if (value < min_value) return `Must be ${min_value} or more`;
  return value > max_value ? `Must be ${max_value} or less` : undefined;
}
