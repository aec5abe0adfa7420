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

export function seed(token = TOKEN): Seed {
  return {
    application: { id: APPLICATION, name: 'Pullquote', token },
    server: { id: SERVER, name: 'Reading Group', ownerId: '1300000000000000305', locale: 'en-GB', createdAt: CREATED },
    roles: [
      { id: SERVER, name: '@everyone', permissions: EVERYONE, colour: 0, position: 0 },
      { id: BOT_ROLE, name: 'Pullquote', permissions: EVERYONE | P.createPrivateThreads, colour: 0, position: 1 },
      { id: MODERATORS, name: 'Moderators', permissions: MODERATOR, colour: 0xe67e22, position: 2 },
    ],
    members: [
      member('1300000000000000301', 'Ada', 0x5865f2),
      member('1300000000000000302', 'Ben', 0x3ba55d),
      member('1300000000000000303', 'Chidi', 0xc27c0e),
      member('1300000000000000304', 'Mira', 0xad1457, [MODERATORS]),
      member('1300000000000000305', 'Noor', 0x206694),
      { ...member(APPLICATION, 'Pullquote', 0x7a5cff, [BOT_ROLE]), bot: true },
    ],
    channels: [
      channel('1300000000000000401', 'general', 'Type / to see what Pullquote can do'),
      channel('1300000000000000402', 'reading-room', 'What we are reading together'),
      {
        ...channel('1300000000000000403', 'announcements', 'Only moderators write here'),
        overwrites: [
          { id: SERVER, kind: 0, allow: 0n, deny: P.sendMessages | P.createPublicThreads | P.sendInThreads },
          { id: MODERATORS, kind: 0, allow: P.sendMessages, deny: 0n },
        ],
      },
      {
        ...channel('1300000000000000404', 'moderators', 'Hidden from members, and from the bot'),
        overwrites: [
          { id: SERVER, kind: 0, allow: 0n, deny: P.viewChannel },
          { id: MODERATORS, kind: 0, allow: P.viewChannel, deny: 0n },
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

function channel(id: string, name: string, topic: string): Channel {
  return { id, kind: 0, name, topic, position: Number(id.slice(-2)), overwrites: [] };
}
