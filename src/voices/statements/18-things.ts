import type { Phrase } from './04-noun-phrases.ts';
import { hasVerb, isVerbal, type Parsed, phraseFrom } from './05-noun-groups.ts';
import type { Named, People } from './17-people.ts';
import type { Around } from './18-pronouns.ts';
import { wordsOf } from './lexicon.ts';

const PEOPLE = wordsOf('people');
const GROUPS = wordsOf('groups');
/** "They" who say or hope something are people sooner than things. */
const HUMAN = 4;
const MOST_SENTENCES = 14;

/** What "it" or "they" means: the likeliest earlier phrase, or a recent speaker that is a body. */
export function thingOf({ parsed, people, recent }: Around, plural: boolean, at: number): Phrase | Named | undefined {
  const { words, sentences, quotationAt } = parsed;
  const here = words[at]!;
  let found: Phrase | Named | undefined;
  let most = Number.NEGATIVE_INFINITY;
  const consider = (candidate: Phrase | Named, score: number) => {
    if (score > most) [found, most] = [candidate, score];
  };
  for (let sentence = here.sentence; sentence >= 0 && sentence > here.sentence - MOST_SENTENCES; sentence--) {
    const { start, end } = sentences[sentence]!;
    if (here.paragraph - words[start]!.paragraph > 3) break;
    let first = true;
    for (let place = start; place < Math.min(end, at); place++) {
      const phrase = phraseFrom(parsed, place);
      // "sanctions |they| hoped would bite": not the sanctions.
      if (!phrase || quotationAt[place]! >= 0 || phrase.end === at) continue;
      const governed =
        place > start && words[place - 1]!.pos === 'ADP' && !opensClause(parsed, place, Math.min(end, at));
      if (couldBe(parsed, people, phrase, plural)) {
        const next = words[phrase.end];
        const subject = !governed && (first || (isVerbal(next) && !/ing$/.test(next!.lower)));
        const body = people.byPhrase.get(phrase.id)?.mentions[0]?.organisation ?? false;
        const near = 6 - 1.3 * (here.sentence - sentence) - (phrase.possessive ? 1 : 0) + (phrase.document ? 0.3 : 0);
        consider(
          phrase,
          near +
            (subject ? 2.5 : 0) -
            (governed ? 1.5 : 0) +
            (first ? 1 : 0) +
            (body ? 1.2 : 0) +
            (plural && phrase.person && phrase.kind === 'noun' ? HUMAN : 0),
        );
      }
      if (!governed) first = false;
    }
  }
  recent
    .slice(-3)
    .reverse()
    .forEach(({ named, paragraph }, rank) => {
      if (named && !named.person && here.paragraph - paragraph <= 2)
        consider(named, 7.5 - 1.5 * (here.paragraph - paragraph) - rank);
    });
  return found;
}

/** "after the council, a charity, |issued": not governed by "after", but the subject of its clause. */
function opensClause(parsed: Parsed, at: number, end: number): boolean {
  const { words } = parsed;
  if (!/^(?:after|before|since|until|as|while|when|because)$/.test(words[at - 1]!.lower)) return false;
  return hasVerb(parsed, at, Math.min(end, at + 16));
}

function couldBe({ words, quotationAt }: Parsed, people: People, phrase: Phrase, plural: boolean): boolean {
  const { lower, lemma } = words[phrase.head]!;
  if (phrase.time || /^(?:pronoun|relative|number)$/.test(phrase.kind) || quotationAt[phrase.head]! >= 0) return false;
  const many = /[^s]s$/.test(lower) || /^(?:people|men|women|police)$/.test(lower);
  const named = people.byPhrase.get(phrase.id);
  if (plural) return named ? !named.person && (many || named.mentions[0]!.organisation) : many;
  if (named) return !named.person;
  return phrase.kind === 'noun' && !many && (phrase.document || !PEOPLE.has(lemma) || GROUPS.has(lemma));
}
