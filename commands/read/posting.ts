import type { BaseInteraction } from 'discord.js';
import { escapeLine, message, text } from '../../src/discord/index.ts';
import { Fault } from '../../src/fault.ts';
import { arrived } from '../../src/reading/index.ts';
import type { ShelvedArticle, StoredSitting } from '../../src/shelf/index.ts';
import { alter, type Played, sittingOf } from './playing.ts';
import { stopCard } from './stop-card.ts';
import { edit, isUnknownMessage, lossOf, post, type Venue, writeTo } from './venue.ts';

/** The article of a sitting where it still is the text that the plan was made for; else why it is not. */
export async function articleOf(
  { desk }: Pick<Venue, 'desk'>,
  { server, article, plan }: StoredSitting,
): Promise<ShelvedArticle | 'changed' | 'removed'> {
  try {
    const shelved = await desk.shelf.open(server, article);
    return shelved.article.hash === plan.hash ? shelved : 'changed';
  } catch (error) {
    if (error instanceof Fault && error.code === 'article-unknown') return 'removed';
    throw error;
  }
}

/** @throws Fault `input-wrong` where the article has changed or is gone */
export async function openArticle(venue: Venue, sitting: StoredSitting): Promise<ShelvedArticle> {
  const found = await articleOf(venue, sitting);
  if (typeof found === 'string') throw new Fault('input-wrong', venue.words.reading.trouble[found]);
  return found;
}

/** The sitting that a button belongs to, with its article. @throws Fault `input-wrong` where either is gone or has changed */
export async function openSitting(
  interaction: BaseInteraction,
  id: string | undefined,
  venue: Venue,
): Promise<Readonly<{ sitting: StoredSitting; shelved: ShelvedArticle }>> {
  const sitting = await sittingOf(interaction, id, venue);
  return { sitting, shelved: await openArticle(venue, sitting) };
}

/**
 * Posts the card of the stop where a sitting is, and stores which message it is. Should another card have come first, this
 * one is shown as read. A sitting whose article or channel is lost is paused or ended instead.
 * @returns the card's message; undefined where none could be posted
 */
export async function postCard(venue: Venue, sitting: StoredSitting): Promise<string | undefined> {
  // Another process may see that the card is missing while this one is posting it.
  const { claims, sittings } = venue.desk.shelf;
  const claimed = await claims.attempt(`card/${sitting.id}/${sitting.state.stop}`, async () => {
    const now = await sittings.find(sitting.id);
    return now && now.card === undefined && now.state.stop === sitting.state.stop ? postNow(venue, now) : now?.card;
  });
  return claimed?.result;
}

async function postNow(venue: Venue, sitting: StoredSitting): Promise<string | undefined> {
  const shelved = await articleOf(venue, sitting);
  if (typeof shelved === 'string') {
    await setAside(venue, sitting, shelved);
    return undefined;
  }
  const { forAll: words } = venue;
  const { stop } = sitting.state;
  let card: string;
  try {
    const what = `card/${sitting.id}/${sitting.state.arrivals ?? 0}`;
    card = await post(venue, sitting.channel, stopCard({ sitting, shelved, words }, stop, 'live'), { what });
  } catch (error) {
    const loss = lossOf(error);
    if (!loss) throw error;
    await lose(venue, sitting, loss, shelved.article.title);
    return undefined;
  }
  const { after } = await alter(venue, sitting.id, ({ card: known, state }) =>
    known === undefined && state.stop === stop ? { card } : {},
  );
  if (after.card !== card) await show(venue, after, card, stop, 'read');
  // Whoever came or voted while it was being posted is shown too.
  else if (after.version !== sitting.version + 1) await refresh(venue, sitting.id);
  return card;
}

/**
 * Shows what a move has changed: a new card where the group has come to another stop, and the old one without its buttons;
 * else the same card anew.
 * @returns the message of a card that was posted
 */
export async function follow(venue: Venue, { before, after }: Played): Promise<string | undefined> {
  if (before.state.stop === after.state.stop) {
    const back = before.state.status === 'paused' && after.state.status === 'reading';
    if (back && after.card === undefined) return postCard(venue, after);
    await refresh(venue, after.id);
    return undefined;
  }
  const card = await postCard(venue, after);
  if (before.card !== undefined) await show(venue, after, before.card, before.state.stop, 'read');
  return card;
}

