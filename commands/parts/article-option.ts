import {
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
} from 'discord.js';
import {
  type BareOption,
  citation,
  type Desk,
  oneLine,
  settledFor,
  type Words,
  wordsFor,
} from '../../src/discord/index.ts';
import { Fault } from '../../src/fault.ts';
import type { ArticleSummary, Shelf } from '../../src/shelf/index.ts';
import { fold, withWords } from './matching.ts';
import { serverOf } from './server.ts';

/** Discord's bounds on autocomplete: choices, and characters of what is shown and of what is sent. */
const CHOICES = 25;
const LONGEST_CHOICE = 100;

/** The option that names an article: its slug as autocomplete gives it, or words of its title typed freely. */
export const articleOption = {
  type: ApplicationCommandOptionType.String,
  name: 'article',
  max_length: LONGEST_CHOICE,
  autocomplete: true,
} as const satisfies BareOption;

/** What the option holds for all articles, where a channel or server has an article of its own. */
const WHOLE_SHELF = '*';

/**
 * The slug of the article that a command is about: the one that its option names, else the channel's or server's own, as
 * long as that stands on the shelf. Undefined for the whole shelf.
 * @throws Fault `article-unknown`, `article-ambiguous`
 */
export async function articleMeant(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
  { shelf }: Pick<Desk, 'shelf'>,
  words: Words,
): Promise<string | undefined> {
  const server = serverOf(interaction);
  const typed = interaction.options.getString('article');
  if (typed?.trim() === WHOLE_SHELF) return undefined;
  if (typed !== null) return resolveArticle(shelf, server, typed, words);
  const { value } = settledFor(interaction).article;
  return value !== undefined && (await shelf.summaries(server)).some(({ slug }) => slug === value) ? value : undefined;
}

/** Answers what a member types into the option. @param whole also offers the whole shelf, where it would not be meant otherwise */
export async function offerArticles(
  interaction: AutocompleteInteraction,
  { shelf }: Pick<Desk, 'shelf'>,
  whole: 'whole' | 'one' = 'one',
): Promise<void> {
  const server = interaction.guildId;
  const typed = interaction.options.getFocused();
  if (!server) return interaction.respond([]);
  const words = wordsFor(interaction);
  const choices = await articleChoices(shelf, server, typed, words);
  const offered = whole === 'whole' && settledFor(interaction).article.value !== undefined && typed.trim() === '';
  const all = { name: words.article.wholeShelf, value: WHOLE_SHELF };
  await interaction.respond(offered ? [all, ...choices.slice(0, CHOICES - 1)] : choices);
}

/** What is offered for the words typed so far, from memory. */
export async function articleChoices(
  shelf: Shelf,
  server: string,
  typed: string,
  words: Words,
): Promise<APIApplicationCommandOptionChoice<string>[]> {
  return matching(await shelf.summaries(server), typed)
    .slice(0, CHOICES)
    .map((article) => ({ name: choiceName(article, words), value: article.slug }));
}

/**
 * The slug that a member means: a slug, a title, or words that match one article alone.
 * @throws Fault `article-unknown`, `article-ambiguous`
 */
export async function resolveArticle(shelf: Shelf, server: string, typed: string, words: Words): Promise<string> {
  const summaries = await shelf.summaries(server);
  const wanted = fold(typed);
  const exact = summaries.filter(({ slug, title }) => slug === typed.trim() || fold(title) === wanted);
  const found = exact.length > 0 ? exact : wanted === '' ? [] : matching(summaries, typed);
  if (found.length === 1) return found[0]!.slug;
  if (found.length > 1) {
    const named = found.slice(0, 5).map(({ title, slug }) => `${oneLine(title, LONGEST_CHOICE)} (${slug})`);
    throw new Fault('article-ambiguous', words.article.ambiguous(oneLine(typed, LONGEST_CHOICE), named.join('; ')));
  }
  // The shelf knows the nearest slugs and names them in its Fault.
  return (await shelf.open(server, oneLine(typed, LONGEST_CHOICE))).article.slug;
}

/** Articles in which every typed word occurs, in title, author, publication or slug; beginnings of words first. */
function matching(summaries: readonly ArticleSummary[], typed: string): readonly ArticleSummary[] {
  return withWords(summaries, typed, ({ title, byline = '', publication = '', slug }) =>
    [title, byline, publication, slug].join(' '),
  );
}

function choiceName(article: ArticleSummary, words: Words): string {
  const about = citation(article, words);
  return oneLine(about ? `${article.title} (${about})` : article.title, LONGEST_CHOICE) || article.slug;
}
