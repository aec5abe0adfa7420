import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../playground/index.ts';
import { join } from '../../playground/scripted-member/index.ts';
import { silentLog, slash } from './bot.ts';

let playground: Playground;
const bots: Client[] = [];

beforeAll(async () => {
  playground = await startPlayground({ port: 0, log: silentLog, servers: 5, shards: 2 });
});
afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.destroy();
});
afterAll(() => playground.close());

/** A bot of some shards that answers /where with its name and the server. */
async function bot(name: string, shards: number[] | 'auto', shardCount?: number): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: playground.api },
    shards,
    ...(shardCount ? { shardCount } : {}),
  });
  bots.push(client);
  client.on(Events.InteractionCreate, (it) => {
    if (it.isChatInputCommand()) void it.reply(`${name} in ${it.guildId}`);
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(playground.token);
  await ready;
  return client as Client<true>;
}

const held = (client: Client) => [...client.guilds.cache.keys()].sort();
const shardOf = (server: string, count: number) => Number((BigInt(server) >> 22n) % BigInt(count));

describe('a playground of several servers', () => {
  it('gives each shard its own servers, by Discord’s rule, and what happens there', async () => {
    const first = await bot('first', [0], 2);
    const second = await bot('second', [1], 2);
    await first.application.commands.set([slash('where')] as never);
    const ids = playground.servers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    expect(held(first)).toEqual(ids.filter((id) => shardOf(id, 2) === 0).sort());
    expect(held(second)).toEqual(ids.filter((id) => shardOf(id, 2) === 1).sort());
    for (const { id, url } of playground.servers) {
      const ada = await join(url, 'Ada');
      const reply = await ada.slash('where');
      expect(reply.text()).toBe(`${shardOf(id, 2) === 0 ? 'first' : 'second'} in ${id}`);
      ada.leave();
    }
  });

  it('recommends shards to a bot that asks, and counts the sessions that it begins', async () => {
    const left = async () => {
      const response = await fetch(`${playground.api}/v10/gateway/bot`, {
        headers: { authorization: `Bot ${playground.token}` },
      });
      return (await response.json()) as { shards: number; session_start_limit: { remaining: number } };
    };
    const before = await left();
    expect(before.shards).toBe(2);
    const all = await bot('all', 'auto');
    expect(held(all)).toHaveLength(5);
    expect(playground.gateway.shards).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect((await left()).session_start_limit.remaining).toBe(before.session_start_limit.remaining - 2);
  });

  it('shows a member of one server nothing of another', async () => {
    await bot('all', 'auto');
    const [one, other] = await Promise.all(playground.servers.slice(0, 2).map(({ url }) => join(url, 'Ben')));
    const said = await one!.say('only here');
    expect(await one!.sees(said)).toBe(true);
    expect((await other!.messages()).map((message) => message.id)).not.toContain(said.id);
    expect(one!.scene.server.id).not.toBe(other!.scene.server.id);
    one!.leave();
    other!.leave();
  });
});
