import { setTimeout as pause } from 'node:timers/promises';
import { commands } from '../../../commands/index.ts';
import { cardsIn, type Stage } from './stage.ts';
import { sittingsOf, standsIn } from './stands.ts';

/** What must hold whenever the bot is dead. @returns what does not */
export async function holdsWhileDead(stage: Stage): Promise<readonly string[]> {
  const unsound = await stage.ground.inspect();
  return [...unsound, ...(await stage.told.compare(await standsIn(stage.ground))), ...(await postedTwice(stage))];
}

/**
 * Within this a bot that lives has made good what was left undone: claims of the dead have expired, requests that hang were
 * given up, and it has looked once more for cards that are missing. In milliseconds.
 */
const REST = 45_000;
const LOOK = 500;

/** What must hold in addition once the bot has been there for a while: every stop that a group has come to has its card. */
export async function comesToRest(stage: Stage): Promise<readonly string[]> {
  const patience = performance.now() + REST;
  for (;;) {
    const wrong = await holdsAtRest(stage);
    if (wrong.length === 0 || performance.now() > patience) return wrong;
    await pause(LOOK);
  }
}

async function holdsAtRest(stage: Stage): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { id, channel, state, card } of await sittingsOf(stage.ground)) {
    const cards = await cardsIn(stage.mira, channel);
    for (let stop = 1; stop <= state.stop; stop++)
      if (!cards.some((one) => one.stop === stop)) wrong.push(`stop ${stop} of ${id} was never posted`);
    if (state.status === 'reading' && cards.at(-1)?.card.id !== card)
      wrong.push(`the last card of ${id} is not its own`);
  }
  return [...wrong, ...(await postedTwice(stage))];
}

/** What must hold as soon as the bot says that it is connected: Discord has its commands. */
export async function holdsWhenReady({ playground }: Stage): Promise<readonly string[]> {
  const { api, token, applicationId } = playground;
  const address = `${api}/v10/applications/${applicationId}/commands`;
  const answer = await fetch(address, { headers: { authorization: `Bot ${token}` } });
  const names = ((await answer.json()) as { name: string }[]).map(({ name }) => name).sort();
  const expected = commands.map(({ data }) => data.name).sort();
  return names.join() === expected.join() ? [] : [`commands are ${names.join(', ')}`];
}

/** Groups only go forward here: in a thread a stop has one card. */
async function postedTwice({ ground, mira }: Stage): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { id, channel } of await sittingsOf(ground)) {
    const stops = (await cardsIn(mira, channel)).map(({ stop }) => stop);
    const twice = stops.filter((stop, i) => stops.indexOf(stop) !== i);
    if (twice.length > 0) wrong.push(`stops ${twice.join(', ')} of ${id} were posted twice`);
  }
  return wrong;
}
