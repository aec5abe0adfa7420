import type { Member } from '../../../playground/scripted-member/index.ts';
import { VOICES } from '../../../src/article/index.ts';
import { ARTICLE } from './article.ts';
import { cardsIn, type Stage } from './stage.ts';
import { type SittingRow, sittingsOf } from './stands.ts';

/** Something that a member does, to the end: what they are told of is entered in `stage.told`. Rejects where the bot fails them. */
export type Deed = (member: Member, stage: Stage) => Promise<void>;

const VOICE_NAMES = {
  reported: 'Reported fact',
  attributed: 'What sources say',
  argued: 'Editorial argument',
} as const;

/** What readers do, and what the moderator does: the more often a deed stands here, the more often it is done. */
export const READERS_DO: readonly Deed[] = [joinIn, vote, vote, vote, keep, set];
export const MODERATOR_DOES: readonly Deed[] = [goOn, pressNext, correct, correct, addArticle, addArticle, keep];

/** The latest sitting under way that has no timetable, or has one. */
export async function underWay({ ground }: Stage, scheduled: boolean): Promise<SittingRow | undefined> {
  return (await sittingsOf(ground)).findLast((one) => one.scheduled === scheduled && one.state.status === 'reading');
}

/** Begins a sitting in a thread of its own. @returns the thread */
export async function begin({ mira }: Stage): Promise<string> {
  const reply = await mira.slash('read start', { article: ARTICLE, place: 'thread' });
  const [, channel] = /channels\/\d+\/(\d+)/.exec(reply.text()) ?? [];
  if (!channel) throw new Error(`no sitting has begun: ${reply.text()}`);
  return channel;
}

/** Gives a sitting its timetable: a stop a day. */
export async function schedule(stage: Stage, channel: string): Promise<void> {
  const sitting = (await sittingsOf(stage.ground)).findLast((one) => one.channel === channel);
  if (!sitting) throw new Error('there is no sitting in this thread');
  const telling = stage.told.begin(`schedule ${sitting.id}`, 'set');
  const options = { days: 'every day', hour: 12, zone: 'UTC' };
  const reply = await stage.mira.in(channel).slash('read schedule set', options);
  if (reply.text().includes('One stop at a time')) telling.done();
}

async function joinIn(member: Member, stage: Stage): Promise<void> {
  const sitting = await underWay(stage, false);
  const live = sitting && (await cardsIn(member, sitting.channel)).at(-1);
  if (!live || sitting.state.present.includes(member.id)) return;
  await tell(stage, `join ${sitting.id}/${member.id}`, 'here', async () => {
    const reply = await live.card.press('Join');
    return reply.text().includes('You are in');
  });
}

async function vote(member: Member, stage: Stage): Promise<void> {
  const sitting = await underWay(stage, false);
  if (!sitting?.state.present.includes(member.id)) return joinIn(member, stage);
  const live = (await cardsIn(member, sitting.channel)).at(-1);
  if (!live?.card.buttons().includes('Vote')) return;
  const ballot = await live.card.press('Vote');
  const voice = stage.random.pick(VOICES);
  if (!ballot.buttons().includes(VOICE_NAMES[voice])) return;
  await tell(stage, `vote ${sitting.id}/${live.stop}/${member.id}`, voice, async () => {
    const after = await ballot.press(VOICE_NAMES[voice]);
    return after.id === ballot.id && after.text().includes(`Your vote: **${VOICE_NAMES[voice]}**`);
  });
}

async function keep(member: Member, stage: Stage): Promise<void> {
  const { paragraph, start, text } = stage.random.pick(stage.sentences);
  await tell(stage, `keep ${member.id}/${paragraph}/${start}`, 'there', async () => {
    const reply = await member.slash('keep', { words: text, article: ARTICLE });
    return reply.text().includes(`¶${paragraph} ·`);
  });
}

async function set(member: Member, stage: Stage): Promise<void> {
  const page = await member.slash('settings mine');
  const value = stage.random.pick(['private', 'public'] as const);
  await tell(stage, `setting ${member.id}`, value, async () => {
    const after = await page.select(value, 'replies');
    return after.id === page.id;
  });
}

/** `/read next`: told in words that the next stop is posted. */
async function goOn(mira: Member, stage: Stage): Promise<void> {
  await moveOn(mira, stage, async ({ channel, state }) => {
    const reply = await mira.in(channel).slash('read next');
    return reply.text().includes(`Stop ${state.stop + 1} is posted`);
  });
}

/** *Next*: what tells of it is the next card. */
async function pressNext(mira: Member, stage: Stage): Promise<void> {
  await moveOn(mira, stage, async ({ channel, state }) => {
    const live = (await cardsIn(mira, channel)).at(-1);
    if (!live?.card.buttons().includes('Next ▶')) return false;
    // Its acknowledgement changes nothing that could be waited for.
    void live.card.press('Next ▶').catch(() => {});
    for (let look = 0; look < 50; look++) {
      if ((await cardsIn(mira, channel)).at(-1)?.stop === state.stop + 1) return true;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return false;
  });
}

async function moveOn(mira: Member, stage: Stage, go: (sitting: SittingRow) => Promise<boolean>): Promise<void> {
  const sitting = await underWay(stage, false);
  if (!sitting || sitting.state.stop === sitting.state.stops) {
    if (sitting) await mira.in(sitting.channel).slash('read end');
    await begin(stage);
    // Nobody goes on from a stop that they have not seen.
  } else if ((await cardsIn(mira, sitting.channel)).at(-1)?.stop === sitting.state.stop)
    await tell(stage, `stop ${sitting.id}`, String(sitting.state.stop + 1), () => go(sitting));
}

async function correct(mira: Member, stage: Stage): Promise<void> {
  const { id, paragraph, start } = stage.random.pick(stage.sentences);
  const voice = stage.random.pick(VOICES);
  await tell(stage, `correct ${paragraph}/${start}`, voice, async () => {
    const reply = await mira.slash('article correct', { article: ARTICLE, sentence: id, voice });
    return reply.buttons().includes('Take it back');
  });
}

async function addArticle(mira: Member, stage: Stage): Promise<void> {
  const number = stage.next();
  const file = await mira.upload(`notice-${number}.txt`, noticeOf(number));
  await tell(stage, `article ${number}`, 'there', async () => {
    const preview = await mira.slash('article add', { file });
    // How far it is may be shown first.
    await preview.becomes(() => preview.buttons().includes('Add'));
    const after = await preview.press('Add');
    return after.text().includes('**Added**');
  });
}

/** A small article in words of our own. */
function noticeOf(number: number): string {
  return [
    `Notice ${number}`,
    `The ferry number ${number} will run again from May, the harbour office said on Tuesday.`,
    `It carried ${number * 100} passengers in its last year. “We never stopped getting letters about it,” said Inga Dahl.`,
    'Closing the line was a foolish economy, and the town should never let an accountant near the quay again.',
  ].join('\n\n');
}

/** `done` is whether the member was told so; where it rejects, the bot has failed or died before it told. */
async function tell(stage: Stage, name: string, value: string, done: () => Promise<boolean>): Promise<void> {
  const telling = stage.told.begin(name, value);
  try {
    if (await done()) telling.done();
  } catch (error) {
    telling.interrupted();
    throw error;
  }
}
