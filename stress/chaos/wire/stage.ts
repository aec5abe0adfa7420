import type { Random } from '../../../eval/random.ts';
import type { Playground } from '../../../playground/index.ts';
import { join, type Member, type Reply } from '../../../playground/scripted-member/index.ts';
import type { Ground } from '../ground.ts';
import { type Sentence, sentencesOfArticle } from './article.ts';
import { Told } from './told.ts';

/** What members act on: who they are, where they are, what they have been told. */
export type Stage = Readonly<{
  playground: Playground;
  ground: Ground;
  random: Random;
  told: Told;
  /** Hosts sittings and may change the shelf. */
  mira: Member;
  readers: readonly Member[];
  sentences: readonly Sentence[];
  /** Counts articles, so that no two are the same. */
  next(): number;
}>;

export async function setStage(playground: Playground, ground: Ground, random: Random): Promise<Stage> {
  let count = 0;
  return {
    playground,
    ground,
    random,
    told: new Told(),
    mira: await join(playground.url, 'Mira', { channel: 'reading-room' }),
    readers: [await join(playground.url, 'Ada'), await join(playground.url, 'Ben'), await join(playground.url, 'Noor')],
    sentences: sentencesOfArticle(),
    next: () => {
      count += 1;
      return count;
    },
  };
}

/** Cards of stops in a channel, the oldest first, with the number of the stop. */
export async function cardsIn(
  member: Member,
  channel: string,
): Promise<readonly Readonly<{ stop: number; card: Reply }>[]> {
  const cards: { stop: number; card: Reply }[] = [];
  for (const card of await member.in(channel).messages()) {
    const [, stop] = /### Stop (\d+) of \d+/.exec(card.text()) ?? [];
    if (stop && !card.ephemeral) cards.push({ stop: Number(stop), card });
  }
  return cards;
}
