import { type APIButtonComponentWithCustomId, ButtonStyle } from 'discord.js';
import {
  button,
  container,
  customId,
  type Desk,
  escapeLine,
  type Message,
  message,
  row,
  text,
  type Words,
} from '../../src/discord/index.ts';
import type { ArticleSummary, Draft } from '../../src/shelf/index.ts';
import { aboutLines, edgeLines, readingLines, readOf, shareLines, titleLine } from './about.ts';
import { ID } from './ids.ts';
import { beingReadLines } from './sittings.ts';

const TITLE = 160;

/** An article before it comes to the shelf: what was read, what was done to it, and what may be done with it. */
export async function previewPage(desk: Desk, server: string, draft: Draft, words: Words): Promise<Message> {
  const { preview } = words.shelf;
  const read = readOf(draft);
  const title = ({ title }: ArticleSummary) => escapeLine(title, TITLE);
  const reading = await beingReadLines(desk, server, (draft.replaces ?? draft.earlier)?.slug, words);
  return message([
    text(preview.title),
    container(undefined, [
      text(titleLine(read.article), ...aboutLines(read.article, words)),
      text(...shareLines(read, words)),
      text(...edgeLines(read, words)),
      text(...readingLines(read, words)),
    ]),
    ...(reading.length > 0 ? [text(...reading)] : []),
    ...(draft.replaces ? [text(preview.replaces(title(draft.replaces)))] : []),
    ...(draft.earlier ? [text(preview.earlier(title(draft.earlier)))] : []),
    row(
      ...adding(draft, words),
      button(customId(ID.draftDetails, draft.id), preview.edit),
      button(customId(ID.cancel, draft.id), preview.cancel),
    ),
    text(`-# ${preview.waits}`),
  ]);
}

/** What the shelf has already. */
export function knownPage(known: ArticleSummary, words: Words): Message {
  const { preview } = words.shelf;
  return message([
    text(preview.known(escapeLine(known.title, TITLE))),
    row(button(customId(ID.open, known.slug), preview.open)),
  ]);
}

/** What the draft says it replaces is replaced; what only looks like an earlier version, the moderator decides. */
function adding({ id, replaces, earlier }: Draft, words: Words): readonly APIButtonComponentWithCustomId[] {
  const { preview } = words.shelf;
  if (replaces) return [primary(customId(ID.replace, id, replaces.slug), preview.replace)];
  if (earlier)
    return [
      primary(customId(ID.replace, id, earlier.slug), preview.replace),
      button(customId(ID.add, id), preview.another),
    ];
  return [primary(customId(ID.add, id), preview.add)];
}

function primary(id: string, label: string): APIButtonComponentWithCustomId {
  return { ...button(id, label), style: ButtonStyle.Primary };
}
