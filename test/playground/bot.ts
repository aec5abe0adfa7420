import {
  ActionRowBuilder,
  type APIApplicationCommandOption,
  ButtonBuilder,
  ButtonStyle,
  Client,
  ContainerBuilder,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  TextDisplayBuilder,
} from 'discord.js';
import type { Playground } from '../../playground/index.ts';

export type Handler = (interaction: Interaction) => unknown;

/** A small bot, connected as a real one is: a discord.js client that knows nothing of the playground. */
export async function connectBot(
  playground: Pick<Playground, 'api' | 'token'>,
  commands: readonly object[],
  handle: Handler,
): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: playground.api, globalRequestsPerSecond: 1000 },
  });
  client.on('error', () => {});
  client.on(Events.InteractionCreate, async (interaction) => {
    try {
      await handle(interaction);
    } catch (error) {
      client.emit('handlerFailed', error);
    }
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(playground.token);
  await ready;
  if (commands.length > 0) await client.application!.commands.set(commands as never);
  return client as Client<true>;
}

/** The next error that the bot's handler threw. */
export function nextFailure(client: Client): Promise<{ code?: number; status?: number; message: string }> {
  return new Promise((resolve) => client.once('handlerFailed' as never, resolve as never));
}

export const slash = (
  name: string,
  options: readonly Partial<APIApplicationCommandOption>[] = [],
  more: object = {},
) => ({
  name,
  description: `Test ${name}`,
  options,
  ...more,
});

export const text = (name: string, more: object = {}) => ({ type: 3, name, description: name, ...more });

/** A message of Components V2: one container with a text and, where given, buttons by custom id. */
export function card(words: string, buttons: Readonly<Record<string, string>> = {}) {
  const container = new ContainerBuilder()
    .setAccentColor(0x3366cc)
    .addTextDisplayComponents(new TextDisplayBuilder().setContent(words));
  if (Object.keys(buttons).length > 0)
    container.addActionRowComponents(
      new ActionRowBuilder<ButtonBuilder>().addComponents(
        Object.entries(buttons).map(([id, label]) =>
          new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(ButtonStyle.Secondary),
        ),
      ),
    );
  return { components: [container], flags: MessageFlags.IsComponentsV2 as const };
}

export const silentLog = { info: () => {}, error: () => {} };
