import type { APIContainerComponent } from 'discord.js';
import type { Quote } from '../../article/index.ts';
import { type Cue, type Sentence, WHOLE_SENTENCE_CUES } from '../../voices/index.ts';
import { pass } from '../gate.ts';
import type { Words } from '../locale/index.ts';
import { blockquote, container, type Message, message, text } from './blocks.ts';
import { escapeLine } from './escape.ts';
import { inMarks, loadedWords } from './facts.ts';
import { firstFitting, shorten } from './limits.ts';
import { type Shown, sentencesOf } from './shown.ts';
import { ACCENT } from './voices.ts';

/** Characters, escaped, of a quotation and of a cue's words here: enough to recognise them. */
const ROOM = { quote: 160, cue: 60, why: 200 } as const;

/** How many cues a quote shows: the first number at which everything fits into one message. */
const CUES_A_QUOTE = [6, 4, 2, 1] as const;

/** Why each quote of an answer stands under its voice: its cues in words, whether it is sure, whether it was corrected. */
export function renderReasons(shown: Shown, words: Words): Message {
  const versions = CUES_A_QUOTE.map((most) => () => [
    text(words.reasons.title),
    ...shown.quotes.map(({ quote }) => reasonsFor(shown, quote, most, words)),
  ]);
  return message(firstFitting(versions));
}

function reasonsFor(shown: Shown, quote: Quote, most: number, words: Words): APIContainerComponent {
  const { article } = shown.shelved;
  const sentences = sentencesOf(shown.shelved, quote);
  const cues = sentences.flatMap((sentence) => sentence.cues.map((cue) => ({ sentence, cue })));
  const loaded = loadedWords(shown, quote);
  const part = shorten(article, quote, ROOM.quote);
  const lines = cues.slice(0, most).map(({ sentence, cue }) => `- ${describe(shown, sentence, cue, quote, words)}`);
  return container(ACCENT[quote.voice], [
    text(
      `**${words.voice[quote.voice]}** · ¶${quote.paragraph}${part === quote ? '' : ` ${words.answer.cut}`}`,
      blockquote(pass(article, part)),
      ...(lines.length > 0 ? lines : [`- ${words.reasons.none}`]),
      ...(cues.length > most ? [`- ${words.reasons.more(cues.length - most)}`] : []),
      ...(loaded ? [`- ${words.reasons.loaded(loaded)}`] : []),
      ...confidence(sentences, words).map((line) => `-# ${line}`),
    ),
  ]);
}

function describe(shown: Shown, { paragraph, span }: Sentence, cue: Cue, quote: Quote, words: Words): string {
  if (WHOLE_SENTENCE_CUES.has(cue.kind)) return words.cue[cue.kind];
  const entire = cue.span.start <= span.start && cue.span.end >= span.end;
  const evidence = entire ? words.reasons.whole : inMarks(shown.shelved.article, paragraph, cue.span, ROOM.cue);
  const kind = words.cue[cue.kind];
  return cue.toward === quote.voice
    ? words.reasons.for(kind, evidence)
    : words.reasons.toward(kind, evidence, words.voice[cue.toward]);
}

function confidence(sentences: readonly Sentence[], words: Words): readonly string[] {
  const { corrected } = sentences.find((sentence) => sentence.corrected) ?? {};
  if (corrected) {
    const when = `<t:${Math.floor(Date.parse(corrected.at) / 1_000)}:R>`;
    return [
      words.reasons.corrected(words.voice[corrected.from], when),
      ...(corrected.why ? [words.reasons.correctionWhy(escapeLine(corrected.why, ROOM.why))] : []),
    ];
  }
  return [sentences.every(({ sure }) => sure) ? words.reasons.sure : words.reasons.unsure];
}
