import { z } from 'zod';
import type { Outcome } from '../../src/answering/index.ts';
import { type Quote, quote, VOICES, type Voice } from '../../src/article/index.ts';
import type { Desk, Shown, ShownQuote, Words } from '../../src/discord/index.ts';
import { Fault } from '../../src/fault.ts';
import type { ShelvedArticle } from '../../src/shelf/index.ts';

/** What the cards of answers are called among the shelf's cards. */
const KIND = 'answer';

const voice = z.enum(VOICES);
const keptSpan = z.object({ start: z.int(), end: z.int() });
const keptQuote = z.object({
  paragraph: z.int(),
  span: keptSpan,
  voice,
  speaker: z.object({ name: z.string(), role: z.string().optional() }).optional(),
});

/** An answer as its buttons need it later: places in the article, not words, so that every quote is cut anew. */
const answerCard = z.object({
  slug: z.string(),
  /** Hash of the article when it was answered: in another text the places mean nothing. */
  hash: z.string(),
  question: z.string(),
  voice: voice.optional(),
  type: z.enum(['found', 'absent']),
  doubtful: z.boolean(),
  quotes: z.array(z.object({ quote: keptQuote, before: keptQuote.optional() })),
});

export type AnswerCard = Readonly<{ shown: Shown; server: string; owner: string }>;

/** What is shown of an outcome. @param only the voice that was asked for */
export function shownOf({ answer }: Outcome, shelved: ShelvedArticle, only?: Voice): Shown {
  const found = answer.type === 'found';
  const quotes: readonly ShownQuote[] = found
    ? answer.best.map((best) => {
        const before = answer.context.get(best);
        return before ? { quote: best, before } : { quote: best };
      })
    : answer.nearest.map((nearest) => ({ quote: nearest }));
  return {
    shelved,
    question: answer.question,
    ...(only ? { voice: only } : {}),
    type: answer.type,
    doubtful: found && answer.doubtful,
    quotes,
  };
}

/** Keeps an answer for its buttons. @returns the card's id */
export function keepAnswer(
  desk: Desk,
  shown: Shown,
  who: Readonly<{ server: string; owner: string }>,
): Promise<string> {
  const { slug, hash } = shown.shelved.article;
  const { question, type, doubtful } = shown;
  const quotes = shown.quotes.map(({ quote, before }) => ({ quote: place(quote), before: before && place(before) }));
  const data: z.input<typeof answerCard> = { slug, hash, question, voice: shown.voice, type, doubtful, quotes };
  return desk.shelf.cards.keep({ kind: KIND, ...who, data });
}

/**
 * Finds an answer again and cuts its quotes anew from the stored article.
 * @throws Fault `input-wrong` where the card is gone or the article has changed, `article-unknown` where that is gone
 */
export async function findAnswer(
  desk: Desk,
  id: string | undefined,
  server: string,
  words: Words,
): Promise<AnswerCard> {
  const card = id === undefined ? undefined : await desk.shelf.cards.find(id);
  const parsed = card?.kind === KIND && card.server === server ? answerCard.safeParse(card.data) : undefined;
  if (!card || !parsed?.success) throw new Fault('input-wrong', words.answer.expired);
  const kept = parsed.data;
  const shelved = await desk.shelf.open(server, kept.slug);
  if (shelved.article.hash !== kept.hash) throw new Fault('input-wrong', words.answer.changed);
  const shown: Shown = {
    shelved,
    question: kept.question,
    ...(kept.voice ? { voice: kept.voice } : {}),
    type: kept.type,
    doubtful: kept.doubtful,
    quotes: kept.quotes.map(({ quote, before }) => ({
      quote: cut(shelved, quote),
      ...(before ? { before: cut(shelved, before) } : {}),
    })),
  };
  return { shown, server, owner: card.owner };
}

type KeptQuote = z.infer<typeof keptQuote>;

function place({ paragraph, span, voice, speaker }: Quote): z.input<typeof keptQuote> {
  return { paragraph, span, voice, speaker };
}

/** A label that was corrected since the answer was given is shown as it is now. */
function cut({ article, annotation }: ShelvedArticle, kept: KeptQuote): Quote {
  const corrected = annotation.sentences.find(
    ({ paragraph, span, corrected }) =>
      corrected && paragraph === kept.paragraph && span.start <= kept.span.start && span.end >= kept.span.end,
  );
  return quote(article, kept.paragraph, kept.span, said(kept, corrected?.voice));
}

function said({ voice, speaker }: KeptQuote, corrected: Voice | undefined): Parameters<typeof quote>[3] {
  if (!speaker) return { voice: corrected ?? voice };
  const { name, role } = speaker;
  return { voice: corrected ?? voice, speaker: role === undefined ? { name } : { name, role } };
}
