/** What Discord shows of `/read`; see en-commands.ts. */
export const readCommand = {
  name: 'read',
  description: 'Read an article together, stop by stop',
  options: {
    start: {
      name: 'start',
      description: 'Begin a guided reading in this channel or in a thread',
      options: {
        article: {
          name: 'article',
          description: 'Which article; not needed where there is only one, or the channel has its own',
        },
        place: {
          name: 'place',
          description: 'Here, or in a thread of its own',
          choices: { here: 'Here', thread: 'In a thread' },
        },
        pace: {
          name: 'pace',
          description: 'Who goes on to the next stop',
          choices: {
            together: 'Together: the host goes on',
            open: 'Open: more than half of those here go on',
          },
        },
        spoilers: {
          name: 'spoilers',
          description: 'Whether questions are answered from what the group has not read yet',
          choices: { hide: 'Hide: as far as the group has read', show: 'Show: from the whole article' },
        },
      },
    },
    next: { name: 'next', description: 'Go on to the next stop; after the last one the sitting ends' },
    back: { name: 'back', description: 'Go back one stop' },
    goto: {
      name: 'goto',
      description: 'Go to a stop',
      options: { stop: { name: 'stop', description: 'Its number' } },
    },
    status: { name: 'status', description: 'Where the group is, and whether your name stands in the packet' },
    pause: { name: 'pause', description: 'Pause the sitting' },
    resume: { name: 'resume', description: 'Go on with a paused sitting' },
    'hand-over': {
      name: 'hand-over',
      description: 'Make somebody else the host',
      options: { to: { name: 'to', description: 'Somebody who is here' } },
    },
    end: { name: 'end', description: 'End the sitting and post its packet' },
    history: { name: 'history', description: 'What has been read together on this server, with its packets' },
    schedule: {
      name: 'schedule',
      description: 'Post one stop at a time at set times',
      options: {
        set: {
          name: 'set',
          description: 'Set days and time',
          options: {
            days: { name: 'days', description: '“Mon Thu”, “weekdays” or “daily”' },
            hour: { name: 'hour', description: 'From 0 to 23' },
            zone: { name: 'zone', description: 'Time zone, as in Europe/Berlin; yours or the server’s without it' },
            minute: { name: 'minute', description: 'From 0 to 59' },
            reminder: {
              name: 'reminder',
              description: 'How long before a stop the channel is reminded',
              choices: {
                0: 'No reminder',
                15: '15 minutes before',
                60: 'An hour before',
                1440: 'A day before',
              },
            },
          },
        },
        skip: { name: 'skip', description: 'Leave out the next date' },
        postpone: {
          name: 'postpone',
          description: 'Put off the next date, not those after it',
          options: { days: { name: 'days', description: 'By how many days' } },
        },
        cancel: { name: 'cancel', description: 'Cancel the schedule; the sitting goes on by hand' },
      },
    },
  },
};
