import { randomInt } from 'node:crypto';
import { DiscordAPIError, type Interaction } from 'discord.js';
import { Fault } from '../fault.ts';
import { parseCustomId } from './command.ts';
import type { Desk } from './desk.ts';
import { faultFor, wordsFor } from './locale/index.ts';
import type { Outcome } from './observed.ts';
import { escapeLines, moment } from './rendering/index.ts';
import { tell } from './tell.ts';
import { asFault } from './trouble.ts';
import { Worded } from './worded.ts';

/**
 * Discord's words for an interaction that is over: answered already, unknown since its 3 seconds or 15 minutes are past,
 * or its message or channel deleted. There is nobody left to tell.
 */
const OVER: ReadonlySet<number | string> = new Set([40060, 10062, 10008, 10003, 10015, 50027]);

/**
 * Tells a member what became of an interaction that failed: a Fault's message, in private; that Discord is away; or, of a bug,
 * which is logged whole, a reference number. @returns how it counts
 */
export async function explain(interaction: Interaction, error: unknown, { log }: Desk): Promise<Outcome> {
  const what = describe(interaction);
  if (error instanceof DiscordAPIError && OVER.has(error.code)) {
    log.info({ err: error, ...what }, 'the interaction was over before it was answered');
    return 'over';
  }
  let line: string;
  if (error instanceof Fault) {
    // Not its message, which may hold what the member wrote.
    if (error.code === 'database') log.error({ err: error.cause, ...what }, 'the database does not answer');
    else log.info({ code: error.code, ...what }, 'a member was told what to do');
    const { until } = error.context;
    const words = error instanceof Worded ? error.message : escapeLines(faultFor(interaction, error));
    line = until instanceof Date ? `${words} ${wordsFor(interaction).trouble.again(moment(until, 'relative'))}` : words;
  } else if (asFault(error) instanceof Fault) {
    // Not answered, or refused with 5xx, as often as discord.js asked.
    log.warn({ err: error, ...what }, 'Discord did not take an answer');
    line = wordsFor(interaction).trouble.discordAway;
  } else {
    const reference = newReference();
    log.error({ err: error, reference, ...what }, 'a bug met a member');
    line = wordsFor(interaction).trouble.bug(reference);
  }
  await tell(interaction, line).catch((failure: unknown) => {
    log.warn({ err: failure, ...what }, 'a member could not be told what went wrong');
  });
  return asFault(error) instanceof Fault ? 'fault' : 'bug';
}

/** What the log says of an interaction; nothing that the member wrote. */
function describe(interaction: Interaction): Readonly<Record<string, unknown>> {
  return {
    interaction: interaction.id,
    server: interaction.guildId,
    ...('commandName' in interaction ? { command: interaction.commandName } : {}),
    // A notebook's buttons carry the member's tag after the prefix.
    ...('customId' in interaction ? { control: parseCustomId(interaction.customId).prefix } : {}),
  };
}

/** Letters and digits that are not mistaken for one another when read out. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

function newReference(): string {
  return Array.from({ length: 6 }, () => SIGNS[randomInt(SIGNS.length)]).join('');
}
