import { type APIApplicationCommandOptionChoice, ApplicationCommandOptionType } from 'discord.js';
import { type BareOption, oneLine, type Words } from '../../src/discord/index.ts';
import { Fault } from '../../src/fault.ts';
import type { ShelvedArticle } from '../../src/shelf/index.ts';
import { type Quotee, speakersOf } from '../../src/voices/index.ts';
import { fold, withWords } from './matching.ts';

/** Discord's bounds on autocomplete: choices, and characters of what is shown and of what is sent. */
const CHOICES = 25;
const LONGEST_CHOICE = 100;

/** How many names a message lists, where the one that was typed is not there. */
const NAMED = 10;

/** The option that names a source of an article. */
export const speakerOption = {
  type: ApplicationCommandOptionType.String,
  name: 'speaker',
  max_length: LONGEST_CHOICE,
  autocomplete: true,
} as const satisfies BareOption;

/** What autocomplete offers for the letters typed so far: the article's sources, most quoted first. */
export function speakerChoices(
  { annotation }: ShelvedArticle,
  typed: string,
  words: Words,
): APIApplicationCommandOptionChoice<string>[] {
  return matching(speakersOf(annotation.statements), typed)
    .slice(0, CHOICES)
    .map((quotee) => ({
      name: oneLine([quotee.name, words.who.counts(quotee.direct, quotee.indirect)].join(' · '), LONGEST_CHOICE),
      value: speakerValue(quotee),
    }));
}

/** What stands for a source in a choice or a menu. */
export function speakerValue({ name }: Quotee): string {
  return name.slice(0, LONGEST_CHOICE);
}

/** The source that a member means: a name, or words that one name or role alone has. @throws Fault `input-wrong` */
export function resolveSpeaker({ annotation }: ShelvedArticle, typed: string, words: Words): Quotee {
  const quotees = speakersOf(annotation.statements);
  if (quotees.length === 0) throw new Fault('input-wrong', words.who.unknownOfNobody);
  const wanted = fold(typed);
  const exact = quotees.filter((quotee) => speakerValue(quotee) === typed || fold(quotee.name) === wanted);
  const found = exact.length > 0 ? exact : wanted === '' ? [] : matching(quotees, typed);
  if (found.length === 1) return found[0]!;
  const names = (found.length > 1 ? found : quotees).slice(0, NAMED).map(({ name }) => oneLine(name, LONGEST_CHOICE));
  const say = found.length > 1 ? words.who.ambiguous : words.who.unknown;
  throw new Fault('input-wrong', say(oneLine(typed, LONGEST_CHOICE), names.join(', ')));
}

function matching(quotees: readonly Quotee[], typed: string): readonly Quotee[] {
  return withWords(quotees, typed, ({ name, role = '' }) => `${name} ${role}`);
}
