/** A route's allowance: so many requests in so many milliseconds. */
type Allowance = Readonly<{ limit: number; windowMs: number }>;

/** What Discord was seen to allow; its documentation tells clients to trust the headers alone. */
const ALLOWANCES: readonly (readonly [RegExp, Allowance])[] = [
  [/^POST \/channels\/\d+\/messages$/, { limit: 5, windowMs: 5_000 }],
  [/^PATCH \/channels\/\d+\/messages\//, { limit: 5, windowMs: 5_000 }],
  [/^DELETE \/channels\/\d+\/messages\//, { limit: 5, windowMs: 1_000 }],
  [/^\w+ \/webhooks\//, { limit: 5, windowMs: 2_000 }],
];
const DEFAULT: Allowance = { limit: 50, windowMs: 1_000 };

const GLOBAL: Allowance = { limit: 50, windowMs: 1_000 };

export type Verdict = Readonly<{
  headers: Readonly<Record<string, string>>;
  /** Seconds to wait, where the request is one too many. */
  retryAfter?: number;
  global?: boolean;
}>;

/**
 * Discord's rate limits: buckets by route and its major parameter (channel, server, webhook). They keep real time, as
 * the client that waits for them does. Interaction callbacks have none.
 */
export class RateLimits {
  readonly #buckets = new Map<string, { left: number; resetAt: number }>();
  #lifted = false;
  readonly #provoked: { pattern: RegExp; retryAfter: number; global: boolean; times: number }[] = [];

  /** Refuses the next `times` requests whose `METHOD /path` matches. */
  provoke(pattern: RegExp, retryAfter: number, times = 1, global = false): void {
    this.#provoked.push({ pattern, retryAfter, times, global });
  }

  /** Refuses nothing any more but what is provoked, for a test about something else. */
  lift(): void {
    this.#lifted = true;
  }

  take(method: string, path: string): Verdict {
    const request = `${method} ${path}`;
    const provoked = this.#provoked.find((p) => p.times > 0 && p.pattern.test(request));
    if (provoked) {
      provoked.times -= 1;
      return { headers: {}, retryAfter: provoked.retryAfter, global: provoked.global };
    }
    // Discord's limit for a bot as a whole; interactions and their webhooks are not held to it.
    const forAll = isInteraction(path) ? undefined : this.#spend('everything', GLOBAL);
    if (forAll && forAll.left < 0 && !this.#lifted) {
      return { headers: {}, retryAfter: secondsUntil(forAll.resetAt), global: true };
    }
    if (/^\/interactions\//.test(path)) return { headers: {} };
    const allowance = ALLOWANCES.find(([pattern]) => pattern.test(request))?.[1] ?? DEFAULT;
    const bucket = this.#spend(bucketOf(method, path), allowance);
    const seconds = secondsUntil(bucket.resetAt);
    const headers = {
      'x-ratelimit-limit': String(allowance.limit),
      'x-ratelimit-remaining': String(Math.max(0, bucket.left)),
      'x-ratelimit-reset': (bucket.resetAt / 1000).toFixed(3),
      'x-ratelimit-reset-after': seconds.toFixed(3),
      'x-ratelimit-bucket': hash(routeOf(method, path)),
    };
    return bucket.left < 0 && !this.#lifted ? { headers, retryAfter: seconds } : { headers };
  }

  /** Takes one request from a bucket, which fills again when its window is over. */
  #spend(key: string, { limit, windowMs }: Allowance): { left: number; resetAt: number } {
    const now = Date.now();
    let bucket = this.#buckets.get(key);
    if (!bucket || bucket.resetAt <= now) {
      if (this.#buckets.size > 5_000) this.#forgetOld(now);
      bucket = { left: limit, resetAt: now + windowMs };
      this.#buckets.set(key, bucket);
    }
    bucket.left -= 1;
    return bucket;
  }

  #forgetOld(now: number): void {
    for (const [key, bucket] of this.#buckets) if (bucket.resetAt <= now) this.#buckets.delete(key);
  }
}

function secondsUntil(time: number): number {
  return Math.max(0, time - Date.now()) / 1000;
}

function isInteraction(path: string): boolean {
  return /^\/(interactions|webhooks)\//.test(path);
}

/** Ids other than the major parameter do not count: all messages of a channel share a bucket. */
function bucketOf(method: string, path: string): string {
  const major = /^\/(?:channels|guilds)\/\d+|^\/webhooks\/\d+\/[^/]+/.exec(path)?.[0] ?? '';
  return `${routeOf(method, path)} ${major}`;
}

function routeOf(method: string, path: string): string {
  return `${method} ${path.replace(/^\/webhooks\/\d+\/[^/]+/, '/webhooks/:id/:token').replace(/\d{15,}/g, ':id')}`;
}

/** A short name for a bucket, alike for alike routes (FNV-1a). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}
