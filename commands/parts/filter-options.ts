import {
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { VOICES } from '../../src/article/index.ts';
import type { Checkable, LookupFilter } from '../../src/checking/index.ts';
import { type BareOption, oneLine } from '../../src/discord/index.ts';
import { speakersOf } from '../../src/voices/index.ts';
import { fold } from './matching.ts';

const CHOICES = 25;
const LONGEST_CHOICE = 100;

/** The option that keeps a look-up to a voice. */
export const voiceOption = {
  type: ApplicationCommandOptionType.String,
  name: 'voice',
  choices: VOICES,
} as const satisfies BareOption;

/** What the member filters by. */
export function filterOf(interaction: ChatInputCommandInteraction): LookupFilter {
  const voice = VOICES.find((one) => one === interaction.options.getString('voice'));
  const speaker = interaction.options.getString('speaker')?.trim();
  const paragraph = interaction.options.getInteger('paragraph') ?? undefined;
  return {
    ...(voice ? { voice } : {}),
    ...(speaker ? { speaker } : {}),
    ...(paragraph === undefined ? {} : { paragraph }),
  };
}

/** Who is quoted in these articles, by the letters typed so far. */
export function namesTyped(among: readonly Checkable[], typed: string): APIApplicationCommandOptionChoice<string>[] {
  const wanted = fold(typed);
  return [...new Set(among.flatMap(({ annotation }) => speakersOf(annotation.statements)).map(({ name }) => name))]
    .filter((name) => fold(name).includes(wanted))
    .slice(0, CHOICES)
    .map((name) => ({ name: oneLine(name, LONGEST_CHOICE), value: name.slice(0, LONGEST_CHOICE) }));
}
