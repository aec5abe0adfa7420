import {
  isSetAt,
  SCOPES,
  type ScopeType,
  SETTING_KEYS,
  type SettingKey,
  type SettingValue,
  type SettingValues,
} from './keys.ts';

/** Where a value comes from; `default` where nobody has set one. */
export type Origin = ScopeType | 'default';

/** What holds in one place, and since where. */
export type Settled = { readonly [Key in SettingKey]: Readonly<{ value: ValueOrDefault<Key>; from: Origin }> };

/** What is set in each place that a member's message is in; a place in which nothing is set may be left out. */
export type Layers = Readonly<Partial<Record<ScopeType, SettingValues>>>;

/** Those settings that always have a value. */
const DEFAULTS = { replies: 'private', boldness: 'balanced' } as const satisfies SettingValues;

type ValueOrDefault<Key extends SettingKey> =
  | SettingValue<Key>
  | (Key extends keyof typeof DEFAULTS ? never : undefined);

/** The value of every setting: the member's own, else the channel's, else the server's, else the default. */
export function resolve(layers: Layers): Settled {
  return Object.fromEntries(SETTING_KEYS.map((key) => [key, settle(key, layers)])) as unknown as Settled;
}

function settle(key: SettingKey, layers: Layers): Readonly<{ value: unknown; from: Origin }> {
  const from = SCOPES.find((scope) => isSetAt(key, scope) && layers[scope]?.[key] !== undefined);
  if (from) return { value: layers[from]![key], from };
  return { value: (DEFAULTS as SettingValues)[key], from: 'default' };
}
