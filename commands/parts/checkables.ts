import type { ChatInputCommandInteraction } from 'discord.js';
import type { Article } from '../../src/article/index.ts';
import { type Checkable, type Searchable, searchable } from '../../src/checking/index.ts';
import type { Desk, Words } from '../../src/discord/index.ts';
import { Fault } from '../../src/fault.ts';
import type { ShelvedArticle } from '../../src/shelf/index.ts';
import { articleMeant } from './article-option.ts';
import { serverOf } from './server.ts';

/** What is searchable is derived from an article and lives as long as it: the shelf decides how long that is. */
const known = new WeakMap<Article, Searchable>();

/** A shelved article as checking needs it. */
export function checkable({ article, annotation }: ShelvedArticle): Checkable {
  let words = known.get(article);
  if (!words) {
    words = searchable(article);
    known.set(article, words);
  }
  return { article, annotation, searchable: words };
}

/** The server's articles in the shelf's order; `until` (milliseconds on the clock) bounds how long they are opened. */
export async function checkables(
  { shelf }: Desk,
  server: string,
  until = Number.POSITIVE_INFINITY,
): Promise<readonly Checkable[]> {
  const opened: Checkable[] = [];
  for (const { slug } of await shelf.summaries(server)) {
    if (Date.now() > until) break;
    opened.push(checkable(await shelf.open(server, slug)));
  }
  return opened;
}

/**
 * The articles that a command is about: the one that is meant, or the whole shelf; at least one.
 * @throws Fault `article-unknown`, `article-ambiguous`, `article-missing` where the shelf is empty
 */
export async function checkablesMeant(
  interaction: ChatInputCommandInteraction,
  desk: Desk,
  words: Words,
): Promise<readonly Checkable[]> {
  const server = serverOf(interaction);
  const meant = await articleMeant(interaction, desk, words);
  const all = meant === undefined ? await checkables(desk, server) : [checkable(await desk.shelf.open(server, meant))];
  if (all.length === 0) throw new Fault('article-missing', words.article.noneOnShelf);
  return all;
}
