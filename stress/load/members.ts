import type { Random } from '../../eval/random.ts';
import { type Member, NoResponse, type Reply } from '../../playground/scripted-member/index.ts';

/** What became of one act: answered, told in words to come back later, never acknowledged, or acknowledged and then nothing. */
export type Became = 'answered' | 'later' | 'lost' | 'nothing';
export type Done = Readonly<{ act: string; became: Became; milliseconds: number }>;

/** A time of Discord's after "Try again": the bot's way of saying so, in whatever language. */
const LATER = /<t:\d+:R>/;

/** What members do, and how often among a hundred. */
const ACTS = { ask: 45, check: 12, quote: 12, who: 6, page: 12, kept: 5, vote: 8 } as const;
type Act = keyof typeof ACTS;
const DRAWN = Object.entries(ACTS).flatMap(([act, weight]) => Array.from({ length: weight }, () => act as Act));

export type Crowd = Readonly<{
  members: readonly Member[];
  questions: readonly string[];
  sentences: readonly string[];
  random: Random;
}>;

/** Answers that members got last, for them to page through. */
const latest = new Map<Member, Reply>();

/** Members who have pressed a button and wait: a second press of the same one is a double click, which does nothing by design. */
const pressing = new Set<Member>();

/** One member does one thing. Never rejects. */
export async function doSomething({ members, questions, sentences, random }: Crowd): Promise<Done> {
  const member = random.pick(members);
  const drawn = random.pick(DRAWN);
  const act = pressing.has(member) && (drawn === 'page' || drawn === 'vote') ? 'kept' : drawn;
  const start = performance.now();
  const became = await attempt(async () => {
    const reply = await perform(act, member, {
      question: random.pick(questions),
      sentence: random.pick(sentences),
      random,
    });
    if (!reply) return 'answered';
    if (LATER.test(reply.text())) return 'later';
    if (act === 'ask') latest.set(member, reply);
    return 'answered';
  });
  return { act, became, milliseconds: performance.now() - start };
}

type Given = Readonly<{ question: string; sentence: string; random: Random }>;

async function perform(act: Act, member: Member, { question, sentence, random }: Given): Promise<Reply | undefined> {
  switch (act) {
    case 'ask':
      return member.slash('ask', { question });
    case 'check':
      return member.slash('check', { text: `“${sentence}” is what it says.` });
    case 'quote':
      return member.slash('quote find', { words: sentence.split(' ').slice(0, 5).join(' ') });
    case 'who':
      return member.slash('who');
    case 'kept':
      return member.slash('kept list');
    case 'page':
    case 'vote':
      pressing.add(member);
      try {
        return act === 'page' ? await turnPage(member) : await vote(member, random);
      } finally {
        pressing.delete(member);
      }
  }
}

async function turnPage(member: Member): Promise<Reply> {
  return latest.get(member)?.press('In context') ?? member.slash('kept list');
}

async function vote(member: Member, random: Random): Promise<Reply | undefined> {
  const card = (await member.messages()).find((one) => one.text().includes('Stop 1 of'));
  const ballot = await card?.press('Vote');
  return ballot?.press(random.pick(['Reported fact', 'What sources say', 'Editorial argument']));
}

async function attempt(work: () => Promise<Became>): Promise<Became> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NoResponse) return 'lost';
    // Two acts of one member cross each other: the button that was to be pressed has been replaced meanwhile.
    return error instanceof Error && /Nothing happened/.test(error.message) ? 'nothing' : 'answered';
  }
}
