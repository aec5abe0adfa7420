import { type Interaction, PermissionsBitField } from 'discord.js';
import { Fault } from '../fault.ts';
import type { Command } from './command.ts';
import { crowdOf } from './crowd.ts';
import type { Desk } from './desk.ts';
import { explain } from './explaining.ts';
import { wordsFor } from './locale/index.ts';
import { kindOf, type Observe, type Outcome } from './observed.ts';
import { permissionNames } from './permissions.ts';
import { moment } from './rendering/index.ts';
import { type Handler, routes } from './routes.ts';
import { settingChannel, settle, settledFor } from './settled.ts';
import { tell } from './tell.ts';
import { takeTurn } from './turns.ts';
import type { HeldBack, Turnstile } from './turnstile.ts';

export type Dispatch = Readonly<{
  /** Answers one interaction. Never rejects. */
  handle(interaction: Interaction): Promise<void>;
  /** Resolves when nothing is being answered any more. */
  idle(): Promise<void>;
}>;

/**
 * Interactions that are worked on at once. Each holds its state and an open request; at the 30 a second that one core
 * answers, these are over in 2 seconds. Whoever comes beyond them hears so at once, which is their acknowledgement.
 */
const MOST_AT_ONCE = 64;

/**
 * Brings interactions to the commands that own them. The one place that catches: a Fault's message goes to the member
 * in private; anything else is a bug, logged whole under a reference number, and the member gets the number.
 */
export function dispatchTo(
  commands: readonly Command[],
  desk: Desk,
  admit: Turnstile = () => undefined,
  observe: Observe = () => {},
  most = MOST_AT_ONCE,
): Dispatch {
  const find = routes(commands);
  const crowd = crowdOf(most);
  const running = new Map<string, Promise<void>>();
  const isRepeated = memory(MOST_REMEMBERED);

  const deal = async (interaction: Interaction, handler: Handler | undefined): Promise<Outcome> => {
    try {
      await settle(interaction, desk.shelf.settings);
      if (!handler) {
        await tell(interaction, unknown(interaction));
        return 'refused';
      }
      const held = admit(interaction);
      if (held) {
        await turnAway(interaction, held);
        return 'held';
      }
      permit(interaction, handler);
      const elsewhere = answeredElsewhere(interaction, handler);
      if (elsewhere) {
        await tell(interaction, elsewhere);
        return 'refused';
      }
      await crowd.within(async () => {
        // Whoever types cannot be asked to wait: the choices are the acknowledgement, and come in turn with others' work.
        if (interaction.isAutocomplete()) await takeTurn();
        await handler.run(interaction, desk);
      });
      return 'answered';
    } catch (error) {
      return explain(interaction, error, desk);
    }
  };

  const answer = async (interaction: Interaction): Promise<void> => {
    const start = performance.now();
    const handler = find(interaction);
    const outcome = await deal(interaction, handler);
    const command = handler?.command.data.name ?? 'unknown';
    observe({ command, kind: kindOf(interaction), outcome, milliseconds: performance.now() - start });
  };

  return {
    async handle(interaction) {
      // After a broken connection Discord may hand over once more what has been answered, or is being answered.
      if (isRepeated(interaction.id)) return;
      const key = sameness(interaction);
      if (running.has(key)) return await ignoreRepeat(interaction, desk);
      const work = answer(interaction).finally(() => running.delete(key));
      running.set(key, work);
      await work;
    },
    async idle() {
      while (running.size > 0) await Promise.all(running.values());
    },
  };
}

/** Interactions that are remembered as dealt with: those of some minutes, at the rates that one process answers. */
const MOST_REMEMBERED = 10_000;

/** Tells whether it was asked about an id before, of the last so many. */
function memory(most: number): (id: string) => boolean {
  const known = new Set<string>();
  return (id) => {
    if (known.has(id)) return true;
    known.add(id);
    if (known.size > most) known.delete(known.values().next().value!);
    return false;
  };
}

/** What a second click repeats: the same member, message, control and choice. Other interactions equal only themselves. */
function sameness(interaction: Interaction): string {
  if (!interaction.isMessageComponent()) return interaction.id;
  const chosen = interaction.isAnySelectMenu() ? interaction.values.join(',') : '';
  return [interaction.user.id, interaction.message.id, interaction.customId, chosen].join('/');
}

/** A double click is acknowledged, so that Discord shows no failure, and does nothing. */
async function ignoreRepeat(interaction: Interaction, desk: Desk): Promise<void> {
  if (!interaction.isMessageComponent()) return;
  await interaction
    .deferUpdate()
    .catch((error: unknown) => desk.log.info({ err: error }, 'a second click went unanswered'));
}

/** Says once when to come back. Whoever presses on meanwhile is acknowledged and hears nothing more; a command must be answered. */
async function turnAway(interaction: Interaction, { until, whose, told }: HeldBack): Promise<void> {
  if (told && interaction.isMessageComponent()) {
    await interaction.deferUpdate();
    return;
  }
  const { trouble } = wordsFor(interaction);
  await tell(interaction, `${trouble.tooFast[whose]} ${trouble.again(moment(until, 'relative'))}`);
}

function unknown(interaction: Interaction): string {
  const { trouble } = wordsFor(interaction);
  return interaction.isCommand() ? trouble.unknownCommand : trouble.staleButton;
}

/** Discord hides a command from those who lack its permission; this asks again, for its buttons too. */
function permit(interaction: Interaction, { command }: Handler): void {
  const needed = command.data.default_member_permissions;
  if (!needed) return;
  const permissions = new PermissionsBitField(BigInt(needed));
  if (interaction.memberPermissions?.has(permissions)) return;
  const words = wordsFor(interaction);
  const names = permissionNames(permissions.toArray(), words);
  throw new Fault('not-allowed', words.trouble.notYourPermission(names));
}

/** What to say of a command in a channel in which the server does not want answers; buttons of older messages still work. */
function answeredElsewhere(interaction: Interaction, { command }: Handler): string | undefined {
  const { channels } = settledFor(interaction);
  if (command.everywhere || !channels.value || !interaction.isCommand()) return undefined;
  if (channels.value.includes(settingChannel(interaction) ?? '')) return undefined;
  return wordsFor(interaction).trouble.elsewhere(channels.value.map((id) => `<#${id}>`).join(', '));
}
