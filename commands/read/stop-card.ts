import { ButtonStyle } from 'discord.js';
import {
  type Blocks,
  button,
  citation,
  container,
  customId,
  escapeLine,
  MESSAGE_CHARACTERS,
  type Message,
  message,
  row,
  text,
  type Words,
} from '../../src/discord/index.ts';
import { pollAt, type Stop } from '../../src/reading/index.ts';
import type { ShelvedArticle, StoredSitting } from '../../src/shelf/index.ts';
import { pageBlocks, pagesOf } from './passage.ts';
import { questionWords } from './stop-question.ts';

/** The prefixes of a card's controls. Released ones never change: messages keep them for ever. */
export const ID = {
  join: 'read:join',
  leave: 'read:leave',
  back: 'read:back',
  next: 'read:next',
  ask: 'read:ask',
  keep: 'read:keep',
  keepPage: 'read:keep-page',
  keepPick: 'read:keep-pick',
  vote: 'read:vote',
  cast: 'read:cast',
  again: 'read:again',
  reveal: 'read:reveal',
  correct: 'read:correct',
  page: 'read:page',
  named: 'read:named',
  packet: 'read:packet',
} as const;

/**
 * Characters, escaped, of a card's parts. The passage takes what the others, at their longest, leave: it must not change
 * with who comes and goes.
 */
const ROOM = { title: 160, citation: 120, note: 750, introduction: 700, people: 420, poll: 260 } as const;

/** Characters of a page of the passage that is read in private. */
const PAGE_ROOM = 3_600;

/** Members named on a card. */
const NAMED = 10;

/** What becomes of a card: it has buttons, or the group has gone on, paused or ended. */
export type CardState = 'live' | 'read';

export type Carded = Readonly<{ sitting: StoredSitting; shelved: ShelvedArticle; words: Words }>;

/** A stop as everyone sees it: passage, question, who is here, what they may do. */
export function stopCard(carded: Carded, number: number, state: CardState): Message {
  const { sitting, shelved, words } = carded;
  const stop = sitting.plan.stops[number - 1]!;
  const pages = cardPages(carded, stop);
  const passage = container(undefined, pageBlocks(shelved.article, pages[0]!));
  const rest = pages.length > 1 ? [text(`-# ${words.reading.card.goesOn(pages.length - 1)}`)] : [];
  const [above, below] = [text(...head(carded, stop)), text(...question(carded, stop))];
  const foot =
    state === 'read' ? [text(`-# ${words.reading.card.read}`)] : [text(...people(carded)), ...controls(carded, stop)];
  const reading = state === 'read' && pages.length > 1 ? [row(readOn(carded, stop))] : [];
  return message([above, passage, ...rest, below, ...foot, ...reading]);
}

/** A later page of a passage that is too long for its card. */
export function passagePage(carded: Carded, number: number, index: number): Message {
  const { sitting, shelved, words } = carded;
  const stop = sitting.plan.stops[number - 1]!;
  const pages = cardPages(carded, stop);
  const at = Math.min(Math.max(0, Math.trunc(index) || 0), pages.length - 1);
  const id = (page: number) => customId(ID.page, sitting.id, number, page);
  return message([
    text(`-# ${place(stop, words)} · ${words.reading.card.page(at + 1, pages.length)}`),
    container(undefined, pageBlocks(shelved.article, pages[at]!)),
    row(
      button(id(at - 1), words.button.earlier, at === 0),
      button(id(at + 1), words.button.later, at === pages.length - 1),
    ),
  ]);
}

export function place({ first, last }: Stop, words: Words): string {
  return words.reading.card.place(first, last);
}

function cardPages(carded: Carded, stop: Stop) {
  const fixed = [...head(carded, stop), ...question(carded, stop)].join('\n').length;
  const room = MESSAGE_CHARACTERS - fixed - ROOM.people - ROOM.poll;
  return pagesOf(carded.shelved.article, stop, room, PAGE_ROOM);
}

