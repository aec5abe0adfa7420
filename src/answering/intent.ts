import { type ArticleIndex, fold } from '../retrieval/index.ts';

/** Whose words a question asks for. */
export type Intent = Readonly<{
  /** It asks what the author thinks, argues or calls for. */
  author: boolean;
  /** It asks what these speakers said: names as the article's annotation has them. */
  speakers: ReadonlySet<string>;
}>;

const AUTHOR =
  /\b(?:author|writer|columnist|editorial(?:ist)?|article|essay|piece)(?:'s)?\b.{0,60}?\b(?:thinks?|believes?|argues?|argument|opinions?|views?|calls? for|calls?|wants?|blames?|regards?|sees?|considers?|judges?|urges?|advocates?|recommends?|proposes?|predicts?|criticis\w+|criticiz\w+|conclusions?|concludes?|stance|position|claims?|suggests?|describes?)\b|\b(?:opinions?|views?|stance|position|argument|conclusion|according) (?:of|to) the (?:author|writer|columnist|article|editorial|essay|piece)\b/;

const SAYING =
  /\b(?:say|says|said|tell|tells|told|claim\w*|state[sd]?|according to|argue[sd]?|warn\w*|announce\w*|admit\w*|den(?:y|ies|ied)|insist\w*|call(?:s|ed)?|describe[sd]?|think|thinks|believe[sd]?|explain\w*|respon\w+|repl(?:y|ies|ied)|comment\w*|promise[sd]?|pledge[sd]?|accuse[sd]?|quote[sd]?|ask\w*|add(?:ed|s)?|view|views|opinion|put it)\b/;

/** Reads from a question's words whose words it asks for. */
export function readIntent(question: string, { annotation }: Pick<ArticleIndex, 'annotation'>): Intent {
  const spoken = fold(question);
  const speakers = new Set<string>();
  if (SAYING.test(spoken)) {
    const words = new Set(spoken.split(/[^\p{L}\p{N}]+/u));
    for (const { speaker } of annotation.sentences)
      if (speaker && namesOf(speaker.name).some((name) => words.has(name))) speakers.add(speaker.name);
  }
  return { author: AUTHOR.test(spoken), speakers };
}

/** The words by which a question may name a speaker: capitalised ones of some length. */
function namesOf(name: string): readonly string[] {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word) && word.length > 2)
    .map(fold);
}
