import { z } from 'zod';

/** The languages that the interface speaks. */
export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Where a setting can be made, the most particular first: that is the order in which one goes before another. */
export const SCOPES = ['member', 'channel', 'server'] as const;
export type ScopeType = (typeof SCOPES)[number];

export const REPLIES = ['private', 'public'] as const;
export const BOLDNESS = ['careful', 'balanced', 'bold'] as const;
export type Boldness = (typeof BOLDNESS)[number];

/** Discord's bound on what one select menu can name. */
export const MOST_CHANNELS = 25;

const snowflake = z.string().regex(/^\d{1,20}$/);

/**
 * Every setting: what it may be, and where it can be made. Without a value `replies` and `boldness` have a default, the
 * default article is none, the bot answers in every channel, the language is the server's own on Discord, and a
 * schedule must be given its time zone.
 */
const SETTINGS = {
  replies: { schema: z.enum(REPLIES), scopes: ['member', 'channel', 'server'] },
  article: { schema: z.string().min(1).max(200), scopes: ['channel', 'server'] },
  channels: { schema: z.array(snowflake).min(1).max(MOST_CHANNELS).readonly(), scopes: ['server'] },
  language: { schema: z.enum(LANGUAGES), scopes: ['member', 'server'] },
  boldness: { schema: z.enum(BOLDNESS), scopes: ['server'] },
  zone: { schema: z.string().refine(isZone), scopes: ['member', 'server'] },
} as const satisfies Record<string, Readonly<{ schema: z.ZodType; scopes: readonly ScopeType[] }>>;

export type SettingKey = keyof typeof SETTINGS;
export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[];

export type SettingValue<Key extends SettingKey> = z.infer<(typeof SETTINGS)[Key]['schema']>;

/** What is set in one place. */
export type SettingValues = { readonly [Key in SettingKey]?: SettingValue<Key> };

/**
 * What is added to the threshold of silence, in log-odds: 1 is a clear step (see answering's `caution`). Of the questions in
 * eval/questions/tune.jsonl about articles in eval/gold, careful, balanced and bold answer 53, 61 and 62 of the 64 that have an
 * answer, and 0, 0 and 1 of the 9 that are off the topic (`CAUTION=… pullquote ask --batch`, 25 November 2026).
 */
export const CAUTION: Readonly<Record<Boldness, number>> = { careful: 1, balanced: 0, bold: -1 };

/** Whether a setting can be made in this kind of place. */
export function isSetAt(key: SettingKey, scope: ScopeType): boolean {
  return (SETTINGS[key].scopes as readonly ScopeType[]).includes(scope);
}

/** The value, or undefined where this is none that the setting may have. */
export function parseSetting<Key extends SettingKey>(key: Key, value: unknown): SettingValue<Key> | undefined {
  const parsed = SETTINGS[key].schema.safeParse(value);
  return parsed.success ? (parsed.data as SettingValue<Key>) : undefined;
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
