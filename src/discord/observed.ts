import type { Interaction } from 'discord.js';

/**
 * What became of an interaction: answered; refused (no such command, or not in this channel); held back as one too many;
 * a Fault, of which the member was told what to do; a bug; over before it could be answered.
 */
export type Outcome = 'answered' | 'refused' | 'held' | 'fault' | 'bug' | 'over';

/** What was used. */
export type Kind = 'command' | 'menu' | 'typing' | 'button' | 'form';

/** An interaction that has been dealt with; `command` is one of ours, or `unknown`: nothing that a member wrote. */
export type Observed = Readonly<{ command: string; kind: Kind; outcome: Outcome; milliseconds: number }>;

export type Observe = (observed: Observed) => void;

export function kindOf(interaction: Interaction): Kind {
  if (interaction.isChatInputCommand()) return 'command';
  if (interaction.isAutocomplete()) return 'typing';
  if (interaction.isModalSubmit()) return 'form';
  return interaction.isMessageComponent() ? 'button' : 'menu';
}
