import type { APIContainerComponent } from 'discord.js';
import { type Quote, within } from '../../article/index.ts';
import { ACCENT } from '../../charts/index.ts';
import { type Cue, type Sentence, WHOLE_SENTENCE_CUES } from '../../voices/index.ts';
import { pass } from '../gate.ts';
import type { Words } from '../locale/index.ts';
import { blockquote, container, type Message, message, text } from './blocks.ts';
import { escapeLine } from './escape.ts';
import { inMarks, loadedWords } from './facts.ts';
import { firstFitting, shorten } from './limits.ts';
import { moment } from './moment.ts';
import { type Shown, sentencesOf } from './shown.ts';

/**
 * How much each quote shows: the first of these with which everything fits into one message. `kinds` of cues, `words`
 * a kind; `quote` and `cue` are characters, escaped; `extras` are loaded wording and a moderator's reason.
 */
const LEVELS = [
  { kinds: 6, words: 4, quote: 160, cue: 60, extras: true },
  { kinds: 4, words: 2, quote: 160, cue: 60, extras: true },
  { kinds: 2, words: 2, quote: 120, cue: 50, extras: true },
  { kinds: 2, words: 1, quote: 100, cue: 40, extras: false },
  { kinds: 1, words: 1, quote: 80, cue: 30, extras: false },
] as const;
type Level = (typeof LEVELS)[number];

/** Characters, escaped, of a moderator's reason. */
const LONGEST_WHY = 200;

/** Why each quote of an answer stands under its voice: its cues in words, whether it is sure, whether it was corrected. */
export function renderReasons(shown: Shown, words: Words): Message {
  const versions = LEVELS.map((level) => () => [
    text(words.reasons.title),
    ...shown.quotes.map(({ quote }) => reasonsFor(shown, quote, level, words)),
  ]);
  return message(firstFitting(versions));
}

function reasonsFor(shown: Shown, quote: Quote, level: Level, words: Words): APIContainerComponent {
  const { article } = shown.shelved;
  const sentences = sentencesOf(shown.shelved, quote);
  const cues = cueLines(shown, sentences, quote, level, words);
  const loaded = level.extras ? loadedWords(shown, quote) : '';
  const part = shorten(article, quote, level.quote);
  return container(ACCENT[quote.voice], [
    text(
      `**${words.voice[quote.voice]}** · ¶${quote.paragraph}`,
      blockquote(pass(article, part)),
      ...(part === quote ? [] : [`-# ${words.answer.cut}`]),
      ...(cues.length > 0 ? cues.slice(0, level.kinds).map((line) => `- ${line}`) : [`- ${words.reasons.none}`]),
      ...(cues.length > level.kinds ? [`- ${words.reasons.more(cues.length - level.kinds)}`] : []),
      ...(loaded ? [`- ${words.reasons.loaded(loaded)}`] : []),
      ...confidence(sentences, level, words).map((line) => `-# ${line}`),
    ),
  ]);
}

/** One line a kind of cue, with all its words; kinds that speak for the label before those that speak for another. */
function cueLines(
  shown: Shown,
  sentences: readonly Sentence[],
  quote: Quote,
  level: Level,
  words: Words,
): readonly string[] {
  const lines = new Map<string, { cue: Cue; evidence: Set<string> }>();
  for (const sentence of sentences)
    for (const cue of sentence.cues) {
      const key = `${cue.kind}/${cue.toward}`;
      const line = lines.get(key) ?? { cue, evidence: new Set() };
      line.evidence.add(evidenceOf(shown, sentence, cue, level, words));
      lines.set(key, line);
    }
  const own = ({ cue }: { cue: Cue }) => (cue.toward === quote.voice ? 0 : 1);
  return [...lines.values()]
    .sort((a, b) => own(a) - own(b))
    .map(({ cue, evidence }) => {
      const kind = words.cue[cue.kind];
      const said = WHOLE_SENTENCE_CUES.has(cue.kind)
        ? kind
        : words.labelled(kind, [...evidence].slice(0, level.words).join(', '));
      return cue.toward === quote.voice ? said : words.reasons.toward(said, words.voice[cue.toward]);
    });
}

function evidenceOf(shown: Shown, { paragraph, span }: Sentence, cue: Cue, level: Level, words: Words): string {
  const entire = within(span, cue.span);
  return entire ? words.reasons.whole : inMarks(shown.shelved.article, paragraph, cue.span, level.cue);
}

function confidence(sentences: readonly Sentence[], level: Level, words: Words): readonly string[] {
  const { corrected } = sentences.find((sentence) => sentence.corrected) ?? {};
  if (corrected) {
    const when = moment(corrected.at, 'relative');
    return [
      words.reasons.corrected(words.voice[corrected.from], when),
      ...(corrected.why && level.extras ? [words.reasons.correctionWhy(escapeLine(corrected.why, LONGEST_WHY))] : []),
    ];
  }
  return [sentences.every(({ sure }) => sure) ? words.reasons.sure : words.reasons.unsure];
}
