import { ComponentType } from 'discord.js';
import {
  button,
  citation,
  customId,
  type Desk,
  escapeLine,
  type Message,
  message,
  oneLine,
  row,
  text,
  type Words,
} from '../../src/discord/index.ts';
import { Fault } from '../../src/fault.ts';
import type { ArticleSummary } from '../../src/shelf/index.ts';
import { ID } from './ids.ts';

const PAGE = 8;
const ROOM = { title: 160, about: 160, option: 100 } as const;

/** One page of what there is to read; `here`: the channel's own article. */
export async function listPage(
  { shelf }: Desk,
  server: string,
  { words, page: wanted, here }: Readonly<{ words: Words; page: number; here?: string | undefined }>,
): Promise<Message> {
  const all = await shelf.summaries(server);
  if (all.length === 0) throw new Fault('article-missing', words.article.noneOnShelf);
  const pages = Math.ceil(all.length / PAGE);
  const page = Math.min(Math.max(0, Math.trunc(wanted) || 0), pages - 1);
  const shown = all.slice(page * PAGE, page * PAGE + PAGE);
  const options = shown.map((one) => ({
    value: one.slug,
    label: oneLine(one.title, ROOM.option) || one.slug,
    ...describing(citation(one, words)),
  }));
  return message([
    text(words.shelf.list.title(all.length), ...(pages > 1 ? [`-# ${words.passages.page(page + 1, pages)}`] : [])),
    text(...shown.map((one) => entry(one, words, one.slug === here))),
    {
      type: ComponentType.ActionRow,
      components: [
        { type: ComponentType.StringSelect, custom_id: ID.pick, placeholder: words.shelf.list.pick, options },
      ],
    },
    ...(pages > 1
      ? [
          row(
            button(customId(ID.list, page - 1), words.button.earlier, page === 0),
            button(customId(ID.list, page + 1), words.button.later, page === pages - 1),
          ),
        ]
      : []),
  ]);
}

function entry(summary: ArticleSummary, words: Words, isHere: boolean): string {
  const { list } = words.shelf;
  const about = escapeLine(citation(summary, words), ROOM.about);
  const origin = summary.origin === 'added' && !summary.own ? list.everyones : list.origin[summary.origin];
  const facts = [list.size(summary.paragraphs), origin, ...(isHere ? [list.here] : [])].join(' · ');
  return [`**${escapeLine(summary.title, ROOM.title)}**`, ...(about ? [about] : []), `-# ${facts}`].join('\n');
}

function describing(about: string): { description?: string } {
  return about ? { description: oneLine(about, ROOM.option) } : {};
}
