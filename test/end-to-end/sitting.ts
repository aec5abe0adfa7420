import type { Member, Reply } from '../../playground/scripted-member/index.ts';

/** The newest message of the channel that has these words, as this member sees it. */
export async function newest(member: Member, words: string): Promise<Reply> {
  const found = (await member.messages()).filter((message) => message.text().includes(words)).at(-1);
  if (!found) throw new Error(`${member.name} sees no message with “${words}”`);
  return found;
}

/** Looks again until something is so: what the bot does to the channel's messages is no answer to a press. */
async function eventually<T>(look: () => Promise<T | false | undefined>, what: string): Promise<T> {
  for (const started = Date.now(); Date.now() - started < 12_000; ) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`never came: ${what}`);
}

/** Waits until the member sees the message with (or without) these words. */
export async function shows(member: Member, message: Reply, words: string, wanted = true): Promise<void> {
  await eventually(async () => {
    const seen = (await member.messages()).find(({ id }) => id === message.id);
    return seen?.text().includes(words) === wanted;
  }, words);
}

/** Waits for a message with these words, and gives the newest. */
export async function comes(member: Member, words: string): Promise<Reply> {
  return eventually(
    async () => (await member.messages()).filter((message) => message.text().includes(words)).at(-1),
    words,
  );
}

/** A press that is acknowledged and changes messages of the channel, but is not answered by one of its own. */
export function press(message: Reply, label: string): void {
  void message.press(label).catch(() => {});
}
