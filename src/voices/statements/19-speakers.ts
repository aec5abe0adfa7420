import type { Article, Speaker } from '../../article/index.ts';
import { isAge } from './04-extents.ts';
import type { Phrase } from './04-noun-phrases.ts';
import { type Parsed, phraseFrom } from './05-noun-groups.ts';
import type { Source } from './07-constructions.ts';
import type { Attribution } from './11-attributions.ts';
import { holderOf, isOneHuman } from './17-offices.ts';
import type { Named, People } from './17-people.ts';
import { type Antecedent, type Around, countTold, personOf, type Recent } from './18-pronouns.ts';
import { thingOf } from './18-things.ts';
import { apposedName, described, textOf } from './19-descriptions.ts';
import { wordsOf } from './lexicon.ts';

/** Who a statement is traced to. `named` where the article names them. */
export type Resolved = Readonly<{ speaker?: Speaker; named?: Named; via?: string }>;

const PEOPLE = wordsOf('people');
const GROUPS = wordsOf('groups');
const UNCLEAR: Resolved = {};

/** Resolves the speaker of every attribution, in the text's order, so that a pronoun can go back to who spoke last. */
export function resolveSpeakers(
  article: Article,
  parsed: Parsed,
  people: People,
  attributions: readonly Attribution[],
): ReadonlyMap<Attribution, Resolved> {
  const resolved = new Map<Attribution, Resolved>();
  const recent: Recent[] = [];
  const told = countTold(parsed);
  const inOrder = attributions
    .filter(({ follows }) => !follows)
    .sort((a, b) => (a.cue?.at ?? a.content[0]!) - (b.cue?.at ?? b.content[0]!));
  for (const attribution of inOrder) {
    const around: Around = { parsed, people, recent, told, content: new Set(attribution.content) };
    const outlet = attribution.via && resolve(article, around, attribution.via);
    const via = outlet && !outlet.named?.person ? outlet.speaker?.name : undefined;
    const said = goesOn(around, attribution) ?? resolve(article, around, attribution.source);
    const found = { ...said, ...(via ? { via } : {}) };
    resolved.set(attribution, found);
    const at = attribution.cue?.at ?? attribution.content[0]!;
    const { paragraph } = parsed.words[at]!;
    const { named, speaker } = found;
    if (speaker)
      recent.push({ speaker, paragraph, at, human: isHuman(parsed, attribution.source), ...(named ? { named } : {}) });
  }
  for (const attribution of attributions) {
    let origin = attribution;
    for (let steps = 0; origin.follows && steps < 1000; steps++) origin = origin.follows;
    if (origin !== attribution) resolved.set(attribution, resolved.get(origin) ?? UNCLEAR);
  }
  return resolved;
}

const GOING_ON = /^(?:add|continue|go|conclude|finish)$/;

/** "…," the judge added: who has just spoken, where the article gives nobody that office. */
function goesOn({ parsed, people, recent }: Around, { cue, source: { head } }: Attribution): Resolved | undefined {
  if (!cue || !head || !GOING_ON.test(cue.lemma) || parsed.words[head.start]!.lower !== 'the') return undefined;
  if (!isOneHuman(parsed, head) || people.byPhrase.has(head.id) || holderOf(parsed, people, head)) return undefined;
  const last = recent.at(-1);
  if (!last?.named?.person || parsed.words[cue.at]!.paragraph - last.paragraph > 1) return undefined;
  return nameOf(last.named);
}

function resolve(article: Article, around: Around, { range, head }: Source): Resolved {
  const { parsed } = around;
  if (!range) return UNCLEAR;
  if (!head) return { speaker: { name: textOf(article, parsed, range.start, range.end) } };
  const { lower } = parsed.words[head.head]!;
  if (head.kind === 'pronoun') return ofPronoun(article, around, head.head, lower);
  if (head.kind === 'relative') return ofRelative(article, around, head);
  return ofPhrase(article, around, head, range.end);
}

function ofPronoun(article: Article, around: Around, at: number, lower: string): Resolved {
  const gender = /^(?:he|him|himself)$/.test(lower)
    ? 'male'
    : /^(?:she|her|herself)$/.test(lower)
      ? 'female'
      : undefined;
  if (gender) return ofPerson(article, around, personOf(around, gender, at));
  if (/^(?:his|her)$/.test(lower))
    return ofPerson(article, around, personOf(around, lower === 'his' ? 'male' : 'female', at));
  if (/^(?:it|they|them|its|their|itself|themselves)$/.test(lower))
    return ofThing(article, around, thingOf(around, /^the/.test(lower), at));
  if (/^(?:i|we|me|us|you|myself)$/.test(lower)) return UNCLEAR;
  return { speaker: { name: lower } };
}

