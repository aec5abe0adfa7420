import {
  ChannelType,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  PermissionFlagsBits,
  PermissionsBitField,
  Routes,
  ThreadAutoArchiveDuration,
} from 'discord.js';
import { escapeLine, message, oneLine, permissionNames, text, Worded, type Words } from '../../src/discord/index.ts';
import { Fault } from '../../src/fault.ts';
import { openSitting } from '../../src/reading/index.ts';
import type { ShelvedArticle } from '../../src/shelf/index.ts';
import { articleMeant } from '../parts/article-option.ts';
import { serverOf } from '../parts/server.ts';
import { postCard } from './posting.ts';
import { linkTo, post, type Venue } from './venue.ts';

const TITLE = 160;
/** Discord's bound on a thread's name. */
const THREAD_NAME = 100;
/** Discord's code for a second thread on one message. */
const THREAD_IS_THERE = 160004;

/** `/read start`: opens a sitting here or in a thread of its own, and posts the card of its first stop. */
export async function start(interaction: ChatInputCommandInteraction, venue: Venue): Promise<string> {
  const { desk, words, now } = venue;
  const server = serverOf(interaction);
  const inThread = interaction.options.getString('place') === 'thread';
  requirePermissions(interaction, inThread, words);
  if (!inThread) await requireFree(venue, server, interaction.channelId);
  const shelved = await desk.shelf.open(server, await chosen(interaction, venue, server));
  const { plan, setAside } = await desk.shelf.plan(server, shelved.article.slug);
  const channel = inThread ? await openThread(interaction, venue, shelved) : interaction.channelId;
  const opened = await desk.shelf.sittings.open({
    server,
    channel,
    article: shelved.article.slug,
    plan,
    state: openSitting({
      host: interaction.user.id,
      pace: interaction.options.getString('pace') === 'open' ? 'open' : 'together',
      spoilers: interaction.options.getString('spoilers') === 'show' ? 'show' : 'hide',
      stops: plan.stops.length,
      polled: plan.stops.filter(({ poll }) => poll !== undefined).map(({ number }) => number),
      at: now().toISOString(),
    }),
  });
  if (!opened) {
    await requireFree(venue, server, channel);
    throw new Fault('busy', words.reading.trouble.crowded);
  }
  const card = await postCard(venue, opened);
  if (card === undefined) throw new Fault('not-allowed', words.reading.start.noCard);
  const link = words.reading.link.card(linkTo(server, channel, card));
  return [words.reading.start.opened(link), ...(setAside ? [`-# ${words.reading.start.setAside}`] : [])].join('\n');
}

/** @throws Fault `input-wrong` where a sitting is under way in the channel */
async function requireFree({ desk, words }: Venue, server: string, channel: string): Promise<void> {
  const taken = await desk.shelf.sittings.inChannel(server, channel);
  if (taken)
    throw new Worded(
      'input-wrong',
      words.reading.start.taken(words.reading.link.card(linkTo(server, channel, taken.card))),
    );
}

async function chosen(interaction: ChatInputCommandInteraction, { desk, words }: Venue, server: string) {
  const meant = await articleMeant(interaction, desk, words);
  if (meant !== undefined) return meant;
  const summaries = await desk.shelf.summaries(server);
  if (summaries.length === 0) throw new Fault('article-missing', words.article.noneOnShelf);
  if (summaries.length > 1) throw new Fault('article-ambiguous', words.reading.start.which);
  return summaries[0]!.slug;
}

/** The member must be allowed to write here, and so must the bot: all that follows is public. @throws Fault `not-allowed` */
function requirePermissions(interaction: ChatInputCommandInteraction, inThread: boolean, words: Words): void {
  const { channel, memberPermissions, appPermissions } = interaction;
  const here = channel?.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  if (inThread && channel?.type !== ChannelType.GuildText && channel?.type !== ChannelType.GuildAnnouncement)
    throw new Fault('input-wrong', words.reading.start.noThread);
  const thread = inThread ? [PermissionFlagsBits.CreatePublicThreads, PermissionFlagsBits.SendMessagesInThreads] : [];
  if (!memberPermissions?.has([here, ...thread])) throw new Fault('not-allowed', words.reading.start.youMayNot);
  const needed = new PermissionsBitField([PermissionFlagsBits.ViewChannel, here, ...thread]);
  const missing = appPermissions.missing(needed);
  if (missing.length === 0) return;
  throw new Fault('not-allowed', words.reading.start.botMayNot(permissionNames(missing, words)));
}

async function openThread(
  interaction: ChatInputCommandInteraction,
  venue: Venue,
  { article }: ShelvedArticle,
): Promise<string> {
  const { start: say } = venue.forAll.reading;
  const host = `<@${interaction.user.id}>`;
  const announced = message([text(say.announced(host, escapeLine(article.title, TITLE)))]);
  const above = await post(venue, interaction.channelId, announced);
  const body = {
    name: oneLine(say.thread(article.title), THREAD_NAME),
    auto_archive_duration: ThreadAutoArchiveDuration.OneWeek,
  };
  try {
    return ((await venue.rest.post(Routes.threads(interaction.channelId, above), { body })) as { id: string }).id;
  } catch (error) {
    // The first attempt came through and its answer was lost. A thread has the id of the message that it hangs on.
    if (error instanceof DiscordAPIError && error.code === THREAD_IS_THERE) return above;
    throw error;
  }
}
