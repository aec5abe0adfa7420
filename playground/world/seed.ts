import { Permission as P } from './permissions.ts';
import type { Application, Channel, Member, Role, Server } from './types.ts';

/** What a fresh playground holds. Ids are fixed, so that what the bot stored about them stays true after a restart. */
export type Seed = Readonly<{
  application: Application;
  server: Server;
  roles: readonly Role[];
  members: readonly Member[];
  channels: readonly Channel[];
}>;

const APPLICATION = '1300000000000000001';
const SERVER = '1300000000000000100';
const MODERATORS = '1300000000000000201';
const BOT_ROLE = '1300000000000000202';
const CREATED = Date.UTC(2024, 9, 27);

/** What everyone in a new Discord server may do, as far as the playground looks at it. */
const EVERYONE =
  P.viewChannel |
  P.sendMessages |
  P.embedLinks |
  P.attachFiles |
  P.readHistory |
  P.useCommands |
  P.createPublicThreads |
  P.sendInThreads;
const MODERATOR = P.manageServer | P.manageMessages | P.manageThreads | P.manageChannels | P.mentionEveryone;

/** Discord's tokens have three parts, the first being the application's id; a client may read it from there. */
const TOKEN = `${Buffer.from(APPLICATION).toString('base64url')}.playgr.this-token-is-only-good-on-this-machine`;

/** Ids of servers differ in their upper bits, by which Discord tells shards apart: the 22 lower ones are a count. */
const SHARD_BITS = 22n;

/** The seed of a playground's server, the first by default. People and bot are the same on all; their roles are not. */
export function seed(number = 0): Seed {
  const id = (of: string) => String(BigInt(of) + (BigInt(number) << SHARD_BITS));
  const [server, moderators, botRole] = [id(SERVER), id(MODERATORS), id(BOT_ROLE)];
  return {
    application: { id: APPLICATION, name: 'Pullquote', token: TOKEN },
    server: {
      id: server,
      name: number === 0 ? 'Reading Group' : `Reading Group ${number + 1}`,
      ownerId: '1300000000000000305',
      locale: 'en-GB',
      createdAt: CREATED,
    },
    roles: [
      { id: server, name: '@everyone', permissions: EVERYONE, colour: 0, position: 0 },
      { id: botRole, name: 'Pullquote', permissions: EVERYONE | P.createPrivateThreads, colour: 0, position: 1 },
      { id: moderators, name: 'Moderators', permissions: MODERATOR, colour: 0xe67e22, position: 2 },
    ],
    members: [
      member('1300000000000000301', 'Ada', 0x5865f2),
      member('1300000000000000302', 'Ben', 0x3ba55d),
      member('1300000000000000303', 'Chidi', 0xc27c0e),
      member('1300000000000000304', 'Mira', 0xad1457, [moderators]),
      member('1300000000000000305', 'Noor', 0x206694),
      { ...member(APPLICATION, 'Pullquote', 0x7a5cff, [botRole]), bot: true },
    ],
    channels: [
      channel(id('1300000000000000401'), 1, 'general', 'Type / to see what Pullquote can do'),
      channel(id('1300000000000000402'), 2, 'reading-room', 'What we are reading together'),
      {
        ...channel(id('1300000000000000403'), 3, 'announcements', 'Only moderators write here'),
        overwrites: [
          { id: server, kind: 0, allow: 0n, deny: P.sendMessages | P.createPublicThreads | P.sendInThreads },
          { id: moderators, kind: 0, allow: P.sendMessages, deny: 0n },
        ],
      },
      {
        ...channel(id('1300000000000000404'), 4, 'moderators', 'Hidden from members, and from the bot'),
        overwrites: [
          { id: server, kind: 0, allow: 0n, deny: P.viewChannel },
          { id: moderators, kind: 0, allow: P.viewChannel, deny: 0n },
        ],
      },
    ],
  };
}

function member(id: string, name: string, colour: number, roles: readonly string[] = []): Member {
  return {
    id,
    username: name.toLowerCase(),
    name,
    colour,
    roles,
    bot: false,
    locale: 'en-GB',
    joinedAt: CREATED,
  };
}

function channel(id: string, position: number, name: string, topic: string): Channel {
  return { id, kind: 0, name, topic, position, overwrites: [] };
}
