import { type APIComponentInContainer, type APISectionComponent, ComponentType } from 'discord.js';
import { ACCENT } from '../../src/charts/index.ts';
import {
  blockquote,
  button,
  container,
  customId,
  escapeLine,
  type Message,
  message,
  oneLine,
  passStored,
  row,
  shownLength,
  text,
  type Words,
} from '../../src/discord/index.ts';
import type { KeptQuote } from '../../src/shelf/index.ts';

/** The prefixes of a notebook's controls. Released ones never change: messages keep them for ever. */
export const KEPT_PAGE_ID = 'kept:page';
export const KEPT_EDIT_ID = 'kept:edit';
export const KEPT_DELETE_ID = 'kept:delete';

/** What a member may write on a page. A tag travels in a `custom_id`. */
export const LONGEST_TAG = 40;
export const LONGEST_NOTE = 400;

const PAGE = 3;
const ROOM = { title: 140, citation: 140, speaker: 100, note: 420, quote: 420, option: 100 } as const;

export type NotebookOptions = Readonly<{ words: Words; page: number; tag: string }>;

/** One page of a member's notebook; `kept` holds what has the tag, or everything. */
export function notebookPage(kept: readonly KeptQuote[], { words, page: wanted, tag }: NotebookOptions): Message {
  if (kept.length === 0)
    return message([text(tag ? words.kept.emptyTag(escapeLine(tag, LONGEST_TAG * 2)) : words.kept.empty)]);
  const pages = Math.ceil(kept.length / PAGE);
  const page = Math.min(Math.max(0, Math.trunc(wanted) || 0), pages - 1);
  const shown = kept.slice(page * PAGE, page * PAGE + PAGE);
  const state = (to: number) => customId(KEPT_PAGE_ID, to, tag);
  const turns = [
    button(state(page - 1), words.button.earlier, page === 0),
    button(state(page + 1), words.button.later, page === pages - 1),
  ];
  const options = shown.map(({ id, quote }) => ({
    value: id,
    label: oneLine(words.context.option(quote.paragraph, words.voice[quote.voice]), ROOM.option),
    description: oneLine(quote.text, ROOM.option) || '…',
  }));
  return message([
    text(words.kept.title(kept.length), ...(pages > 1 ? [`-# ${words.passages.page(page + 1, pages)}`] : [])),
    ...shown.map((one) => entry(one, words, customId(KEPT_EDIT_ID, one.id, page, tag))),
    ...(pages > 1 ? [row(...turns)] : []),
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: customId(KEPT_DELETE_ID, page, tag),
          placeholder: words.kept.delete,
          options,
        },
      ],
    },
  ]);
}

function entry({ paragraph, quote, title, citation, tag, note }: KeptQuote, words: Words, editId: string) {
  const { voice, speaker } = quote;
  const said = speaker ? [`**${escapeLine(speaker.name, ROOM.speaker)}**`] : [];
  const end = cut(quote.text);
  const part = {
    ...quote,
    text: quote.text.slice(0, end),
    span: { start: quote.span.start, end: quote.span.start + end },
  };
  const from = [`_${escapeLine(title, ROOM.title)}_`, ...(citation ? [escapeLine(citation, ROOM.citation)] : [])];
  const section: APISectionComponent = {
    type: ComponentType.Section,
    components: [
      text(
        `**${words.voice[voice]}**${tag ? ` · #${escapeLine(tag, LONGEST_TAG * 2)}` : ''}`,
        blockquote(passStored(paragraph.text, part)),
        ...(end === quote.text.length ? [] : [`-# ${words.context.cutAfter}`]),
        `-# ${[`¶${paragraph.number}`, ...said, ...from].join(' · ')}`,
        ...(note ? [escapeLine(note, ROOM.note)] : []),
      ),
    ],
    accessory: button(editId, words.kept.edit),
  };
  return container(ACCENT[voice], [section as APIComponentInContainer]);
}

/** Where a quotation must end to leave room for the others of the page; the export has it whole. */
function cut(text: string): number {
  if (shownLength(text) <= ROOM.quote) return text.length;
  const words = text.slice(0, ROOM.quote / 2).search(/\s\S*$/u);
  return words > 0 ? words : Math.floor(ROOM.quote / 2);
}
