import type { Interaction } from 'discord.js';

/** What a fake interaction was asked to do, in order. */
export type Call = Readonly<{ method: string; body?: { flags?: number; components?: unknown } }>;

type Kind =
  | 'isChatInputCommand'
  | 'isAutocomplete'
  | 'isMessageComponent'
  | 'isModalSubmit'
  | 'isMessageContextMenuCommand';

/** Ids go up, as Discord's do. */
let made = 900;

/**
 * An interaction with as much of discord.js as dispatch touches: it keeps the rules of replying once and deferring, and
 * records what is sent. Everything else is tested over the wire.
 */
export function fakeInteraction(
  kind: Kind,
  about: Readonly<Record<string, unknown>> = {},
): Interaction & Readonly<{ calls: readonly Call[] }> {
  const calls: Call[] = [];
  made += 1;
  const kinds = [
    ...['isChatInputCommand', 'isAutocomplete', 'isMessageComponent', 'isModalSubmit', 'isCommand', 'isRepliable'],
    ...['isMessageContextMenuCommand', 'isUserContextMenuCommand', 'isAnySelectMenu'],
  ];
  const interaction: Record<string, unknown> = {
    id: String(made),
    guildId: '1',
    guildLocale: 'en-GB',
    user: { id: '7' },
    message: { id: '500' },
    deferred: false,
    replied: false,
    ephemeral: null,
    responded: false,
    calls,
    ...Object.fromEntries(kinds.map((name) => [name, () => name === kind])),
    isCommand: () => kind === 'isChatInputCommand' || kind === 'isMessageContextMenuCommand',
    isRepliable: () => kind !== 'isAutocomplete',
    ...about,
  };
  const does = (method: string, change: Record<string, unknown>) => {
    interaction[method] ??= async (body?: Call['body']) => {
      calls.push(body === undefined ? { method } : { method, body });
      Object.assign(interaction, change, method === 'deferReply' ? { ephemeral: body?.flags === 64 } : {});
    };
  };
  does('reply', { replied: true });
  does('deferReply', { deferred: true });
  does('deferUpdate', { deferred: true });
  does('update', { replied: true });
  does('editReply', { replied: true });
  does('followUp', { replied: true });
  does('deleteReply', {});
  does('respond', { responded: true });
  return interaction as unknown as Interaction & { calls: readonly Call[] };
}
