import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import { Worded, type Words } from '../../src/discord/index.ts';

/** Holds what changes the shelf to moderators. @throws Fault `not-allowed` */
export function requireModerator({ memberPermissions }: BaseInteraction, words: Words): void {
  if (!memberPermissions?.has(PermissionFlagsBits.ManageMessages))
    throw new Worded('not-allowed', words.shelf.trouble.moderators);
}
