import { ApplicationCommandOptionType as Type } from 'discord.js';
import { type BareOption, slash } from '../../src/discord/index.ts';
import { REMINDERS } from '../../src/reading/index.ts';
import { articleOption } from '../parts/article-option.ts';

/** No plan has more stops: an article is not longer. */
const MOST_STOPS = 10_000;
const LONGEST = 100;
const MOST_DAYS = 60;

const start: readonly BareOption[] = [
  articleOption,
  { type: Type.String, name: 'place', choices: ['here', 'thread'] },
  { type: Type.String, name: 'pace', choices: ['together', 'open'] },
  { type: Type.String, name: 'spoilers', choices: ['hide', 'show'] },
];

const set: readonly BareOption[] = [
  { type: Type.String, name: 'days', required: true, max_length: LONGEST },
  { type: Type.Integer, name: 'hour', required: true, min_value: 0, max_value: 23 },
  { type: Type.String, name: 'zone', max_length: LONGEST, autocomplete: true },
  { type: Type.Integer, name: 'minute', min_value: 0, max_value: 59 },
  { type: Type.Integer, name: 'reminder', choices: REMINDERS },
];

/** `/read` with its subcommands, as Discord is told of it. */
export const payload = slash({
  name: 'read',
  options: [
    sub('start', start),
    sub('next'),
    sub('back'),
    sub('goto', [integer('stop', MOST_STOPS, true)]),
    sub('status'),
    sub('pause'),
    sub('resume'),
    sub('hand-over', [{ type: Type.User, name: 'to', required: true }]),
    sub('end'),
    sub('history'),
    {
      type: Type.SubcommandGroup,
      name: 'schedule',
      options: [sub('set', set), sub('skip'), sub('postpone', [integer('days', MOST_DAYS)]), sub('cancel')],
    },
  ],
});

function sub(name: string, options: readonly BareOption[] = []): BareOption {
  return { type: Type.Subcommand, name, options };
}

function integer(name: string, most: number, required = false): BareOption {
  return { type: Type.Integer, name, ...(required ? { required } : {}), min_value: 1, max_value: most };
}
