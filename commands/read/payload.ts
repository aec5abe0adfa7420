import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  ApplicationCommandOptionType as Type,
} from 'discord.js';
import { wordsIn } from '../../src/discord/index.ts';
import { REMINDERS } from '../../src/reading/index.ts';
import { articleOption } from '../parts/article-option.ts';

const { command: say } = wordsIn('en').reading;

/** No plan has more stops: an article is not longer. */
const MOST_STOPS = 10_000;
const LONGEST = 100;
const MOST_DAYS = 60;

const start: readonly APIApplicationCommandBasicOption[] = [
  { ...articleOption, description: say.start.article },
  choice('place', say.start.place, { here: say.start.here, thread: say.start.thread }),
  choice('pace', say.start.pace, { together: say.start.together, open: say.start.open }),
  choice('spoilers', say.start.spoilers, { hide: say.start.hide, show: say.start.show }),
];

const { schedule } = say;
const set: readonly APIApplicationCommandBasicOption[] = [
  { type: Type.String, name: 'days', description: schedule.days, required: true, max_length: LONGEST },
  { type: Type.Integer, name: 'hour', description: schedule.hour, required: true, min_value: 0, max_value: 23 },
  {
    type: Type.String,
    name: 'zone',
    description: schedule.zone,
    max_length: LONGEST,
    autocomplete: true,
  },
  { type: Type.Integer, name: 'minute', description: schedule.minute, min_value: 0, max_value: 59 },
  {
    type: Type.Integer,
    name: 'reminder',
    description: schedule.reminder,
    choices: REMINDERS.map((minutes) => ({ name: schedule.reminders[minutes], value: minutes })),
  },
];

/** `/read` with its subcommands, as Discord is told of it. */
export const payload: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  name: 'read',
  description: say.description,
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  options: [
    sub('start', say.start.description, start),
    sub('next', say.next),
    sub('back', say.back),
    sub('goto', say.goto.description, [integer('stop', say.goto.stop, MOST_STOPS, true)]),
    sub('status', say.status),
    sub('pause', say.pause),
    sub('resume', say.resume),
    sub('hand-over', say.handOver.description, [
      { type: Type.User, name: 'to', description: say.handOver.to, required: true },
    ]),
    sub('end', say.end),
    sub('history', say.history),
    {
      type: Type.SubcommandGroup,
      name: 'schedule',
      description: schedule.description,
      options: [
        sub('set', schedule.set, set),
        sub('skip', schedule.skip),
        sub('postpone', schedule.postpone, [integer('days', schedule.by, MOST_DAYS)]),
        sub('cancel', schedule.cancel),
      ],
    },
  ],
};

function sub(
  name: string,
  description: string,
  options: readonly APIApplicationCommandBasicOption[] = [],
): APIApplicationCommandSubcommandOption {
  return { type: Type.Subcommand, name, description, options: [...options] };
}

function choice(
  name: string,
  description: string,
  values: Readonly<Record<string, string>>,
): APIApplicationCommandBasicOption {
  const choices = Object.entries(values).map(([value, shown]) => ({ name: shown, value }));
  return { type: Type.String, name, description, choices };
}

function integer(name: string, description: string, most: number, required = false): APIApplicationCommandBasicOption {
  return { type: Type.Integer, name, description, required, min_value: 1, max_value: most };
}
