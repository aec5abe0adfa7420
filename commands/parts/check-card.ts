import { z } from 'zod';
import { type Checked, checkMessage } from '../../src/checking/index.ts';
import { type Blocks, button, customId, type Desk, type Message, row, type Words } from '../../src/discord/index.ts';
import { Fault } from '../../src/fault.ts';
import type { ShelvedArticle } from '../../src/shelf/index.ts';
import { CHECKED_PAGE, checkPage } from './check-page.ts';
import { checkable } from './checkables.ts';
import { keepMenu } from './keep-menu.ts';
import { keepPassages } from './passages-card.ts';
import { placeOf } from './place.ts';

const KIND = 'check';

/** The prefixes of the controls of a check. Released ones never change: messages keep them for ever. */
export const CHECK_PAGE_ID = 'check:page';
export const CHECK_SHARE_ID = 'check:share';

/** What was checked: verdicts are made anew for each page, from the articles as they are then. */
const asked = z.object({ text: z.string(), here: z.string().optional() });
export type Asked = Readonly<z.infer<typeof asked>>;

type Who = Readonly<{ server: string; owner: string }>;

/** @returns the card's id */
export function keepCheck({ shelf }: Desk, data: Asked, who: Who): Promise<string> {
  return shelf.cards.keep({ kind: KIND, ...who, data });
}

/** @throws Fault `input-wrong` where the card is gone */
export async function findCheck(desk: Desk, id: string | undefined, server: string, words: Words): Promise<Asked> {
  const card = id === undefined ? undefined : await desk.shelf.cards.find(id);
  const parsed = card?.kind === KIND && card.server === server ? asked.safeParse(card.data) : undefined;
  if (!parsed?.success) throw new Fault('input-wrong', words.passages.expired);
  return parsed.data;
}

export type CheckOptions = Readonly<{
  desk: Desk;
  server: string;
  words: Words;
  id: string;
  /** Who asked, or pressed. */
  owner: string;
  page: number;
  /** The reply itself stands for everyone: there is nothing to share. */
  inPublic?: boolean;
  /** Who shared it: then it stands for everyone, without paging. */
  sharedBy?: string;
}>;

/**
 * Checks a text against the server's shelf and renders a page of verdicts.
 * @throws Fault `input-wrong` where there are no words to check, `article-missing` where the shelf is empty
 */
export async function checked({ text, here }: Asked, options: CheckOptions): Promise<Message> {
  const { desk, server, words, id, inPublic, sharedBy } = options;
  const shelved = new Map<string, ShelvedArticle>();
  for (const { slug } of await desk.shelf.summaries(server)) shelved.set(slug, await desk.shelf.open(server, slug));
  if (shelved.size === 0) throw new Fault('article-missing', words.article.noneOnShelf);
  const read = here === undefined ? undefined : shelved.get(here);
  const others = [...shelved.values()].filter((one) => one !== read).map(checkable);
  const { checked: verdicts, ...rest } = checkMessage(text, read && checkable(read), others);
  if (verdicts.length === 0) throw new Fault('input-wrong', words.check.nothing);
  const last = Math.ceil(verdicts.length / CHECKED_PAGE) - 1;
  const page = Math.min(Math.max(0, Math.trunc(options.page) || 0), last);
  const turns =
    last > 0
      ? [
          button(customId(CHECK_PAGE_ID, id, page - 1), words.button.earlier, page === 0),
          button(customId(CHECK_PAGE_ID, id, page + 1), words.button.later, page === last),
        ]
      : [];
  const buttons = [...turns, ...(inPublic ? [] : [button(customId(CHECK_SHARE_ID, id, page), words.button.share)])];
  const controls = async (): Promise<Blocks> => [
    ...(buttons.length > 0 ? [row(...buttons)] : []),
    ...(await keeping(verdicts.slice(page * CHECKED_PAGE, (page + 1) * CHECKED_PAGE), shelved, options)),
  ];
  return checkPage({
    checked: verdicts,
    rest,
    here,
    shelved,
    page,
    words,
    ...(sharedBy ? { above: words.passages.sharedBy(sharedBy) } : {}),
    below: sharedBy ? [] : await controls(),
  });
}

/** The menu that keeps one of the places that a page of verdicts has found. */
async function keeping(
  these: readonly Checked[],
  shelf: ReadonlyMap<string, ShelvedArticle>,
  { desk, server, owner, words }: CheckOptions,
): Promise<Blocks> {
  const found = these.flatMap(({ verdict }) => {
    if (verdict.type === 'absent') return [];
    const shelved = shelf.get(verdict.article.slug)!;
    return verdict.quotes.map((quote) => ({ shelved, quote }));
  });
  if (found.length === 0) return [];
  const places = found.map(({ shelved, quote }) => placeOf(shelved.article, quote));
  const id = await keepPassages(desk, { head: '', places }, { server, owner });
  return [keepMenu(id, found, words)];
}
