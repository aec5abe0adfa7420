import { type Article, type PartOfSpeech, type SentenceSpan, type Token, tokenise } from '../../article/index.ts';
import { mend } from './01-mending.ts';

/** Half-open, in words of the whole article. */
export type Range = Readonly<{ start: number; end: number }>;

/** One token of the article, with its part of speech mended where wink-nlp is known to err. */
export type Word = Readonly<{
  value: string;
  lower: string;
  lemma: string;
  pos: PartOfSpeech;
  /** Offsets in the paragraph's text. */
  start: number;
  end: number;
  /** Position of its paragraph in the article, from 0. */
  paragraph: number;
  sentence: number;
  /** Whether white space, or nothing, stands before it. */
  spaced: boolean;
}>;

export type Words = Readonly<{
  words: readonly Word[];
  sentences: readonly Range[];
  /** One range for each paragraph of the article; empty for a paragraph without words. */
  paragraphs: readonly Range[];
}>;

/** Words. What is longer is no sentence; later steps look over a whole sentence for every cue in it. */
const LONGEST_SENTENCE = 250;

/** Words, sentences and paragraphs of an article in one numbering, so that later steps can look across a boundary. */
export function readWords(article: Article, sentences: readonly SentenceSpan[]): Words {
  const words: Word[] = [];
  const paragraphs: Range[] = [];
  const ends = endsOfSentences(sentences);
  let sentence = 0;
  let begun = 0;
  const begin = () => {
    sentence++;
    begun = words.length;
  };
  article.paragraphs.forEach(({ number, text }, paragraph) => {
    const first = words.length;
    begun = first;
    const tokens = joined(tokenise(text));
    const last = ends.get(number) ?? [];
    let next = 0;
    tokens.forEach((token, i) => {
      const { start, end } = token.span;
      const before = tokens[i - 1];
      while (next < last.length && start >= last[next]!) {
        next++;
        if (before && endsHere(before, token)) begin();
      }
      if (words.length - begun >= LONGEST_SENTENCE) begin();
      words.push({
        value: token.value,
        lower: token.lower.replaceAll('‘', "'"),
        lemma: token.lemma,
        // wink-nlp does not know the horizontal bar.
        pos: token.value === '―' ? 'PUNCT' : token.pos,
        start,
        end,
        paragraph,
        sentence,
        spaced: before === undefined || before.span.end < start,
      });
    });
    if (words.length > first) sentence++;
    paragraphs.push({ start: first, end: words.length });
  });
  return { words: mend(words), sentences: rangesOf(words), paragraphs };
}

/** wink-nlp parts a word at letters that English lacks: "Peri|ć", "Wałęsa". */
function joined(tokens: readonly Token[]): readonly Token[] {
  const whole: Token[] = [];
  for (const token of tokens) {
    const before = whole.at(-1);
    const apart =
      before?.span.end !== token.span.start || !/\p{L}$/u.test(before.value) || !/^\p{L}/u.test(token.value);
    if (apart || !/[\u0100-\u024f\u1e00-\u1eff]/u.test(before.value + token.value)) {
      whole.push(token);
      continue;
    }
    const value = before.value + token.value;
    whole[whole.length - 1] = {
      ...before,
      value,
      lower: value.toLowerCase(),
      lemma: value.toLowerCase(),
      pos: /^\p{Lu}/u.test(value) ? 'PROPN' : before.pos,
      span: { start: before.span.start, end: token.span.end },
    };
  }
  return whole;
}

/** A sentence goes on after "…!" where lower case or a mark that belongs to what came before follows. */
function endsHere(before: Token, next: Token): boolean {
  if (/^[\p{Ll},;:)\]’”]/u.test(next.value)) return false;
  return !/^[,;:(]$/.test(before.value);
}

function endsOfSentences(sentences: readonly SentenceSpan[]): ReadonlyMap<number, readonly number[]> {
  const ends = new Map<number, number[]>();
  for (const { paragraph, span } of sentences) {
    const known = ends.get(paragraph);
    if (known) known.push(span.end);
    else ends.set(paragraph, [span.end]);
  }
  return ends;
}

function rangesOf(words: readonly Word[]): readonly Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (let i = 1; i <= words.length; i++) {
    if (i < words.length && words[i]!.sentence === words[i - 1]!.sentence) continue;
    ranges.push({ start, end: i });
    start = i;
  }
  return words.length ? ranges : [];
}
