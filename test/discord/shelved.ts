import { makeArticle, type Quote, quote, type Speaker, type Voice } from '../../src/article/index.ts';
import type { Shown } from '../../src/discord/index.ts';
import type { ShelvedArticle } from '../../src/shelf/index.ts';
import type { Correction, CueKind, Sentence, Statement } from '../../src/voices/index.ts';

/** One sentence of an article made for a test, with what is known of it. */
export type Told = Readonly<{
  text: string;
  voice: Voice;
  speaker?: Speaker;
  via?: string;
  sure?: boolean;
  loaded?: readonly string[];
  cues?: readonly (readonly [CueKind, string])[];
  corrected?: Correction;
}>;

/** Puts sentences together into paragraphs and an annotated article, as the shelf would give it. */
export function shelve(
  paragraphs: readonly (readonly Told[])[],
  about: Readonly<{ title?: string; slug?: string }> = {},
): ShelvedArticle {
  const title = about.title ?? 'The bridge that nobody counted';
  const article = makeArticle(
    {
      slug: about.slug ?? 'the-bridge',
      title,
      byline: 'Ada Quill',
      publication: 'The Ferry Post',
      date: '2025-05-02',
      language: 'en',
    },
    paragraphs.map((told, i) => ({ number: i + 1, text: told.map(({ text }) => text).join(' ') })),
  );
  const sentences: Sentence[] = [];
  const statements: Statement[] = [];
  paragraphs.forEach((told, p) => {
    let start = 0;
    told.forEach((one, i) => {
      const span = { start, end: start + one.text.length };
      const find = (words: string) => {
        const at = start + one.text.indexOf(words);
        return { start: at, end: at + words.length };
      };
      sentences.push({
        id: `${p + 1}.${i + 1}`,
        paragraph: p + 1,
        span,
        voice: one.voice,
        sure: one.sure ?? true,
        cues: (one.cues ?? []).map(([kind, words]) => ({ kind, span: find(words), toward: one.voice })),
        loaded: (one.loaded ?? []).map(find),
        ...(one.speaker ? { speaker: one.speaker } : {}),
        ...(one.corrected ? { corrected: one.corrected } : {}),
      });
      if (one.voice === 'attributed')
        statements.push({
          paragraph: p + 1,
          content: span,
          kind: 'indirect',
          ...(one.speaker ? { speaker: one.speaker } : {}),
          ...(one.via ? { via: one.via } : {}),
        });
      start = span.end + 1;
    });
  });
  return {
    article,
    annotation: { sentences, statements, english: true },
    origin: 'added',
    dropped: [],
    healed: [],
  };
}

/** The quote of a whole sentence, by its id. */
export function quoteOf(shelved: ShelvedArticle, id: string): Quote {
  const sentence = shelved.annotation.sentences.find((one) => one.id === id)!;
  return quote(shelved.article, sentence.paragraph, sentence.span, sentence);
}

export function shownOf(shelved: ShelvedArticle, ids: readonly string[], rest: Partial<Shown> = {}): Shown {
  return {
    shelved,
    question: 'Who paid for the bridge?',
    type: 'found',
    doubtful: false,
    quotes: ids.map((id) => ({ quote: quoteOf(shelved, id) })),
    ...rest,
  };
}

/** A short article with all three voices, one unsure label, one correction, loaded wording and a relayed speaker. */
export const BRIDGE = shelve([
  [
    { text: 'The bridge opened in 1987.', voice: 'reported', cues: [['date', '1987']] },
    {
      text: 'It swallowed 40 million crowns.',
      voice: 'reported',
      cues: [['figure', '40 million']],
      loaded: ['swallowed'],
    },
  ],
  [
    {
      text: 'Mara Lund, the engineer, said that no one had checked the piers.',
      voice: 'attributed',
      speaker: { name: 'Mara Lund', role: 'the engineer' },
      via: 'Harbour Radio',
      cues: [['reporting-verb', 'said']],
    },
    { text: 'One official called it a rounding error.', voice: 'attributed', sure: false },
  ],
  [
    { text: 'A city that cannot count should not build.', voice: 'argued', cues: [['urging', 'should not']] },
    {
      text: 'That is the price of vanity.',
      voice: 'argued',
      cues: [['evaluation', 'vanity']],
      corrected: { from: 'reported', by: '7', at: '2025-06-01T10:00:00.000Z', why: 'a judgement, not a price' },
    },
  ],
]);
