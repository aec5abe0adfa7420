import type { ChatInputCommandInteraction, MessageComponentInteraction } from 'discord.js';
import { z } from 'zod';
import { quote, VOICES } from '../../src/article/index.ts';
import { ACCENT } from '../../src/charts/index.ts';
import { lookUp } from '../../src/checking/index.ts';
import {
  blockquote,
  button,
  container,
  customId,
  type Desk,
  escapeLine,
  facts,
  message,
  pass,
  row,
  shorten,
  text,
  Worded,
  type Words,
  wordsFor,
} from '../../src/discord/index.ts';
import type { ShelvedArticle } from '../../src/shelf/index.ts';
import type { Sentence } from '../../src/voices/index.ts';
import { checkable } from '../parts/checkables.ts';
import { shownOf } from '../parts/passages-page.ts';
import { deferInPlace } from '../parts/replying.ts';
import { serverOf } from '../parts/server.ts';
import { ID } from './ids.ts';
import { requireModerator } from './moderator.ts';
import { LONGEST_REASON } from './payload.ts';

const ROOM = { quote: 600, typed: 120 } as const;
const voiceNamed = z.enum(VOICES);

/** `/article correct`: a moderator's word on one sentence. */
export async function correct(interaction: ChatInputCommandInteraction, slug: string, desk: Desk): Promise<void> {
  const words = wordsFor(interaction);
  const server = serverOf(interaction);
  const { options, user } = interaction;
  const voice = voiceNamed.parse(options.getString('voice', true));
  const why = options.getString('reason')?.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_REASON);
  const shelved = await desk.shelf.open(server, slug);
  const sentence = sentenceMeant(shelved, options.getString('sentence', true), words);
  if (sentence.voice === voice) throw new Worded('input-wrong', words.shelf.trouble.sameVoice(words.voice[voice]));
  const correction = { sentence: sentence.id, voice, by: user.id, ...(why ? { why } : {}) };
  await desk.shelf.correct(server, slug, correction);
  const from = words.voice[sentence.corrected?.from ?? sentence.voice];
  const line = words.shelf.correct.done(`¶${sentence.paragraph}`, from, words.voice[voice]);
  const after = await desk.shelf.open(server, slug);
  await interaction.editReply(
    message([
      text(line),
      sentenceBlock(after, sentence.id, words),
      row(button(customId(ID.uncorrect, slug, sentence.id), words.shelf.correct.back)),
    ]),
  );
}

/** *Take it back*. */
export async function uncorrect(
  interaction: MessageComponentInteraction,
  [slug = '', id = '']: readonly string[],
  { shelf }: Desk,
): Promise<void> {
  await deferInPlace(interaction);
  const words = wordsFor(interaction);
  requireModerator(interaction, words);
  const server = serverOf(interaction);
  const was = await shelf.uncorrect(server, slug, id);
  if (!was) throw new Worded('input-wrong', words.shelf.correct.noneThere);
  const shelved = await shelf.open(server, slug);
  const sentence = shelved.annotation.sentences.find((one) => one.id === id)!;
  const line = words.shelf.correct.takenBack(`¶${sentence.paragraph}`, words.voice[sentence.voice]);
  await interaction.editReply(message([text(line), sentenceBlock(shelved, id, words)]));
}

/**
 * The sentence that a moderator means: by its number, `3.2`, or by words that it alone has.
 * @throws Fault `input-wrong`
 */
function sentenceMeant(shelved: ShelvedArticle, typed: string, words: Words): Sentence {
  const { sentences } = shelved.annotation;
  const byNumber = sentences.find(({ id }) => id === typed.trim().replace(/^¶/, ''));
  if (byNumber) return byNumber;
  const hits = lookUp(typed, [checkable(shelved)]);
  const exact = hits.filter(({ how }) => how === 'together');
  const found = exact.length > 0 ? exact : hits;
  const { noSentence, manySentences } = words.shelf.trouble;
  const said = escapeLine(typed, ROOM.typed);
  if (found.length === 0) throw new Worded('input-wrong', noSentence(said));
  if (found.length > 1) throw new Worded('input-wrong', manySentences(said, found.length));
  const { paragraph, span } = found[0]!.quote;
  const sentence = sentences.find((one) => one.paragraph === paragraph && one.span.start === span.start);
  if (!sentence) throw new Worded('input-wrong', noSentence(said));
  return sentence;
}

function sentenceBlock(shelved: ShelvedArticle, id: string, words: Words) {
  const sentence = shelved.annotation.sentences.find((one) => one.id === id)!;
  const whole = quote(shelved.article, sentence.paragraph, sentence.span, sentence);
  const part = shorten(shelved.article, whole, ROOM.quote);
  return container(ACCENT[sentence.voice], [
    text(
      `**${words.voice[sentence.voice]}**`,
      blockquote(pass(shelved.article, part)),
      `-# ${facts(shownOf({ shelved, quote: whole }), whole, words)}`,
      ...(sentence.corrected?.why
        ? [`-# ${words.reasons.correctionWhy(escapeLine(sentence.corrected.why, LONGEST_REASON * 2))}`]
        : []),
    ),
  ]);
}
