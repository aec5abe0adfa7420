import type { MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import { ComponentType, TextInputStyle } from 'discord.js';
import type { Outcome, Question } from '../../src/answering/index.ts';
import { overlap, type Quote, type Voice } from '../../src/article/index.ts';
import { customId, type Desk, renderAnswer, type Shown, settledFor, Worded } from '../../src/discord/index.ts';
import { pollAt } from '../../src/reading/index.ts';
import { CAUTION } from '../../src/settings/index.ts';
import type { StoredSitting } from '../../src/shelf/index.ts';
import { answerButtons } from '../parts/answer-buttons.ts';
import { keepAnswer, shownOf } from '../parts/answer-card.ts';
import { deferPrivately } from '../parts/replying.ts';
import { openSitting } from './posting.ts';
import { type Carded, ID } from './stop-card.ts';
import type { Venue } from './venue.ts';
import { polledSentence } from './voting.ts';

const LONGEST_QUESTION = 2_000;
const FIELD = 'question';

/** An answer inside a sitting: of what the group has read, with how many quotations further on were held back; whether the packet has it. */
export type SittingOutcome = Readonly<{ outcome: Outcome; upTo?: number; heldBack: number; recorded: boolean }>;

/**
 * Asks inside a sitting and records it for the packet. Kept to what the group has reached, unless the sitting is open
 * about what comes: then the whole article answers.
 */
export async function askWithin(
  { desk }: Pick<Venue, 'desk'>,
  sitting: StoredSitting,
  question: Pick<Question, 'text' | 'voice' | 'caution'>,
  by: Readonly<{ member: string; at: Date }>,
): Promise<SittingOutcome> {
  const { plan, state, server, article } = sitting;
  const all: Question = { ...question, library: await desk.shelf.library(server), article };
  const reached = plan.stops[state.reached - 1]!.last;
  const limited = state.spoilers === 'hide' && reached < plan.stops.at(-1)!.last;
  const outcome = await desk.answering.ask(limited ? { ...all, upTo: reached } : all);
  const heldBack = limited ? await countBeyond(desk, all, reached) : 0;
  const recorded = await desk.shelf.sittings.record(sitting.id, {
    kind: 'asked',
    member: by.member,
    stop: state.stop,
    data: { question: question.text.trim(), answered: outcome.answer.type === 'found' },
    at: by.at,
  });
  return { outcome, heldBack, recorded, ...(limited ? { upTo: reached } : {}) };
}

/** An answer as it is shown inside a sitting, and the line that stands above it. */
export function shownWithin(
  { outcome, upTo, heldBack, recorded }: SittingOutcome,
  { sitting, shelved, words, voice }: Carded & Readonly<{ voice?: Voice | undefined }>,
): Readonly<{ shown: Shown; above?: string }> {
  const whole = shownOf(outcome, shelved, voice);
  const { shown, held } = withoutVoted(whole, sitting);
  const { ask: say } = words.reading;
  const lines = [
    ...(upTo === undefined ? [] : [say.upTo(upTo)]),
    ...(heldBack > 0 ? [say.heldBack(heldBack)] : []),
    ...(held ? [say.voted] : []),
    ...(recorded ? [] : [say.unrecorded]),
  ];
  return lines.length > 0 ? { shown, above: lines.join(' ') } : { shown };
}

/** While a sentence is voted on in the dark, no answer tells under which voice Pullquote has it. */
export function withoutVoted(
  shown: Shown,
  { plan, state }: Pick<StoredSitting, 'plan' | 'state'>,
): Readonly<{ shown: Shown; held: boolean }> {
  const voted = pollAt(state, state.stop).revealed ? undefined : polledSentence({ plan }, shown.shelved, state.stop);
  if (!voted) return { shown, held: false };
  const hides = ({ paragraph, span }: Quote) => paragraph === voted.paragraph && overlap(span, voted.span);
  const quotes = shown.quotes
    .filter(({ quote }) => !hides(quote))
    .map(({ quote, before }) => (before && !hides(before) ? { quote, before } : { quote }));
  return { shown: { ...shown, quotes }, held: quotes.length < shown.quotes.length };
}

/** *Ask here*: a form for the question. */
export async function openQuestion(interaction: MessageComponentInteraction, id: string | undefined, venue: Venue) {
  const { ask: say, refusal } = venue.words.reading;
  // A form must be shown at once, without a look into the database: whose it is, is asked when it comes back.
  if (!/^[0-9a-z]{12}$/.test(id ?? '')) throw new Worded('input-wrong', refusal.ended);
  await interaction.showModal({
    custom_id: customId(ID.ask, id ?? ''),
    title: say.title,
    components: [
      {
        type: ComponentType.Label,
        label: say.label,
        component: {
          type: ComponentType.TextInput,
          custom_id: FIELD,
          style: TextInputStyle.Paragraph,
          max_length: LONGEST_QUESTION,
          required: true,
        },
      },
    ],
  });
}

/** The question that was sent: answered in private, to be shared. */
export async function answerQuestion(interaction: ModalSubmitInteraction, id: string | undefined, venue: Venue) {
  await deferPrivately(interaction);
  const { desk, words, now } = venue;
  const { sitting, shelved } = await openSitting(interaction, id, venue);
  const caution = CAUTION[settledFor(interaction).boldness.value];
  const question = { text: interaction.fields.getTextInputValue(FIELD), caution };
  const asked = await askWithin(venue, sitting, question, { member: interaction.user.id, at: now() });
  const { shown, above } = shownWithin(asked, { sitting, shelved, words });
  const card = await keepAnswer(desk, shown, { server: sitting.server, owner: interaction.user.id });
  const below = answerButtons(shown, card, words, 'unshared');
  await interaction.editReply(renderAnswer(shown, { words, below, ...(above ? { above } : {}) }));
}

/** How many quotations of the answer from the whole article stand further on. */
async function countBeyond(
  { answering }: Pick<Desk, 'answering'>,
  question: Question,
  reached: number,
): Promise<number> {
  const { answer } = await answering.ask(question);
  return answer.type === 'found' ? answer.best.filter(({ paragraph }) => paragraph > reached).length : 0;
}
