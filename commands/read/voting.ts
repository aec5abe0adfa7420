import type { MessageComponentInteraction } from 'discord.js';
import { quote, VOICES } from '../../src/article/index.ts';
import { ACCENT } from '../../src/charts/index.ts';
import {
  type Blocks,
  blockquote,
  button,
  container,
  customId,
  escapeLine,
  type Message,
  message,
  pass,
  privateMessage,
  row,
  shorten,
  text,
  Worded,
  type Words,
} from '../../src/discord/index.ts';
import { Fault } from '../../src/fault.ts';
import { contestedness, hasReached, majorityOf, pollAt, type Tally, tallyOf } from '../../src/reading/index.ts';
import type { ShelvedArticle, StoredSitting } from '../../src/shelf/index.ts';
import { describeCue, type Sentence } from '../../src/voices/index.ts';
import { deferInPlace, deferPrivately } from '../parts/replying.ts';
import { isModerator, moveBy, play, sittingOf } from './playing.ts';
import { openArticle, openSitting, refresh } from './posting.ts';
import { type Carded, ID } from './stop-card.ts';
import { post, type Venue } from './venue.ts';

/** Characters, escaped, of the sentence, which a paragraph without full stops may make very long; and of a cue's words. */
const ROOM = { sentence: 2_000, cue: 80 } as const;
const MOST_CUES = 4;
const BAR = 10;

/** *Vote*: the sentence and three buttons of one look, always in the same order, for one member alone. */
export async function openVote(
  interaction: MessageComponentInteraction,
  id: string | undefined,
  stop: number,
  venue: Venue,
) {
  await deferPrivately(interaction);
  const sitting = await sittingOf(interaction, id, venue);
  await interaction.editReply(await ballot(venue, sitting, stop, interaction.user.id));
}

export async function castVote(
  interaction: MessageComponentInteraction,
  [id, stop, chosen]: readonly (string | undefined)[],
  venue: Venue,
) {
  await deferInPlace(interaction);
  const sitting = await sittingOf(interaction, id, venue);
  const voice = VOICES.find((one) => one === chosen);
  if (!voice) throw new Fault('input-wrong', venue.words.trouble.staleButton);
  const { state } = sitting;
  const round = pollAt(state, Number(stop)).rounds.at(-1)!;
  // Pressing one's own vote again is no mistake.
  const { after } =
    round[interaction.user.id] === voice && state.status === 'reading'
      ? { after: sitting }
      : await play(venue, sitting.id, moveBy(interaction, { type: 'vote', stop: Number(stop), voice }, venue));
  await interaction.editReply(await ballot(venue, after, Number(stop), interaction.user.id));
  await refresh(venue, sitting.id);
}

/** *Vote again*: a second round, once the group has talked. */
export async function voteAgain(
  interaction: MessageComponentInteraction,
  id: string | undefined,
  stop: number,
  venue: Venue,
) {
  await deferInPlace(interaction);
  const sitting = await sittingOf(interaction, id, venue);
  await play(venue, sitting.id, moveBy(interaction, { type: 'vote-again', stop }, venue));
  await refresh(venue, sitting.id);
}

/** *Reveal*: whoever's press counted posts the votes; of two presses at once the other is refused. */
export async function reveal(
  interaction: MessageComponentInteraction,
  id: string | undefined,
  stop: number,
  venue: Venue,
) {
  await deferInPlace(interaction);
  const { sitting, shelved } = await openSitting(interaction, id, venue);
  // A process that ended between the two left votes that are revealed and stand nowhere.
  const after = pollAt(sitting.state, stop).revealed
    ? sitting
    : (await play(venue, sitting.id, moveBy(interaction, { type: 'reveal', stop }, venue))).after;
  const result = resultCard({ sitting: after, shelved, words: venue.forAll }, stop);
  await post(venue, after.channel, result, { what: `result/${sitting.id}/${stop}` });
  await refresh(venue, sitting.id);
}

/** *Make it a correction*: the voice of most votes becomes the label, by a moderator's word. */
export async function correctLabel(
  interaction: MessageComponentInteraction,
  id: string | undefined,
  stop: number,
  venue: Venue,
) {
  const { vote: say } = venue.words.reading;
  if (!isModerator(interaction)) throw new Fault('not-allowed', say.notModerator);
  await deferInPlace(interaction);
  const { sitting, shelved } = await openSitting(interaction, id, venue);
  const sentence = polledSentence(sitting, shelved, stop);
  const poll = pollAt(sitting.state, stop);
  const voice = poll.revealed ? majorityOf(tallyOf(poll.rounds.at(-1)!)) : undefined;
  if (!sentence || !voice) throw new Fault('input-wrong', say.noMajority);
  const { server, article } = sitting;
  await venue.desk.shelf.correct(server, article, { sentence: sentence.id, voice, by: interaction.user.id });
  const corrected = await openArticle(venue, sitting);
  await interaction.editReply(resultCard({ sitting, shelved: corrected, words: venue.forAll }, stop));
  await interaction.followUp(privateMessage(message([text(say.correct(venue.words.voice[voice]))])));
}

