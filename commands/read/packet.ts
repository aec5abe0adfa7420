import { VOICES } from '../../src/article/index.ts';
import { citation, escapeText, excerpt, oneLine, type Passed, type Words } from '../../src/discord/index.ts';
import type { AskedQuestion, RecordedVote, SittingRecord, StopQuestion } from '../../src/reading/index.ts';
import type { ShelvedArticle, StoredSitting } from '../../src/shelf/index.ts';
import type { Sentence } from '../../src/voices/index.ts';
import { place } from './stop-card.ts';
import { questionWords } from './stop-question.ts';

/** Entries of one list: what 500 members ask or keep must not make a file that nobody can open. */
const MOST = 200;
/** Characters of what members and guides wrote. */
const ROOM = { question: 1_000, name: 80, title: 300 } as const;

export type PacketOf = Readonly<{
  sitting: StoredSitting;
  /** Undefined where the article has changed or is gone: then nothing is quoted. */
  shelved?: ShelvedArticle;
  record: SittingRecord;
  words: Words;
}>;

/** Lines that belong together; blocks stand apart. */
type Block = readonly string[];

/** The packet as a Markdown file. Names only of members who allow it; whatever comes from elsewhere is escaped. */
export function packetMarkdown(of: PacketOf): string {
  const blocks = [...header(of), ...disputes(of), ...stops(of), ...glossary(of)];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** What was done, in one line: for the file's head and for the message that carries it. */
export function summaryLine(record: SittingRecord, words: Words): string {
  const { packet: say } = words.reading;
  const kept = record.stops.reduce((sum, stop) => sum + stop.kept.length, 0);
  const asked = record.stops.reduce((sum, stop) => sum + stop.asked.length, 0);
  const votes = record.stops.filter(({ vote }) => vote !== undefined).length;
  return [
    say.summary(record.readers, record.stops.length, record.planned),
    ...(kept > 0 ? [say.kept(kept)] : []),
    ...(votes > 0 ? [say.votes(votes, record.contested.length)] : []),
    ...(asked > 0 ? [say.asked(asked, record.unanswered.length)] : []),
  ].join(' · ');
}

function header(of: PacketOf): readonly Block[] {
  const { sitting, shelved, record, words } = of;
  const { packet: say } = words.reading;
  const { startedAt, endedAt } = sitting.state;
  const names = sitting.named.map(({ name }) => inLine(name, ROOM.name));
  const about = shelved ? citation(shelved.article, words) : '';
  return [
    [`# ${inLine(shelved?.article.title ?? sitting.article, ROOM.title)}`],
    about ? [inLine(about, ROOM.title)] : [],
    [`${say.subtitle}. ${say.when(day(startedAt, words), day(endedAt ?? startedAt, words))}.`],
    [summaryLine(record, words)],
    names.length > 0 ? [say.names(names.join(', '))] : [],
    [shelved ? say.legend : say.noQuotations],
  ];
}

/** What the group did not agree on, and what the article did not answer: the best of it for a next meeting. */
function disputes(of: PacketOf): readonly Block[] {
  const { record, words } = of;
  const { sections } = words.reading.packet;
  return [
    ...section(
      sections.contested,
      record.contested.slice(0, MOST).flatMap((vote) => voteBlocks(of, vote)),
    ),
    ...section(sections.unanswered, [record.unanswered.slice(0, MOST).map((asked) => askedLine(of, asked))]),
  ];
}

function stops(of: PacketOf): readonly Block[] {
  const { sitting, record, words } = of;
  const { packet: say } = words.reading;
  return section(
    say.sections.stops,
    record.stops.flatMap(({ number, kept, vote, asked }) => {
      const stop = sitting.plan.stops[number - 1]!;
      return [
        [`### ${say.stop(number, place(stop, words))}`],
        [words.labelled(`**${say.question}**`, questionLine(of, stop.question))],
        ...kept.slice(0, MOST).map(({ sentence, by }) => keptBlock(of, sentence, by)),
        ...(vote ? voteBlocks(of, vote) : []),
        asked.slice(0, MOST).map((one) => askedLine(of, one)),
      ];
    }),
  );
}

function glossary({ sitting, words }: PacketOf): readonly Block[] {
  const entries = sitting.plan.glossary.map(
    ({ term, meaning }) => `- ${words.labelled(`**${inLine(term, ROOM.name)}**`, inLine(meaning, ROOM.question))}`,
  );
  return section(words.reading.packet.sections.glossary, [entries]);
}

function section(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.some((lines) => lines.length > 0) ? [[`## ${title}`], ...blocks] : [];
}

function questionLine({ shelved, words }: PacketOf, question: StopQuestion): string {
  if (question.type === 'written') return inLine(question.text, ROOM.question);
  return questionWords(question, shelved?.article, words).replaceAll('&', '\\&');
}

function keptBlock(of: PacketOf, id: string, by: readonly string[]): Block {
  const { shelved, words } = of;
  const sentence = sentenceOf(shelved, id);
  const who = byWhom(of, by);
  if (!shelved || !sentence) return [`- ${words.reading.packet.keptBy(`¶${id.split('.')[0]}`, '', '', who)}`];
  const { paragraph, voice, speaker } = sentence;
  const said = speaker ? inLine(speaker.name, ROOM.name) : '';
  return [
    ...quoteLines(excerpt(shelved.article, paragraph, sentence.span)),
    '>',
    `> — ${words.reading.packet.keptBy(`¶${paragraph}`, words.voice[voice], said, who)}`,
  ];
}

function voteBlocks({ shelved, words }: PacketOf, { sentence: id, rounds, contested }: RecordedVote): readonly Block[] {
  const { packet: say, vote } = words.reading;
  const sentence = sentenceOf(shelved, id);
  const label = sentence ? [labelOf(sentence, words)] : [];
  return [
    [`**${say.votedOn} (¶${id.split('.')[0]})${contested ? `, ${say.contestedMark}` : ''}:**`],
    shelved && sentence ? quoteLines(excerpt(shelved.article, sentence.paragraph, sentence.span)) : [],
    [
      ...rounds.map((tally, i) => {
        const shares = VOICES.map((voice) => `${words.voice[voice]} ${tally.votes[voice]}`).join(', ');
        return `- ${say.tally(vote.round(i + 1, rounds.length, tally.all), shares)}`;
      }),
      ...label.map((line) => `- ${line}`),
    ],
  ];
}

function labelOf({ voice, corrected }: Sentence, words: Words): string {
  const { packet: say } = words.reading;
  if (!corrected) return say.label(words.voice[voice]);
  return `${say.label(words.voice[corrected.from])}, ${say.corrected(words.voice[voice])}`;
}

function askedLine(of: PacketOf, { question, answered, by }: AskedQuestion): string {
  return `- ${of.words.reading.packet.askedBy(question === '' ? of.words.reading.packet.withdrawn : inLine(question, ROOM.question), byWhom(of, [by]), answered)}`;
}

/** The names of those who allow it, and how many others. */
function byWhom({ sitting, words }: PacketOf, members: readonly string[]): string {
  const { packet: say } = words.reading;
  const named = sitting.named
    .filter(({ member }) => members.includes(member))
    .map(({ name }) => inLine(name, ROOM.name));
  const others = members.length - named.length;
  const rest = others === 1 ? [say.aMember] : others > 1 ? [say.members(others)] : [];
  return [...named, ...rest].join(', ');
}

function sentenceOf(shelved: ShelvedArticle | undefined, id: string): Sentence | undefined {
  return shelved?.annotation.sentences.find((sentence) => sentence.id === id);
}

function quoteLines(words: Passed): readonly string[] {
  return inFile(words)
    .split('\n')
    .map((line) => `> ${line}`);
}

function inLine(words: string, room: number): string {
  return inFile(oneLine(words, room));
}

/** In a file an entity (`&lt;`) would be read as one too. */
function inFile(words: string): string {
  return escapeText(words).replaceAll('&', '\\&');
}

function day(iso: string, words: Words): string {
  return words.date(iso.slice(0, 10));
}
