import type { BaseInteraction, MessageComponentInteraction } from 'discord.js';
import {
  button,
  customId,
  escapeLine,
  type Message,
  message,
  moment,
  row,
  text,
  type Words,
} from '../../src/discord/index.ts';
import type { Named, StoredSitting } from '../../src/shelf/index.ts';
import { deferInPlace } from '../parts/replying.ts';
import { alter, sittingOf } from './playing.ts';
import { articleOf, refresh } from './posting.ts';
import { ID } from './stop-card.ts';
import { linkTo, type Venue } from './venue.ts';

const TITLE = 160;
/** Characters of the glossary, which a guide may make long. */
const GLOSSARY = 1_500;

/** Where a sitting is, for one member: with whether their name stands in the packet. */
async function statusOf(venue: Venue, sitting: StoredSitting, member: string): Promise<Message> {
  const { words } = venue;
  const { status: say } = words.reading;
  const { server, channel, card, state, plan } = sitting;
  const found = await articleOf(venue, sitting);
  const title = typeof found === 'string' ? sitting.article : found.article.title;
  const named = sitting.named.some((one) => one.member === member);
  return message([
    text(
      say.title(escapeLine(title, TITLE)),
      `${say.stop(state.stop, state.stops, state.reached)}${state.status === 'paused' ? ` · **${say.paused}**` : ''}`,
      say.host(`<@${state.host}>`),
      `-# ${[say[state.pace], say[state.spoilers], plan.by === 'guide' ? say.byGuide : say.byText].join(' ')}`,
      ...nextLine(sitting, words),
      ...(card ? [words.reading.link.card(linkTo(server, channel, card))] : []),
      ...(typeof found === 'string' ? [words.reading.trouble[found]] : []),
      `-# ${say.named(named)}`,
    ),
    ...glossary(sitting, words),
    row(nameButton(sitting, named, words)),
  ]);
}

/** The button that puts a member's name into the packet, or takes it out. */
export function nameButton({ id }: StoredSitting, named: boolean, words: Words) {
  const { button: label } = words.reading;
  return button(customId(ID.named, id, named ? 'no' : 'yes'), named ? label.hideName : label.showName);
}

export async function setNamed(
  interaction: MessageComponentInteraction,
  [id, wanted]: readonly (string | undefined)[],
  venue: Venue,
) {
  await deferInPlace(interaction);
  const { words } = venue;
  const sitting = await sittingOf(interaction, id, venue);
  const member = interaction.user.id;
  const { after } = await alter(venue, sitting.id, ({ named }) => {
    const others = named.filter((one) => one.member !== member);
    const mine: readonly Named[] = wanted === 'yes' ? [{ member, name: nameOf(interaction) }] : [];
    return { named: [...others, ...mine] };
  });
  const { done } = words.reading;
  await interaction.editReply(
    message([text(wanted === 'yes' ? done.named : done.unnamed), row(nameButton(after, wanted === 'yes', words))]),
  );
}

/** `/read status`; a card that was lost comes back with it. */
export async function showStatus(interaction: BaseInteraction, venue: Venue, sitting: StoredSitting): Promise<Message> {
  await refresh(venue, sitting.id);
  const now = (await venue.desk.shelf.sittings.find(sitting.id)) ?? sitting;
  return statusOf(venue, now, interaction.user.id);
}

/** As Discord shows them on this server. */
function nameOf({ member, user }: MessageComponentInteraction): string {
  const nick = member && ('displayName' in member ? member.displayName : member.nick);
  return nick ?? user.displayName;
}

function nextLine({ nextAt, schedule, state }: StoredSitting, words: Words): readonly string[] {
  if (!nextAt || !schedule) return [];
  const when = moment(schedule.stopAt, 'full');
  const { status: say } = words.reading;
  return [state.stop < state.stops ? say.next(when) : say.nextIsEnd(when)];
}

function glossary({ plan }: StoredSitting, words: Words) {
  const lines: string[] = [];
  let room = GLOSSARY;
  for (const { term, meaning } of plan.glossary) {
    const line = `- **${escapeLine(term, 120)}**: ${escapeLine(meaning, 500)}`;
    room -= line.length + 1;
    if (room < 0) break;
    lines.push(line);
  }
  return lines.length > 0 ? [text(`**${words.reading.status.glossary}**`, ...lines)] : [];
}
