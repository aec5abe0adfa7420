import type { BaseInteraction } from 'discord.js';

/** How many interactions are let in: so many at once, and as many a minute after that. Members' typing is counted apart. */
export type Rates = Readonly<{ member: number; server: number }>;

/** Somebody who is not let in: until when, whose bound it is, and whether they have heard so already. */
export type HeldBack = Readonly<{ until: Date; whose: 'member' | 'server'; told: boolean }>;

/** Lets an interaction in, or says why not. */
export type Turnstile = (interaction: BaseInteraction) => HeldBack | undefined;

/** What a member types asks for choices at every letter: this many times as often as anything else. */
const TYPING = 10;

const MINUTE = 60_000;

/**
 * A token bucket for each member and each server: it holds a minute's worth, and fills in a minute. What a member is
 * refused costs the server nothing, so that one member cannot use up what the others have.
 * @param now in milliseconds
 */
export function openTurnstile({ member, server }: Rates, now: () => number = Date.now): Turnstile {
  const members = buckets(member, now);
  const typing = buckets(member * TYPING, now);
  const servers = buckets(server, now);
  return (interaction) => {
    if (interaction.isAutocomplete()) return held('member', typing.take(interaction.user.id));
    const refused = held('member', members.take(interaction.user.id));
    if (refused || interaction.guildId === null) return refused;
    const crowded = held('server', servers.take(interaction.guildId));
    if (!crowded) return undefined;
    members.giveBack(interaction.user.id);
    // Everybody is told for themselves: that the server's bound is reached is news to each of them.
    return { ...crowded, told: members.tell(interaction.user.id, crowded.until) };
  };
}

type Refused = Readonly<{ until: number; told: boolean }>;

function held(whose: HeldBack['whose'], refused: Refused | undefined): HeldBack | undefined {
  return refused && { until: new Date(refused.until), whose, told: refused.told };
}

type Bucket = { tokens: number; at: number; toldUntil: number };

function buckets(size: number, now: () => number) {
  const all = new Map<string, Bucket>();
  let swept = now();

  /** A bucket that has filled again says nothing that a new one would not. */
  const sweep = () => {
    if (now() - swept < MINUTE) return;
    swept = now();
    for (const [key, { at }] of all) if (swept - at >= MINUTE) all.delete(key);
  };
  const filled = (key: string): Bucket => {
    const time = now();
    const known = all.get(key) ?? { tokens: size, at: time, toldUntil: 0 };
    // A clock that was set back fills nothing, and empties nothing.
    const gained = (Math.max(0, time - known.at) / MINUTE) * size;
    const bucket = { ...known, tokens: Math.min(size, known.tokens + gained), at: time };
    all.set(key, bucket);
    return bucket;
  };
  const tell = (bucket: Bucket, until: number): boolean => {
    const told = bucket.toldUntil > now();
    if (!told) bucket.toldUntil = until;
    return told;
  };
  return {
    /** Takes one; where there is none, says when there is. */
    take(key: string): Refused | undefined {
      sweep();
      const bucket = filled(key);
      if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return undefined;
      }
      // On the next whole second, as Discord's times are shown.
      const until = Math.ceil((now() + ((1 - bucket.tokens) / size) * MINUTE) / 1_000) * 1_000;
      return { until, told: tell(bucket, until) };
    },
    giveBack(key: string): void {
      filled(key).tokens += 1;
    },
    /** Whether the one of this key has heard already that they must wait; now they have. */
    tell: (key: string, until: Date): boolean => tell(filled(key), until.getTime()),
  };
}
