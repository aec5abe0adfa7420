import type { Desk, Words } from '../../src/discord/index.ts';

/** Channels that are named. */
const NAMED = 5;

/** Says where an article is being read together: what takes its text away ends that. Nothing where it is not. */
export async function beingReadLines(
  { shelf }: Desk,
  server: string,
  slug: string | undefined,
  words: Words,
): Promise<readonly string[]> {
  if (slug === undefined) return [];
  const sittings = await shelf.sittings.history(server);
  const channels = sittings
    .filter(({ article, state }) => article === slug && state.status !== 'ended')
    .map(({ channel }) => `<#${channel}>`);
  return channels.length === 0 ? [] : [`⚠️ ${words.shelf.beingRead(channels.slice(0, NAMED).join(', '))}`];
}
