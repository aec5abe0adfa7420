import { type Article, isVerbatim, overlap, quote, type Span } from '../src/article/index.ts';
import { piecesOf, type Statement } from '../src/voices/index.ts';
import { type GoldParaphrase, type GoldQuotation, rightVoices } from './gold.ts';
import { type Annotated, type Measure, type Miss, type Result, share } from './part.ts';
import { fullName, rightSpeaker } from './speakers.ts';
import { shared, spansOf, wordsIn } from './words.ts';

/** A quotation counts as found when this share of its words stands in statements: a title or a mark may be cut off. */
const COVERED = 0.8;
/** A paraphrase is found when it shares half of its words with one statement, and that one half of its own with it. */
const MATCHED = 0.5;

type Judged = Readonly<{ where: string; text: string; speaker: string | null; got?: Statement; found: boolean }> &
  Readonly<{ right: boolean; full: boolean }>;

/** How well an article's quotations and paraphrases are found and given to their speakers. */
export function scoreStatements(annotated: Annotated): Result {
  const { article, paragraphs, annotation } = annotated;
  const quotations = paragraphs.flatMap(({ number, quotations }) =>
    quotations.map((said) => judgeQuotation(annotated, number, said)),
  );
  const paraphrases = paragraphs.flatMap(({ number, paraphrases }) =>
    paraphrases.map((said) => judgeParaphrase(annotated, number, said)),
  );
  const spurious = annotation.statements.filter((statement) => isSpurious(annotated, statement));
  const measures: Measure[] = [
    share('direct.found', 'direct quotations found', quotations, ({ found }) => found, { goal: 0.995 }),
    share('direct.speaker', 'right speaker, of all', quotations, ({ right }) => right, { goal: 0.97 }),
    share('direct.name', 'named in full, of those', quotations.filter(isRight), ({ full }) => full),
    share('indirect.found', 'paraphrases found', paraphrases, ({ found }) => found, { goal: 0.9 }),
    share('indirect.speaker', 'right speaker, of all', paraphrases, ({ right }) => right),
    share('statement.spurious', 'statements where nobody speaks', annotation.statements, isIn(spurious), {
      below: true,
    }),
    share('statement.verbatim', 'spans that quote verbatim', spansQuoted(annotated), isExact(article), { goal: 1 }),
  ];
  return {
    measures,
    misses: [
      ...quotations.filter((one) => !one.right).map((one) => missed(one, 'direct')),
      ...paraphrases.filter((one) => !one.right).map((one) => missed(one, 'indirect')),
      ...spurious.map((statement) => ({
        measure: 'statement.spurious',
        where: `${article.slug} ¶${statement.paragraph}`,
        text: cut(article, statement.paragraph, statement.content),
        expected: 'no statement',
        got: statement.speaker?.name ?? 'speaker unclear',
      })),
    ],
  };
}

/** Several statements may cover one quotation between them; the speaker is that of the one which covers most. */
function judgeQuotation(annotated: Annotated, number: number, said: GoldQuotation): Judged {
  const text = textOf(annotated, number);
  const words = wordsIn(text, spansOf(text, said.pieces));
  const here = annotated.annotation.statements.filter((statement) => statement.paragraph === number);
  const covered = shared(words, wordsIn(text, here.flatMap(piecesOf)));
  const got = best(here, (statement) => shared(words, wordsIn(text, piecesOf(statement))));
  return judged(annotated, number, said, covered >= COVERED * words.size, got);
}

function judgeParaphrase(annotated: Annotated, number: number, said: GoldParaphrase): Judged {
  const text = textOf(annotated, number);
  const words = wordsIn(text, spansOf(text, said.pieces));
  const here = annotated.annotation.statements.filter((statement) => statement.paragraph === number);
  const match = (statement: Statement) => {
    const theirs = wordsIn(text, piecesOf(statement));
    return shared(words, theirs) / Math.max(words.size, theirs.size);
  };
  const got = best(here, match);
  return judged(annotated, number, said, got !== undefined && match(got) >= MATCHED, got);
}

function judged(
  { article }: Annotated,
  number: number,
  said: GoldQuotation | GoldParaphrase,
  found: boolean,
  got: Statement | undefined,
): Judged {
  return {
    where: `${article.slug} ¶${number}`,
    text: said.pieces.join(' … '),
    speaker: said.speaker,
    ...(got ? { got } : {}),
    found,
    right: found && rightSpeaker(said, got?.speaker?.name),
    full: fullName(said, got?.speaker?.name),
  };
}

/** A statement that no label knows, in sentences that no annotator could call attributed. */
function isSpurious({ article, paragraphs }: Annotated, statement: Statement): boolean {
  const gold = paragraphs[statement.paragraph - 1]!;
  const text = article.paragraphs[statement.paragraph - 1]!.text;
  const known = spansOf(text, [
    ...[...gold.quotations, ...gold.paraphrases].flatMap(({ pieces }) => pieces),
    ...gold.sentences.filter((sentence) => rightVoices(sentence).includes('attributed')).map(({ text }) => text),
  ]);
  return !piecesOf(statement).some((span) => known.some((there) => overlap(span, there)));
}

type Place = Readonly<{ paragraph: number; span: Span }>;

function spansQuoted({ annotation }: Annotated): readonly Place[] {
  return [
    ...annotation.sentences.map(({ paragraph, span }) => ({ paragraph, span })),
    ...annotation.statements.flatMap((statement) =>
      piecesOf(statement).map((span) => ({ paragraph: statement.paragraph, span })),
    ),
  ];
}

function isExact(article: Article) {
  return ({ paragraph, span }: Place) =>
    isVerbatim(article, quote(article, paragraph, span, { voice: 'reported' })) &&
    !/^\s|\s$/.test(cut(article, paragraph, span));
}

function missed({ where, text, speaker, got, found }: Judged, kind: 'direct' | 'indirect'): Miss {
  return {
    measure: found ? `${kind}.speaker` : `${kind}.found`,
    where,
    text,
    expected: speaker ?? 'speaker unclear',
    got: got ? `${got.speaker?.name ?? 'speaker unclear'}${found ? '' : ', of other words'}` : 'nothing',
  };
}

function best(statements: readonly Statement[], score: (statement: Statement) => number): Statement | undefined {
  const ranked = statements.map((statement) => ({ statement, score: score(statement) }));
  return ranked.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)[0]?.statement;
}

function textOf({ article }: Annotated, number: number): string {
  return article.paragraphs[number - 1]!.text;
}

function cut(article: Article, number: number, span: Span): string {
  return article.paragraphs[number - 1]!.text.slice(span.start, span.end);
}

function isRight({ right }: Judged): boolean {
  return right;
}

function isIn<T>(some: readonly T[]) {
  return (one: T) => some.includes(one);
}