/** The sentence that a stop's poll is about, where the stop has one. */
export function polledSentence(
  { plan }: Pick<StoredSitting, 'plan'>,
  { annotation }: ShelvedArticle,
  stop: number,
): Sentence | undefined {
  const id = plan.stops[stop - 1]?.poll;
  return id === undefined ? undefined : annotation.sentences.find((sentence) => sentence.id === id);
}

async function ballot(venue: Venue, sitting: StoredSitting, stop: number, member: string): Promise<Message> {
  const { words } = venue;
  const { vote: say, refusal } = words.reading;
  const shelved = await openArticle(venue, sitting);
  const sentence = polledSentence(sitting, shelved, stop);
  if (!sentence || !hasReached(sitting.state, stop)) throw new Worded('input-wrong', refusal['no-poll']);
  const { rounds, revealed } = pollAt(sitting.state, stop);
  if (revealed) throw new Worded('input-wrong', refusal['already-revealed']);
  if (!sitting.state.present.includes(member)) throw new Worded('input-wrong', refusal['not-present']);
  const mine = rounds.at(-1)![member];
  const notes = VOICES.map((voice) => `-# **${words.voice[voice]}**: ${words.voiceNote[voice]}`);
  return message([
    text(say.ask, `-# ¶${sentence.paragraph}`, sentenceBlock(shelved, sentence)),
    text(...notes),
    row(...VOICES.map((voice) => button(customId(ID.cast, sitting.id, stop, voice), words.voice[voice]))),
    text(mine ? say.yours(words.voice[mine]) : `-# ${rounds.length > 1 ? say.second : say.first}`),
  ]);
}

/** The revealed votes: shares by voice, before and after talking; the label with its cues; whether it is contested. */
function resultCard({ sitting, shelved, words }: Carded, stop: number): Message {
  const sentence = polledSentence(sitting, shelved, stop)!;
  const { vote: say, button: label } = words.reading;
  const { rounds } = pollAt(sitting.state, stop);
  const tallies = rounds.map(tallyOf);
  const last = tallies.at(-1)!;
  // Against what Pullquote said: a correction settles the label, not what the group was divided on.
  const { contested } = contestedness(last, sentence.corrected?.from ?? sentence.voice);
  const majority = majorityOf(last);
  const correctable = contested && majority !== undefined && majority !== sentence.voice;
  const verdict = contested ? say.contested(majority && words.voice[majority]) : say.agreed;
  const after: Blocks = correctable ? [row(button(customId(ID.correct, sitting.id, stop), label.correct))] : [];
  return message([
    container(ACCENT[sentence.voice], [
      text(say.title(sentence.paragraph), sentenceBlock(shelved, sentence)),
      ...tallies.map((tally, i) => text(say.round(i + 1, tallies.length, tally.all), ...shares(tally, words))),
      text(
        ...labelLines(shelved, sentence, words),
        verdict,
        ...(sentence.corrected ? [say.corrected(words.voice[sentence.voice])] : []),
      ),
    ]),
    ...after,
  ]);
}

function shares(tally: Tally, words: Words): readonly string[] {
  return VOICES.map((voice) => {
    const share = tally.all === 0 ? 0 : tally.votes[voice] / tally.all;
    const full = Math.round(share * BAR);
    const bar = '▰'.repeat(full) + '▱'.repeat(BAR - full);
    return words.reading.vote.share(words.voice[voice], bar, tally.votes[voice], Math.round(share * 100));
  });
}

function labelLines({ article }: ShelvedArticle, sentence: Sentence, words: Words): readonly string[] {
  const { vote: say } = words.reading;
  const { voice, sure, corrected, cues, paragraph } = sentence;
  const whole = article.paragraphs[paragraph - 1]!.text;
  const lines = cues.slice(0, MOST_CUES).map((cue) => {
    const described = describeCue(cue, whole);
    return `- ${say.cue(words.cue[cue.kind], escapeLine(described.words, ROOM.cue))}`;
  });
  return [
    corrected ? say.labelWas(words.voice[corrected.from]) : say.label(words.voice[voice], sure),
    ...(lines.length > 0 ? lines : [`- ${say.noCues}`]),
  ];
}

function sentenceBlock({ article }: ShelvedArticle, { paragraph, span, voice }: Sentence): string {
  const whole = quote(article, paragraph, span, { voice });
  return blockquote(pass(article, shorten(article, whole, ROOM.sentence)));
}
