import type { Article, Span } from '../article/index.ts';
import type { Annotation, Sentence, Statement } from '../voices/index.ts';
import type { Stretch } from './partition.ts';
import type { QuestionPattern, StopQuestion } from './types.ts';

/** What is known of the sentences of one stretch. */
type Passage = Readonly<{ article: Article; sentences: readonly Sentence[]; statements: readonly Statement[] }>;

type Found = Readonly<{ paragraph: number; span: Span }> | undefined;

/** What to look for, what is worth most to talk about first. */
const FINDERS: readonly Readonly<{ pattern: QuestionPattern; find: (passage: Passage) => Found }>[] = [
  { pattern: 'sources-at-odds', find: sourcesAtOdds },
  { pattern: 'unnamed-source', find: unnamedSource },
  { pattern: 'figure-without-source', find: figureWithoutSource },
  {
    pattern: 'argument-alone',
    find: (passage) =>
      passage.sentences.every(({ voice }) => voice === 'argued') ? firstArgument(passage) : undefined,
  },
  { pattern: 'loaded-wording', find: loadedWording },
  { pattern: 'rhetorical-question', find: rhetoricalQuestion },
  { pattern: 'turn', find: turn },
  { pattern: 'argument-with-support', find: firstArgument },
  { pattern: 'named-source', find: namedSource },
];

/**
 * One question for each stretch, about what stands in it. The same pattern is not asked twice running where the passage
 * offers another, so that a sitting does not become a questionnaire.
 */
export function questionsFor(
  article: Article,
  annotation: Annotation,
  stretches: readonly Stretch[],
): readonly StopQuestion[] {
  let last: QuestionPattern | undefined;
  return stretches.map(({ first, last: end }) => {
    const inside = ({ paragraph }: { paragraph: number }) => paragraph >= first && paragraph <= end;
    const passage = {
      article,
      sentences: annotation.sentences.filter(inside),
      statements: annotation.statements.filter(inside),
    };
    const finds = FINDERS.map(({ pattern, find }) => ({ pattern, about: find(passage) })).filter(
      ({ about }) => about !== undefined,
    );
    const { pattern, about } = finds.find((found) => found.pattern !== last) ??
      finds[0] ?? { pattern: 'passage' as const, about: undefined };
    last = pattern;
    return { type: 'made', pattern, ...(about ? { about } : {}) };
  });
}

/** Two speakers, the second introduced by a verb that contradicts. */
function sourcesAtOdds({ article, sentences, statements }: Passage): Found {
  const speakers = new Set(statements.map(({ speaker }) => speaker?.name).filter(Boolean));
  if (speakers.size < 2) return undefined;
  const contradiction = statements.find(
    ({ paragraph, cue }) =>
      cue &&
      /\b(?:den(?:y|ies|ied)|disput\w+|reject\w+|contradict\w*|insist\w*|counter\w*|rebut\w*|dismiss\w*)\b/i.test(
        words(article, paragraph, cue),
      ),
  );
  return contradiction && around(contradiction, sentences);
}

/** "Officials", "a person close to the talks": a described speaker without a name. */
function unnamedSource({ article, sentences, statements }: Passage): Found {
  const unnamed = statements.find(
    ({ paragraph, speaker, source }) =>
      source &&
      (speaker === undefined || !/\p{Lu}/u.test(speaker.name)) &&
      /\b(?:official|source|insider|expert|analyst|observer|critic|resident|employee|neighbou?r|person|people|some|many|others|it (?:is|was))\w*\b/i.test(
        words(article, paragraph, source),
      ),
  );
  return unnamed && around(unnamed, sentences);
}

function namedSource({ sentences, statements }: Passage): Found {
  const named = statements.find(({ speaker }) => speaker !== undefined);
  return named && around(named, sentences);
}

/** A figure in the article's own voice. A year alone is not one, nor the number of a thing ("Gate 4", "June 11"). */
function figureWithoutSource({ article, sentences }: Passage): Found {
  for (const { paragraph, voice, cues, span } of sentences) {
    const figure = cues.find((cue) => {
      if (cue.kind !== 'figure') return false;
      const before = words(article, paragraph, {
        start: Math.max(span.start, cue.span.start - 30),
        end: cue.span.start,
      });
      return !NUMBERED.test(before) && !/^(?:1[5-9]|20)\d\d$/.test(words(article, paragraph, cue.span));
    });
    if (voice === 'reported' && figure) return { paragraph, span };
  }
  return undefined;
}

/** A capitalised word, not the first of its sentence, right before a figure: the figure is part of a name. */
const NUMBERED = /\S\s+\p{Lu}\p{L}+ $/u;

function loadedWording({ sentences }: Passage): Found {
  const sentence = sentences.find(({ loaded }) => loaded.length > 0);
  return sentence && { paragraph: sentence.paragraph, span: sentence.loaded[0]! };
}

function rhetoricalQuestion({ sentences }: Passage): Found {
  return whole(sentences.find(({ cues }) => cues.some(({ kind }) => kind === 'rhetorical-question')));
}

function turn({ article, sentences }: Passage): Found {
  return whole(
    sentences.find(({ paragraph, span }) =>
      /^(?:But|However|Yet|Still|Nevertheless|On the other hand|Even so)\b|^[^.]{0,40}, however,/.test(
        words(article, paragraph, span),
      ),
    ),
  );
}

function firstArgument({ article, sentences }: Passage): Found {
  const argued = sentences.filter(({ voice }) => voice === 'argued');
  // Of a question it is hard to say what it argues.
  return whole(argued.find(({ paragraph, span }) => !words(article, paragraph, span).endsWith('?')) ?? argued[0]);
}

/** The whole sentence in which a statement begins: what was said, with who says it. */
function around({ paragraph, content }: Statement, sentences: readonly Sentence[]): Found {
  const sentence = sentences.find(
    (one) => one.paragraph === paragraph && one.span.start <= content.start && one.span.end > content.start,
  );
  return whole(sentence) ?? { paragraph, span: content };
}

function whole(sentence: Sentence | undefined): Found {
  return sentence && { paragraph: sentence.paragraph, span: sentence.span };
}

function words(article: Article, paragraph: number, { start, end }: Span): string {
  return article.paragraphs[paragraph - 1]!.text.slice(start, end);
}
