import {
  type APIActionRowComponent,
  type APIComponentInContainer,
  type APISectionComponent,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord.js';
import { ACCENT } from '../../src/charts/index.ts';
import {
  type Blocks,
  blockquote,
  button,
  container,
  customId,
  type Desk,
  escapeLine,
  facts,
  fairShare,
  MESSAGE_CHARACTERS,
  type Message,
  message,
  oneLine,
  pass,
  row,
  type Shown,
  shorten,
  shownLength,
  text,
  type Words,
} from '../../src/discord/index.ts';
import type { Passages } from './passages-card.ts';
import { type Cut, cutOut } from './place.ts';

/** Quotations a page: few enough that each can have its own button and is seldom cut. */
const PAGE = 4;

/** Characters beside its own words that a quotation may take: voice, facts, title, notes. */
const OVERHEAD = 420;
const ROOM = { title: 100, option: 100 } as const;

/** The prefixes of a page's controls. Released ones never change: messages keep them for ever. */
export const PAGE_ID = 'quote:page';
export const SHARE_ID = 'quote:share';
export const KEEP_ID = 'keep:add';
export const SUPPORT_ID = 'support:pick';

export type PageOptions = Readonly<{
  desk: Desk;
  server: string;
  words: Words;
  /** The card's id: what the buttons carry. */
  id: string;
  page: number;
  /** The reply itself stands for everyone: there is nothing to share. */
  inPublic?: boolean;
  /** Who shared it: then it stands for everyone, without paging. */
  sharedBy?: string;
}>;

/** One page of a list of quotations: each under its own voice, with a button to keep it. */
export async function passagesPage({ head, places }: Passages, options: PageOptions): Promise<Message> {
  const { desk, server, words, id, sharedBy } = options;
  const pages = Math.max(1, Math.ceil(places.length / PAGE));
  const page = Math.min(Math.max(0, Math.trunc(options.page) || 0), pages - 1);
  const from = page * PAGE;
  const cuts = await Promise.all(places.slice(from, from + PAGE).map((one) => cutOut(desk, server, one)));
  const named = new Set(places.map(({ slug }) => slug)).size > 1;
  const above = [
    ...(sharedBy ? [`-# ${words.passages.sharedBy(sharedBy)}`] : []),
    head,
    ...(pages > 1 ? [`-# ${words.passages.page(page + 1, pages)}`] : []),
  ];
  const lengths = cuts.flatMap((cut) => (cut ? [shownLength(cut.quote.text)] : []));
  const share = fairShare(lengths, MESSAGE_CHARACTERS - above.join('\n').length - cuts.length * OVERHEAD);
  const shown = cuts.map((cut, i) =>
    cut
      ? voiceContainer(cut, { words, share, named, keepId: customId(KEEP_ID, id, from + i) })
      : container(undefined, [text(`-# ${words.passages.gone}`)]),
  );
  return message([text(...above), ...shown, ...controls(cuts, from, { ...options, page, pages })]);
}

type How = Readonly<{ words: Words; share: number; named: boolean; keepId: string }>;

function voiceContainer({ shelved, quote, note }: Cut, { words, share, named, keepId }: How) {
  const { article } = shelved;
  const part = shorten(article, quote, Math.max(90, share));
  const about = shownOf({ shelved, quote });
  const lines = [
    `**${words.voice[quote.voice]}**${note ? ` · ${note}` : ''}`,
    blockquote(pass(article, part)),
    ...(part === quote ? [] : [`-# ${words.answer.cut}`]),
    `-# ${facts(about, quote, words)}${named ? ` · ${words.passages.from(escapeLine(article.title, ROOM.title))}` : ''}`,
  ];
  const section: APISectionComponent = {
    type: ComponentType.Section,
    components: [text(...lines)],
    accessory: button(keepId, words.keep.button),
  };
  return container(ACCENT[quote.voice], [section as APIComponentInContainer]);
}

/** A single quotation as the rendering of answers takes it. */
export function shownOf({ shelved, quote }: Pick<Cut, 'shelved' | 'quote'>): Shown {
  return { shelved, question: '', type: 'found', doubtful: false, quotes: [{ quote }] };
}

function controls(
  cuts: readonly (Cut | undefined)[],
  from: number,
  { id, page, pages, words, inPublic, sharedBy }: PageOptions & Readonly<{ pages: number }>,
): Blocks {
  const argued = cuts.flatMap((cut, i) => (cut?.quote.voice === 'argued' ? [{ cut, index: from + i }] : []));
  const support = argued.length > 0 ? [supportMenu(id, argued, words)] : [];
  if (sharedBy) return support;
  const turns =
    pages > 1
      ? [
          button(customId(PAGE_ID, id, page - 1), words.button.earlier, page === 0),
          button(customId(PAGE_ID, id, page + 1), words.button.later, page === pages - 1),
        ]
      : [];
  const buttons = [...turns, ...(inPublic ? [] : [button(customId(SHARE_ID, id, page), words.button.share)])];
  return [...(buttons.length > 0 ? [row(...buttons)] : []), ...support];
}

/** The menu under arguments: what does the article offer for one of them? Its values are indexes into the card. */
export function supportMenu(
  id: string,
  argued: readonly Readonly<{ cut: Pick<Cut, 'shelved' | 'quote'>; index: number }>[],
  words: Words,
): APIActionRowComponent<APIStringSelectComponent> {
  const options = argued.slice(0, 25).map(({ cut: { shelved, quote }, index }) => ({
    value: String(index),
    label: oneLine(words.context.option(quote.paragraph, words.voice[quote.voice]), ROOM.option),
    description: oneLine(pass(shelved.article, quote), ROOM.option) || '…',
  }));
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: customId(SUPPORT_ID, id),
        placeholder: words.support.pick,
        options,
      },
    ],
  };
}
