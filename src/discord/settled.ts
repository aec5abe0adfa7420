import { type BaseInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { resolve, type Settled } from '../settings/index.ts';
import type { Settings } from '../shelf/index.ts';

/** What holds for whoever used an interaction, and for everyone who sees what is posted there. */
type Held = Readonly<{ own: Settled; shared: Settled }>;

/** By interaction, for as long as it is answered: dispatch looks the settings up once, before a command sees it. */
const held = new WeakMap<object, Held>();

const NOTHING_SET: Held = { own: resolve({}), shared: resolve({}) };

/** Looks up the settings that hold for an interaction; to be awaited before {@link settledFor} and `wordsFor` are asked. */
export async function settle(interaction: BaseInteraction, settings: Settings): Promise<void> {
  const server = interaction.guildId;
  if (!server) return;
  const channel = settingChannel(interaction);
  const place = { server, ...(channel ? { channel } : {}) };
  const [own, shared] = await Promise.all([settings.at({ ...place, member: interaction.user.id }), settings.at(place)]);
  held.set(interaction, { own, shared });
}

/** What holds for whoever used the interaction: their own setting first, then the channel's, then the server's. */
export function settledFor(interaction: object): Settled {
  return (held.get(interaction) ?? NOTHING_SET).own;
}

/** What holds for everyone who sees what is posted where the interaction took place: nobody's own settings. */
export function settledForAll(interaction: object): Settled {
  return (held.get(interaction) ?? NOTHING_SET).shared;
}

/** The channel whose settings hold: a thread has those of the channel that it hangs on. */
export function settingChannel({ channel, channelId }: BaseInteraction): string | undefined {
  return (channel?.isThread() ? channel.parentId : channelId) ?? undefined;
}

/** Whether a command's reply is for everyone: where the settings say so, and the member may write there. */
export function repliesInPublic(interaction: BaseInteraction): boolean {
  return settledFor(interaction).replies.value === 'public' && mayWrite(interaction);
}

/** Whether the member may write in the channel; the bot's words go where they may. */
export function mayWrite({ channel, memberPermissions }: BaseInteraction): boolean {
  const needed = channel?.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  return memberPermissions?.has(needed) ?? false;
}

/** What a deferral says for such a reply. */
export function deferral(inPublic: boolean): { flags?: MessageFlags.Ephemeral } {
  return inPublic ? {} : { flags: MessageFlags.Ephemeral };
}