function ofThing(article: Article, around: Around, thing: Phrase | Named | undefined): Resolved {
  if (!thing) return UNCLEAR;
  return 'mentions' in thing ? nameOf(thing) : ofPhrase(article, around, thing, thing.end);
}

/** "…, who said": the nearest human phrase to the left. */
function ofRelative(article: Article, around: Around, relative: Phrase): Resolved {
  const { parsed, people } = around;
  const { words, phrases, phraseAt, sentences } = parsed;
  const { lower, sentence } = words[relative.head]!;
  const { start } = sentences[sentence]!;
  for (let at = relative.start - 1, seen = 0; at >= start && seen < 4; at--) {
    const phrase = phrases[phraseAt[at]!];
    if (!phrase) continue;
    at = phrase.start;
    seen++;
    const named = people.byPhrase.get(phrase.id);
    const human = named?.person || (PEOPLE.has(words[phrase.head]!.lemma) && !GROUPS.has(words[phrase.head]!.lemma));
    // "a report by the Trust, a charity, which says"
    const outer = words[phrase.start - 1]?.value === ',' ? phrases[phraseAt[phrase.start - 2] ?? -1] : undefined;
    const apposed = outer && !named ? people.byPhrase.get(outer.id) : undefined;
    if (apposed && words[relative.start - 1]?.value === ',') return nameOf(apposed);
    if (lower !== 'who' || human || phrase.kind === 'pronoun') return ofPhrase(article, around, phrase, relative.start);
  }
  return UNCLEAR;
}

function ofPhrase(article: Article, around: Around, head: Phrase, end: number): Resolved {
  const { parsed, people } = around;
  if (head.kind === 'pronoun') return ofPronoun(article, around, head.head, parsed.words[head.head]!.lower);
  // "said the 31-year-old": whoever was spoken of last.
  if (isAge(parsed.words, head.head) && parsed.words[head.start]!.lower === 'the') {
    const person = personOf(around, undefined, head.start);
    if (person) return ofPerson(article, around, person);
  }
  const named = people.byPhrase.get(head.id);
  if (named?.person) return nameOf(named);
  const apposed = apposedName(parsed, people, head, end);
  // "His fellow Republican, Nora Wells, said"
  if (named && !apposed?.person && !apposed?.perhaps) return nameOf(holderOf(parsed, people, head) ?? named);
  if (apposed) return nameOf(apposed);
  const owner = head.document ? ownerOf(article, around, head) : undefined;
  if (owner) return owner;
  const office = holderOf(parsed, people, head);
  if (office) return nameOf(office);
  return { speaker: { name: described(article, parsed, head, end) } };
}

/** "the council's report", "its latest report", "a report by the council": whose document it is answers for it. */
function ownerOf(article: Article, around: Around, head: Phrase): Resolved | undefined {
  const { parsed, people } = around;
  const first = parsed.words[head.start]!;
  if (/^(?:its|their)$/.test(first.lower)) {
    const found = ofThing(article, around, thingOf(around, first.lower === 'their', head.start));
    return found.speaker ? found : undefined;
  }
  if (/^(?:his|her)$/.test(first.lower)) {
    const found = ofPerson(article, around, personOf(around, first.lower === 'his' ? 'male' : 'female', head.start));
    return found.speaker ? found : undefined;
  }
  const by = /^(?:by|from|of)$/.test(parsed.words[head.end]?.lower ?? '')
    ? phraseFrom(parsed, head.end + 1)
    : undefined;
  const named = by && people.byPhrase.get(by.id);
  if (named) return nameOf(named);
  for (let at = head.start; at < head.head; at++) {
    if (!/^(?:'s|')$/.test(parsed.words[at]!.lower)) continue;
    const owner = people.named.find(({ mentions }) => mentions.some(({ end }) => end === at));
    if (owner) return nameOf(owner);
    if (PEOPLE.has(parsed.words[at - 1]!.lemma) && at - head.start <= 4)
      return { speaker: { name: textOf(article, parsed, head.start, at) } };
  }
  return undefined;
}

function ofPerson(article: Article, around: Around, person: Antecedent | undefined): Resolved {
  if (person?.phrase) return ofPhrase(article, around, person.phrase, person.phrase.end);
  return person?.speaker ? { speaker: person.speaker } : nameOf(person?.named);
}

/** "Another picker", "she": one human being, though without a name. */
function isHuman(parsed: Parsed, { head }: Source): boolean {
  return !!head && (isOneHuman(parsed, head) || /^(?:he|she|who)$/.test(parsed.words[head.head]!.lower));
}

function nameOf(named: Named | undefined): Resolved {
  if (!named) return UNCLEAR;
  return { named, speaker: { name: named.name, ...(named.role ? { role: named.role } : {}) } };
}
