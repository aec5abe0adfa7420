import { ApplicationCommandType, type Interaction } from 'discord.js';
import { type Command, type MenuCommand, parseCustomId, type SlashCommand } from './command.ts';
import type { Desk } from './desk.ts';

/** What answers an interaction, and the command that owns it. */
export type Handler = Readonly<{ command: Command; run(interaction: Interaction, desk: Desk): Promise<void> }>;

/**
 * Who answers what.
 * @returns a look-up that gives undefined for a command or control that is no longer there
 * @throws Error where two commands share a name or a `custom_id` prefix: a bug, found at start
 */
export function routes(commands: readonly Command[]): (interaction: Interaction) => Handler | undefined {
  const slash = byKey(commands.filter(isSlash).map((command) => [command.data.name, command]));
  const menus = byKey(commands.filter(isMenu).map((command) => [`${command.data.type}:${command.data.name}`, command]));
  const components = byKey(
    commands.flatMap((command) =>
      Object.entries(command.components ?? {}).map(([prefix, press]) => [prefix, { command, press }]),
    ),
  );
  const modals = byKey(
    commands.flatMap((command) =>
      Object.entries(command.modals ?? {}).map(([prefix, submit]) => [prefix, { command, submit }]),
    ),
  );

  return (interaction) => {
    if (interaction.isChatInputCommand()) {
      const command = slash.get(interaction.commandName);
      return command && { command, run: (_, desk) => command.execute(interaction, desk) };
    }
    if (interaction.isAutocomplete()) {
      const command = slash.get(interaction.commandName);
      return command?.autocomplete && { command, run: async (_, desk) => command.autocomplete?.(interaction, desk) };
    }
    if (interaction.isMessageContextMenuCommand() || interaction.isUserContextMenuCommand()) {
      const command = menus.get(`${interaction.commandType}:${interaction.commandName}`);
      return command && { command, run: (_, desk) => command.execute(interaction, desk) };
    }
    if (interaction.isMessageComponent()) {
      const { prefix, state } = parseCustomId(interaction.customId);
      const owner = components.get(prefix);
      return owner && { command: owner.command, run: (_, desk) => owner.press(interaction, state, desk) };
    }
    if (interaction.isModalSubmit()) {
      const { prefix, state } = parseCustomId(interaction.customId);
      const owner = modals.get(prefix);
      return owner && { command: owner.command, run: (_, desk) => owner.submit(interaction, state, desk) };
    }
    return undefined;
  };
}

function isSlash(command: Command): command is SlashCommand {
  return (command.data.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
}

function isMenu(command: Command): command is MenuCommand {
  return !isSlash(command);
}

function byKey<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const map = new Map(entries);
  if (map.size === entries.length) return map;
  const twice = entries.find(([key], i) => entries.findIndex(([other]) => other === key) !== i)!;
  throw new Error(`two commands claim "${twice[0]}"`);
}