/** Edits under way and those asked for meanwhile: one more edit then shows them all. */
const refreshing = new Map<string, { again: boolean; done: Promise<void> }>();

/** Shows a sitting's card as the sitting is now. Many wishes at once make few edits, the last of which has seen them all. */
export function refresh(venue: Venue, id: string): Promise<void> {
  const running = refreshing.get(id);
  if (running) {
    running.again = true;
    return running.done;
  }
  const entry = { again: true, done: Promise.resolve() };
  refreshing.set(id, entry);
  const work = async () => {
    try {
      while (entry.again) {
        entry.again = false;
        const sitting = await venue.desk.shelf.sittings.find(id);
        if (sitting?.card) await show(venue, sitting, sitting.card, sitting.state.stop, 'live');
      }
    } finally {
      // In the same step as the last look at `again`, so that no wish falls between the two.
      refreshing.delete(id);
    }
  };
  entry.done = work();
  return entry.done;
}

async function show(
  venue: Venue,
  sitting: StoredSitting,
  card: string,
  stop: number,
  state: 'live' | 'read',
): Promise<void> {
  const shelved = await articleOf(venue, sitting);
  if (typeof shelved === 'string') return setAside(venue, sitting, shelved);
  const { forAll: words } = venue;
  try {
    await edit(venue, sitting.channel, card, stopCard({ sitting, shelved, words }, stop, state));
  } catch (error) {
    if (isUnknownMessage(error)) return state === 'live' ? repost(venue, sitting, card) : undefined;
    const loss = lossOf(error);
    if (!loss) throw error;
    if (state === 'live') await lose(venue, sitting, loss, shelved.article.title);
  }
}

/** Somebody deleted the card: the sitting gets another. */
async function repost(venue: Venue, sitting: StoredSitting, card: string): Promise<void> {
  if (sitting.state.status === 'ended') return;
  const { after } = await alter(venue, sitting.id, (stored) =>
    stored.card === card ? { card: null, state: arrived(stored.state) } : {},
  );
  if (after.card === undefined) await postCard(venue, after);
}

/** The article is another or gone: the one pauses, the other ends the sitting, and the channel is told. */
async function setAside(venue: Venue, { id }: StoredSitting, why: 'changed' | 'removed'): Promise<void> {
  const { before, after } = await alter(venue, id, ({ state }) => {
    if (state.status === 'ended' || (why === 'changed' && state.status === 'paused')) return {};
    const ended = { status: 'ended' as const, endedAt: venue.now().toISOString() };
    return { state: { ...state, ...(why === 'changed' ? { status: 'paused' as const } : ended), wishes: {} } };
  });
  if (before.state.status === after.state.status) return;
  const line = message([text(venue.forAll.reading.trouble[why])]);
  await post(venue, after.channel, line).catch((error: unknown) => {
    if (!lossOf(error)) throw error;
    return writeTo(venue, after.state.host, line);
  });
}

/** The channel is gone, which ends the sitting, or closed to the bot, which pauses it; its host hears of it in private. */
export async function lose(
  venue: Venue,
  { id }: Pick<StoredSitting, 'id'>,
  loss: 'gone' | 'closed',
  title: string,
): Promise<void> {
  const { trouble } = venue.forAll.reading;
  const { before, after } = await alter(venue, id, ({ state }) => {
    if (state.status === 'ended' || (loss === 'closed' && state.status === 'paused')) return {};
    const ended = { status: 'ended' as const, endedAt: venue.now().toISOString() };
    return { state: { ...state, ...(loss === 'gone' ? ended : { status: 'paused' as const }), wishes: {} } };
  });
  if (before.state.status === after.state.status) return;
  venue.desk.log.warn({ sitting: id, loss }, 'a sitting has lost its channel');
  const shown = escapeLine(title, 160);
  const line = loss === 'gone' ? trouble.lostChannel(shown) : trouble.lostPermission(shown, `<#${after.channel}>`);
  await writeTo(venue, after.state.host, message([text(line)]));
}
