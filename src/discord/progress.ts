import type { RepliableInteraction } from 'discord.js';
import { message, text } from './rendering/index.ts';

/** What a member sees while long work goes on. */
export type Progress = Readonly<{
  /** Says how far it is. Only the last word counts: those between two edits are left out. */
  say(line: string): void;
  /** To be awaited before the answer, so that no late word comes after it. */
  end(): Promise<void>;
}>;

/**
 * Milliseconds before the first word, since quick work is better shown as done, and between two. Discord allows about five
 * edits of a message in five seconds, for everything that is edited in the channel.
 */
const PATIENCE = { first: 1_500, next: 2_500 } as const;

/**
 * Shows progress in the place of "thinking…". The interaction still counts as unanswered: an error that ends the work takes
 * the place of the last word.
 */
export function progressOf(
  { webhook }: Pick<RepliableInteraction, 'webhook'>,
  patience: Readonly<{ first: number; next: number }> = PATIENCE,
): Progress {
  let line: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  let edit: Promise<unknown> = Promise.resolve();
  let ended = false;

  const show = async (): Promise<void> => {
    const words = line;
    line = undefined;
    // A word that is lost is no harm: the next one says more.
    if (words !== undefined) edit = webhook.editMessage('@original', message([text(words)])).catch(() => {});
    await edit;
    timer = ended ? undefined : setTimeout(show, patience.next);
  };
  timer = setTimeout(show, patience.first);

  return {
    say(words) {
      line = words;
    },
    async end() {
      ended = true;
      clearTimeout(timer);
      await edit;
      clearTimeout(timer);
    },
  };
}
