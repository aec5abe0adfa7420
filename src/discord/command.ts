import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
  UserContextMenuCommandInteraction,
} from 'discord.js';
import type { Desk } from './desk.ts';

/**
 * Answers a press of a button or a choice in a select menu. `state` is what the `custom_id` carries after its prefix:
 * `ask:page:k3v…:0:12` gives `['k3v…', '0', '12']`. It comes from outside: parse it.
 */
export type Press = (interaction: MessageComponentInteraction, state: readonly string[], desk: Desk) => Promise<void>;

/** Answers a form that a member sent; `state` as in {@link Press}. */
export type Submission = (interaction: ModalSubmitInteraction, state: readonly string[], desk: Desk) => Promise<void>;

type Owned = Readonly<{
  /** The buttons and select menus that this command owns, by the prefix of their `custom_id`: `ask:context`. */
  components?: Readonly<Record<string, Press>>;
  /** The forms that this command owns, by the prefix of their `custom_id`. */
  modals?: Readonly<Record<string, Submission>>;
  /** Also in channels in which the server wants no answers: what one needs to find out about the bot, or to set it. */
  everywhere?: true;
}>;

/** `/name`, typed into the message box. */
export type SlashCommand = Owned &
  Readonly<{
    data: RESTPostAPIChatInputApplicationCommandsJSONBody;
    execute(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void>;
    /** Answers from memory in under 50 ms, with at most 25 choices. */
    autocomplete?(interaction: AutocompleteInteraction, desk: Desk): Promise<void>;
  }>;

/** An entry in the menu of a message or a member. */
export type MenuCommand = Owned &
  Readonly<{
    data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
    execute(
      interaction: MessageContextMenuCommandInteraction | UserContextMenuCommandInteraction,
      desk: Desk,
    ): Promise<void>;
  }>;

/**
 * One command as one value, checked with `satisfies SlashCommand` or `satisfies MenuCommand`. Who may use it is
 * `data.default_member_permissions`: Discord hides it from others, and dispatch asks again when it is executed.
 */
export type Command = SlashCommand | MenuCommand;

/** Discord's bound on a `custom_id`. */
const LONGEST_ID = 100;

/** Puts a `custom_id` together; {@link parseCustomId} takes it apart. */
export function customId(prefix: `${string}:${string}`, ...state: readonly (string | number)[]): string {
  const id = [prefix, ...state].join(':');
  if (id.length > LONGEST_ID) throw new RangeError(`custom_id over ${LONGEST_ID} characters: ${id}`);
  return id;
}

/** `ask:page:k3v:0` is owned by `ask:page` and carries `['k3v', '0']`. */
export function parseCustomId(id: string): Readonly<{ prefix: string; state: readonly string[] }> {
  const [command = '', action = '', ...state] = id.split(':');
  return { prefix: `${command}:${action}`, state };
}
