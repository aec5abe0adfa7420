import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import { permissionNames, settingChannel, type Words, wordsFor } from '../../src/discord/index.ts';
import { Fault } from '../../src/fault.ts';
import { isSetAt, SCOPES, SETTING_KEYS, type SettingKey } from '../../src/settings/index.ts';
import type { Scope } from '../../src/shelf/index.ts';
import { serverOf } from '../parts/server.ts';

/** Where whoever uses the interaction makes settings: the whole server, or for themselves. */
export function scopeOf(interaction: BaseInteraction, type: 'server' | 'member'): Scope {
  const server = serverOf(interaction);
  return type === 'server' ? { type, server } : { type, server, member: interaction.user.id };
}

/** Everyone sets their own; what holds for others takes *Manage Server*. @throws Fault `not-allowed` */
export function requireManager({ memberPermissions }: BaseInteraction, words: Words): void {
  if (memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return;
  throw new Fault('not-allowed', words.trouble.notYourPermission(permissionNames(['ManageGuild'], words)));
}

/** The channel that the interaction is in; of a thread the one that it hangs on. @throws Fault `input-wrong` */
export function textChannel(interaction: BaseInteraction, words: Words): string {
  const channel = settingChannel(interaction);
  if (channel === undefined) throw new Fault('input-wrong', words.settings.wrongChannel);
  return channel;
}

/** What a control carries, as it came from outside. */
export type Carried = Readonly<Record<'type' | 'channel' | 'key', string | undefined>>;

/**
 * What a control changes. Its permission is asked again: the message may be older than the member's role.
 * @throws Fault `input-wrong` for a control that there is not, `not-allowed`
 */
export function changed(
  interaction: BaseInteraction,
  carried: Carried,
): Readonly<{ scope: Scope; key: SettingKey; words: Words }> {
  const words = wordsFor(interaction);
  const type = SCOPES.find((one) => one === carried.type);
  const key = SETTING_KEYS.find((one) => one === carried.key);
  if (!type || !key || !isSetAt(key, type)) throw new Fault('input-wrong', words.trouble.staleButton);
  if (type === 'member') return { scope: scopeOf(interaction, 'member'), key, words };
  requireManager(interaction, words);
  if (type === 'server') return { scope: scopeOf(interaction, 'server'), key, words };
  const channel = carried.channel ?? '';
  if (!interaction.guild?.channels.cache.has(channel)) throw new Fault('input-wrong', words.settings.wrongChannel);
  return { scope: { type, server: serverOf(interaction), channel }, key, words };
}
