import { type APIStringSelectComponent, ComponentType, type MessageComponentInteraction } from 'discord.js';
import {
  type Blocks,
  button,
  customId,
  excerpt,
  type Message,
  message,
  oneLine,
  row,
  text,
} from '../../src/discord/index.ts';
import { Fault } from '../../src/fault.ts';
import { hasReached } from '../../src/reading/index.ts';
import type { ShelvedArticle, StoredSitting } from '../../src/shelf/index.ts';
import type { Sentence } from '../../src/voices/index.ts';
import { deferInPlace, deferPrivately } from '../parts/replying.ts';
import { openSitting } from './posting.ts';
import { ID } from './stop-card.ts';
import type { Venue } from './venue.ts';

/** Sentences in one menu: Discord's bound. A passage without paragraphs may have thousands. */
const MENU = 25;
/** Characters of a choice. */
const ROOM = 100;

/** *Keep a quote*: the passage's sentences, for one member alone. */
export async function openKeeping(
  interaction: MessageComponentInteraction,
  id: string | undefined,
  stop: number,
  venue: Venue,
) {
  await deferPrivately(interaction);
  const { sitting, shelved } = await openSitting(interaction, id, venue);
  await interaction.editReply(keepingPage({ sitting, shelved, venue }, stop, 0));
}

export async function turnKeeping(
  interaction: MessageComponentInteraction,
  [id, stop, page]: readonly (string | undefined)[],
  venue: Venue,
) {
  await deferInPlace(interaction);
  const { sitting, shelved } = await openSitting(interaction, id, venue);
  await interaction.editReply(keepingPage({ sitting, shelved, venue }, Number(stop), Number(page) || 0));
}

/** A sentence was chosen: kept once for each member, however often it is chosen. */
export async function keepSentence(
  interaction: MessageComponentInteraction,
  [id, stop, page]: readonly (string | undefined)[],
  venue: Venue,
) {
  await deferInPlace(interaction);
  const { sitting, shelved } = await openSitting(interaction, id, venue);
  const { keep: say } = venue.words.reading;
  const wanted = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  const sentence = sentencesAt({ sitting, shelved }, Number(stop)).find((one) => one.id === wanted);
  if (!sentence) throw new Fault('input-wrong', venue.words.trouble.staleButton);
  const member = interaction.user.id;
  const mine = (await venue.desk.shelf.sittings.entries(sitting.id)).filter(
    (entry) => entry.kind === 'kept' && entry.member === member,
  );
  if (!mine.some(({ data }) => (data as { sentence?: string }).sentence === sentence.id)) {
    const data = { sentence: sentence.id };
    const recorded = await venue.desk.shelf.sittings.record(sitting.id, {
      kind: 'kept',
      member,
      stop: Number(stop),
      data,
      at: venue.now(),
    });
    if (!recorded) throw new Fault('input-wrong', say.full);
  }
  const { components } = keepingPage({ sitting, shelved, venue }, Number(stop), Number(page) || 0);
  await interaction.editReply(message([text(`✓ ${say.kept(placeOf(sentence, venue))}`), ...components]));
}

type Kept = Readonly<{ sitting: StoredSitting; shelved: ShelvedArticle; venue: Venue }>;

function keepingPage({ sitting, shelved, venue }: Kept, stop: number, wanted: number): Message {
  const { words } = venue;
  const sentences = sentencesAt({ sitting, shelved }, stop);
  const pages = Math.max(1, Math.ceil(sentences.length / MENU));
  const page = Math.min(Math.max(0, Math.trunc(wanted) || 0), pages - 1);
  const options = sentences.slice(page * MENU, (page + 1) * MENU).map((sentence) => ({
    value: sentence.id,
    label: placeOf(sentence, venue),
    description: oneLine(excerpt(shelved.article, sentence.paragraph, sentence.span), ROOM) || '…',
  }));
  if (options.length === 0) throw new Fault('input-wrong', words.trouble.staleButton);
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: customId(ID.keepPick, sitting.id, stop, page),
    placeholder: words.reading.keep.pick,
    options,
  };
  const to = (target: number) => customId(ID.keepPage, sitting.id, stop, target);
  const turns: Blocks =
    pages > 1
      ? [
          row(
            button(to(page - 1), words.button.earlier, page === 0),
            button(to(page + 1), words.button.later, page === pages - 1),
          ),
        ]
      : [];
  return message([
    text(`-# ${words.reading.keep.intro}`),
    { type: ComponentType.ActionRow, components: [select] },
    ...turns,
  ]);
}

function sentencesAt({ sitting, shelved }: Pick<Kept, 'sitting' | 'shelved'>, stop: number): readonly Sentence[] {
  const at = sitting.plan.stops[stop - 1];
  // A button stands only under stops that the group has come to; an id made up by hand gets nothing further.
  if (!at || !hasReached(sitting.state, stop)) return [];
  return shelved.annotation.sentences.filter(({ paragraph }) => paragraph >= at.first && paragraph <= at.last);
}

function placeOf({ id, paragraph }: Sentence, { words }: Venue): string {
  return words.reading.keep.option(paragraph, Number(id.split('.')[1]));
}
