import {
  type APIActionRowComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord.js';
import type { Paragraph, Quote, Span } from '../../article/index.ts';
import { excerpt, pass } from '../gate.ts';
import type { Words } from '../locale/index.ts';
import { blockquote, button, container, type Message, message, row, text } from './blocks.ts';
import { escapeLine, oneLine } from './escape.ts';
import { fairShare, fittingEnd, fittingStart, fittingWindow, MESSAGE_CHARACTERS, shownLength } from './limits.ts';
import type { Shown } from './shown.ts';

/** Characters, escaped, of a title and of a heading between paragraphs. */
const ROOM = { title: 160, heading: 120 } as const;

/** What a paragraph takes beside its own words: number, notes that it is cut, bold marks. */
const PARAGRAPH_OVERHEAD = 80;

/** How far a page turns. A page shows three paragraphs, so one is seen again: what was cut of it then shows. */
const STEP = 2;

export type ContextOptions = Readonly<{
  /** Which of the answer's quotes is meant. */
  index: number;
  /** The paragraph in the middle of the page; its neighbours are shown around it. */
  centre: number;
  words: Words;
  /** The `custom_id` of the button to another page. */
  pageId(paragraph: number): string;
  /** The `custom_id` of the menu that picks another quote; its values are indexes. */
  pickId: string;
}>;

/**
 * A quote where it stands: its paragraph with the quoted words in bold, the neighbours around it, and controls to read
 * on. A page out of the article becomes the nearest one in it.
 */
export function renderContext(shown: Shown, options: ContextOptions): Message {
  const { paragraphs, title } = shown.shelved.article;
  const { words, index } = options;
  const centre = Math.min(Math.max(1, options.centre), paragraphs.length);
  const page = paragraphs.slice(Math.max(0, centre - 2), centre + 1);
  const [first, last] = [page[0]!.number, page.at(-1)!.number];
  const place = words.context.place(first, last, paragraphs.length);
  const head = text(`**${escapeLine(title, ROOM.title)}**`, `-# ${place}`);
  const room = MESSAGE_CHARACTERS - head.content.length - page.length * (PARAGRAPH_OVERHEAD + ROOM.heading);
  const share = fairShare(
    page.map((paragraph) => shownLength(paragraph.text)),
    room,
  );
  const { quote } = shown.quotes[index]!;
  return message([
    head,
    container(
      undefined,
      page.map((paragraph) => renderParagraph(shown, paragraph, { quote, centre, share, words })),
    ),
    ...(shown.quotes.length > 1 ? [picker(shown, options)] : []),
    turns(first, last, paragraphs.length, centre, options),
  ]);
}

type How = Readonly<{ quote: Quote; centre: number; share: number; words: Words }>;

function renderParagraph(shown: Shown, { number, heading, text: whole }: Paragraph, how: How): APITextDisplayComponent {
  const focus = how.quote.paragraph === number ? how.quote.span : undefined;
  const visible = focus ? fittingWindow(whole, focus, how.share) : visiblePart(whole, number < how.centre, how.share);
  const bold = focus && { start: focus.start - visible.start, end: Math.min(focus.end, visible.end) - visible.start };
  return text(
    ...(heading ? [`**${escapeLine(heading, ROOM.heading)}**`] : []),
    `-# ¶${number}${visible.start > 0 ? ` ${how.words.context.cutBefore}` : ''}`,
    ...(visible.end > visible.start ? [blockquote(excerpt(shown.shelved.article, number, visible), bold)] : []),
    ...(visible.end < whole.length ? [`-# ${how.words.context.cutAfter}`] : []),
  );
}

/** Of a neighbour that is too long, the side that faces the middle: the end of the one before, the beginning of others. */
function visiblePart(whole: string, endOnly: boolean, room: number): Span {
  if (shownLength(whole) <= room) return { start: 0, end: whole.length };
  const start = endOnly ? fittingStart(whole, room) : 0;
  return start > 0 && start < whole.length ? { start, end: whole.length } : { start: 0, end: fittingEnd(whole, room) };
}

/** Discord's bounds on select menus. */
const MENU = { options: 25, label: 100, description: 100 } as const;

function picker(
  shown: Shown,
  { index, words, pickId }: ContextOptions,
): APIActionRowComponent<APIStringSelectComponent> {
  const options = shown.quotes.slice(0, MENU.options).map(({ quote }, i) => ({
    value: String(i),
    label: oneLine(words.context.option(quote.paragraph, words.voice[quote.voice]), MENU.label),
    description: oneLine(pass(shown.shelved.article, quote), MENU.description) || '…',
    default: i === index,
  }));
  return {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.StringSelect, custom_id: pickId, placeholder: words.context.pick, options }],
  };
}

/** Pages that do not exist have numbers of their own (0 and one past the end), since no two ids may be the same. */
function turns(first: number, last: number, all: number, centre: number, { words, pageId }: ContextOptions) {
  const earlier = first > 1 ? Math.max(2, centre - STEP) : 0;
  const later = last < all ? Math.min(all - 1, centre + STEP) : all + 1;
  return row(
    button(pageId(earlier), words.button.earlier, earlier === 0),
    button(pageId(later), words.button.later, later > all),
  );
}
