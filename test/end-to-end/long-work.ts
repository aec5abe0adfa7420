import type { Reply } from '../../playground/scripted-member/index.ts';

/** Long work on a busy machine takes longer than a member of a story is ready to wait. In milliseconds. */
const LONGEST = 150_000;
const LOOK_EVERY = 20;

/** Waits until the bot's work is done: what is shown meanwhile begins with an hourglass. */
export async function finished(reply: Reply): Promise<Reply> {
  const until = performance.now() + LONGEST;
  while (reply.view.thinking || reply.text().startsWith('⏳')) {
    if (performance.now() > until) throw new Error(`Not done after ${LONGEST / 1000} s: ${reply.text()}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  return reply;
}