function head({ sitting, shelved, words }: Carded, stop: Stop): readonly string[] {
  const { article, annotation } = shelved;
  const { introduction, stops } = sitting.plan;
  const about = escapeLine(citation(article, words), ROOM.citation);
  const bar = progress(stop.number, stops.length);
  return [
    words.reading.card.head(escapeLine(article.title, ROOM.title), about),
    words.reading.card.stop(stop.number, stops.length, `${bar} · ${place(stop, words)}`),
    ...(stop.number === 1 && introduction
      ? [words.reading.start.introduction(escapeLine(introduction, ROOM.introduction))]
      : []),
    ...(stop.number === 1 && !annotation.english ? [`-# ${words.reading.card.notEnglish}`] : []),
  ];
}

function question({ shelved, words }: Carded, stop: Stop): readonly string[] {
  return [
    `**${words.reading.card.question}**`,
    questionWords(stop.question, shelved.article, words),
    ...(stop.note ? [words.reading.card.note(escapeLine(stop.note, ROOM.note))] : []),
  ];
}

/** Who is here, how many have voted, who wants to go on. */
function people({ sitting, words }: Carded): readonly string[] {
  const { state } = sitting;
  const { card } = words.reading;
  if (state.status === 'ended') return [`-# ${card.ended}`];
  const named = state.present
    .slice(0, NAMED)
    .map((member) => `<@${member}>${member === state.host ? ` (${card.host})` : ''}`);
  const more = state.present.length - named.length;
  const names = [named.join(', '), ...(more > 0 ? [card.more(more)] : [])].join(' ');
  const lines = [state.present.length === 0 ? card.nobody : card.here(state.present.length, names)];
  if (state.status === 'paused') return [...lines, card.paused];
  return [...lines, ...pollLine(sitting, words), ...wishes(sitting, words)];
}

function pollLine({ state }: StoredSitting, words: Words): readonly string[] {
  if (!state.polled.includes(state.stop)) return [];
  const { rounds, revealed } = pollAt(state, state.stop);
  const { card } = words.reading;
  const voted = Object.keys(rounds.at(-1)!).length;
  return [`-# ${revealed ? card.revealed : rounds.length > 1 ? card.votedAgain(voted) : card.voted(voted)}`];
}

function wishes({ state }: StoredSitting, words: Words): readonly string[] {
  const wanting = (way: 'next' | 'back') => state.present.filter((member) => state.wishes[member] === way).length;
  const [next, back] = [wanting('next'), wanting('back')];
  const needed = Math.floor(state.present.length / 2) + 1;
  return next + back === 0 ? [] : [`-# ${words.reading.card.wishes(next, back, needed)}`];
}

function controls(carded: Carded, stop: Stop): Blocks {
  const { sitting, words } = carded;
  const { id, state } = sitting;
  const reading = cardPages(carded, stop).length > 1 ? [row(readOn(carded, stop))] : [];
  if (state.status === 'ended') return reading;
  const paused = state.status === 'paused';
  const { button: label } = words.reading;
  const last = stop.number === state.stops;
  const to = (prefix: `${string}:${string}`) => customId(prefix, id, stop.number);
  const poll = state.polled.includes(stop.number) ? pollAt(state, stop.number) : undefined;
  const voting = poll && !poll.revealed;
  const cast = voting ? Object.keys(poll.rounds.at(-1)!).length : 0;
  return [
    row(
      button(to(ID.join), label.join),
      button(to(ID.leave), label.leave),
      button(to(ID.back), label.back, paused || stop.number === 1),
      { ...button(to(ID.next), last ? label.end : label.next, paused), style: ButtonStyle.Primary },
    ),
    row(
      ...(voting ? [button(to(ID.vote), label.vote, paused)] : []),
      ...(voting && poll.rounds.length === 1 ? [button(to(ID.again), label.voteAgain, paused || cast === 0)] : []),
      ...(voting ? [button(to(ID.reveal), label.reveal, paused || cast === 0)] : []),
      button(to(ID.ask), label.ask),
      button(to(ID.keep), label.keep),
    ),
    ...reading,
  ];
}

function readOn({ sitting, words }: Carded, stop: Stop) {
  return button(customId(ID.page, sitting.id, stop.number, 'on'), words.reading.button.readOn);
}

/** Of how many stops how many have come, in at most 20 signs. */
function progress(stop: number, stops: number): string {
  const signs = Math.min(stops, 20);
  const full = Math.max(1, Math.round((stop / stops) * signs));
  return '▰'.repeat(full) + '▱'.repeat(signs - full);
}
