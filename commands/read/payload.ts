import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  ApplicationCommandOptionType as Type,
} from 'discord.js';
import { articleOption } from '../parts/article-option.ts';

/** No plan has more stops: an article is not longer. */
const MOST_STOPS = 10_000;
const LONGEST_NAME = 100;

const start: readonly APIApplicationCommandBasicOption[] = [
  { ...articleOption, description: 'Which article; not needed where there is only one' },
  {
    type: Type.String,
    name: 'place',
    description: 'Here, or in a thread of its own',
    choices: [
      { name: 'Here', value: 'here' },
      { name: 'In a thread', value: 'thread' },
    ],
  },
  {
    type: Type.String,
    name: 'pace',
    description: 'Who goes on to the next stop',
    choices: [
      { name: 'Together: the host goes on', value: 'together' },
      { name: 'Open: more than half of those here go on', value: 'open' },
    ],
  },
  {
    type: Type.String,
    name: 'spoilers',
    description: 'Whether questions are answered from what the group has not read yet',
    choices: [
      { name: 'Hide: as far as the group has read', value: 'hide' },
      { name: 'Show: from the whole article', value: 'show' },
    ],
  },
];

const set: readonly APIApplicationCommandBasicOption[] = [
  { type: Type.String, name: 'days', description: '“Mon Thu”, “weekdays” or “daily”', required: true, max_length: 100 },
  { type: Type.Integer, name: 'hour', description: 'From 0 to 23', required: true, min_value: 0, max_value: 23 },
  {
    type: Type.String,
    name: 'zone',
    description: 'Time zone, as in Europe/Berlin',
    required: true,
    max_length: LONGEST_NAME,
    autocomplete: true,
  },
  { type: Type.Integer, name: 'minute', description: 'From 0 to 59', min_value: 0, max_value: 59 },
  {
    type: Type.Integer,
    name: 'reminder',
    description: 'How long before a stop the channel is reminded',
    choices: [
      { name: 'No reminder', value: 0 },
      { name: '15 minutes before', value: 15 },
      { name: 'An hour before', value: 60 },
      { name: 'A day before', value: 1_440 },
    ],
  },
];

/** `/read` with its subcommands, as Discord is told of it. */
export const payload: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  name: 'read',
  description: 'Read an article together, stop by stop',
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  options: [
    sub('start', 'Begin a guided reading in this channel or in a thread', start),
    sub('next', 'Go on to the next stop; after the last one the sitting ends'),
    sub('back', 'Go back one stop'),
    sub('goto', 'Go to a stop', [
      {
        type: Type.Integer,
        name: 'stop',
        description: 'Its number',
        required: true,
        min_value: 1,
        max_value: MOST_STOPS,
      },
    ]),
    sub('status', 'Where the group is, and whether your name stands in the packet'),
    sub('pause', 'Pause the sitting'),
    sub('resume', 'Go on with a paused sitting'),
    sub('hand-over', 'Make somebody else the host', [
      { type: Type.User, name: 'to', description: 'Somebody who is here', required: true },
    ]),
    sub('end', 'End the sitting and post its packet'),
    sub('history', 'What has been read together on this server'),
    {
      type: Type.SubcommandGroup,
      name: 'schedule',
      description: 'Post one stop at a time at set times',
      options: [
        sub('set', 'Set days and time', set),
        sub('skip', 'Leave out the next date'),
        sub('postpone', 'Put off the next date, not those after it', [
          { type: Type.Integer, name: 'days', description: 'By how many days', min_value: 1, max_value: 60 },
        ]),
        sub('cancel', 'Cancel the schedule; the sitting goes on by hand'),
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
