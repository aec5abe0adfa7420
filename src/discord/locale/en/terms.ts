import type { Voice } from '../../../article/index.ts';

/** The names of the voices: the same on answers, in menus and in commands. */
export const voice = {
  reported: 'Reported fact',
  attributed: 'What sources say',
  argued: 'Editorial argument',
} satisfies Record<Voice, string> as Record<Voice, string>;
