import {
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
} from 'discord.js';
import { type Checkable, type Hit, type LookupFilter, suggest } from '../../src/checking/index.ts';
import { type BareOption, type Desk, oneLine, settledFor } from '../../src/discord/index.ts';
import { checkable, checkables } from './checkables.ts';

/** Discord's bound on what is shown and on what is sent of a choice. */
const LONGEST_CHOICE = 100;
/** Milliseconds that autocomplete may spend on opening articles that nobody has opened since the start. */
const OPENING = 1_500;

/** Words that are looked up: a sentence's beginning is enough. */
const LONGEST_WORDS = 300;

/** The option in which a member types words of a sentence, with sentences that have them offered. */
export function sentenceOption(name: string): BareOption {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    required: true,
    max_length: LONGEST_WORDS,
    autocomplete: true,
  };
}

/** The articles that are meant while a member types: the one that is named or the channel's own, else all that can be opened in time. */
export async function checkablesTyped(
  interaction: AutocompleteInteraction,
  desk: Desk,
  server: string,
): Promise<readonly Checkable[]> {
  const article = interaction.options.getString('article') ?? settledFor(interaction).article.value;
  const summaries = await desk.shelf.summaries(server);
  if (article !== undefined && summaries.some(({ slug }) => slug === article))
    return [checkable(await desk.shelf.open(server, article))];
  return checkables(desk, server, Date.now() + OPENING);
}

/** What autocomplete offers for words of a sentence: sentences that have them, each by its beginning. */
export function sentenceChoices(
  among: readonly Checkable[],
  typed: string,
  filter: LookupFilter = {},
): APIApplicationCommandOptionChoice<string>[] {
  const values = new Set<string>();
  return suggest(typed, among, filter).flatMap((hit) => {
    const value = beginning(hit);
    if (value === '' || values.has(value)) return [];
    values.add(value);
    return [{ name: oneLine(`¶${hit.quote.paragraph} · ${hit.quote.text}`, LONGEST_CHOICE), value }];
  });
}

/** As many whole words of a sentence as fit into a choice: found again word by word when it is sent. */
function beginning({ quote: { text } }: Hit): string {
  if (text.length <= LONGEST_CHOICE) return text;
  const cut = text.slice(0, LONGEST_CHOICE + 1);
  return cut.slice(0, cut.search(/\s\S*$/u)).trim();
}
