import type { Phrase } from './04-noun-phrases.ts';
import type { Parsed } from './05-noun-groups.ts';
import type { Named, People } from './17-people.ts';
import { wordsOf } from './lexicon.ts';

const PEOPLE = wordsOf('people');
const GROUPS = wordsOf('groups');

/** "the senator": who was introduced with that office, the nearest before. */
export function holderOf({ words }: Parsed, people: People, phrase: Phrase): Named | undefined {
  const { lower } = words[phrase.head]!;
  if (!/^(?:the|this|that|his|her)$/.test(words[phrase.start]!.lower) || !isOneHuman({ words }, phrase))
    return undefined;
  let found: Named | undefined;
  let most = 0;
  for (const named of people.named) {
    if (!named.person || !named.offices.has(lower)) continue;
    const last = named.mentions.findLast(({ start }) => start < phrase.start);
    if (!last) continue;
    const score = 1 / (1 + words[phrase.head]!.paragraph - words[last.start]!.paragraph) + 0.02 * named.mentions.length;
    if (score > most) [found, most] = [named, score];
  }
  return found;
}

/** "another picker", "a spokeswoman", "her daughter": a noun for one human being. */
export function isOneHuman({ words }: Pick<Parsed, 'words'>, { kind, head, start, end }: Phrase): boolean {
  const { lemma, lower } = words[head]!;
  // "the Minister"
  const office = kind === 'name' && end - start <= 2 && PEOPLE.has(lower) && words[start]!.pos !== 'PROPN';
  return (office || kind === 'noun') && (office || PEOPLE.has(lemma)) && !GROUPS.has(lemma) && !/[^s]s$/.test(lower);
}
