import { z } from 'zod';
import type { Notes } from '../shelf/index.ts';
import type { Words } from './locale/index.ts';

const Ids = z.record(z.string(), z.string());

/** What Discord answers when commands are sent to it, as far as it is looked at. */
const Sent = z.array(z.object({ id: z.string(), name: z.string(), type: z.number().optional() }));

/** Notes the ids that Discord gave the slash commands, so that they can be mentioned as links. */
export async function noteIds(notes: Notes, application: string, answer: unknown): Promise<void> {
  const sent = Sent.safeParse(answer);
  if (!sent.success) return;
  const slash = sent.data.filter(({ type }) => (type ?? 1) === 1);
  await notes.write(key(application), JSON.stringify(Object.fromEntries(slash.map(({ name, id }) => [name, id]))));
}

/**
 * Names commands in a text: `read start` as a link that types it for the member, or by its name in their language where
 * Discord's id of it is not known.
 */
export async function commandMentions(
  notes: Notes,
  application: string,
  words: Words,
): Promise<(path: string) => string> {
  const noted = await notes.read(key(application));
  const ids = noted === undefined ? {} : Ids.parse(JSON.parse(noted));
  return (path) => {
    const id = ids[path.split(' ')[0]!];
    return id === undefined ? `/${nameIn(words, path)}` : `</${path}:${id}>`;
  };
}

type Said = Readonly<{ name: string; options?: Readonly<Record<string, Said>> }>;

/** `read start` as a language has it: `lesen start`. */
function nameIn(words: Words, path: string): string {
  const names: string[] = [];
  let options: Readonly<Record<string, Said>> | undefined = words.commands;
  for (const part of path.split(' ')) {
    const said: Said | undefined = options?.[part];
    names.push(said?.name ?? part);
    options = said?.options;
  }
  return names.join(' ');
}

function key(application: string): string {
  return `command-ids:${application}`;
}
