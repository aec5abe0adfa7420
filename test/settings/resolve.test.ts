import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BOLDNESS,
  isSetAt,
  LANGUAGES,
  parseSetting,
  REPLIES,
  resolve,
  SCOPES,
  SETTING_KEYS,
  type SettingValues,
} from '../../src/settings/index.ts';

/** Any values, also of settings that cannot be made in the place they are given for. */
const values: fc.Arbitrary<SettingValues> = fc
  .record(
    {
      replies: fc.constantFrom(...REPLIES),
      article: fc.stringMatching(/^[a-z-]{1,20}$/),
      channels: fc.uniqueArray(fc.stringMatching(/^\d{1,19}$/), { minLength: 1, maxLength: 5 }),
      language: fc.constantFrom(...LANGUAGES),
      boldness: fc.constantFrom(...BOLDNESS),
      zone: fc.constantFrom('Europe/Berlin', 'UTC'),
    },
    { requiredKeys: [] },
  )
  .map((given) => given as SettingValues);

const layers = fc.record({ member: values, channel: values, server: values }, { requiredKeys: [] });

describe('a setting', () => {
  it('is the most particular one that is made where it can be made, and says from where', () => {
    fc.assert(
      fc.property(layers, (given) => {
        const settled = resolve(given);
        for (const key of SETTING_KEYS) {
          const { value, from } = settled[key];
          if (from === 'default') {
            expect(SCOPES.every((scope) => !isSetAt(key, scope) || given[scope]?.[key] === undefined)).toBe(true);
            continue;
          }
          expect(isSetAt(key, from)).toBe(true);
          expect(value).toEqual(given[from]![key]);
          const nearer = SCOPES.slice(0, SCOPES.indexOf(from)).filter((scope) => isSetAt(key, scope));
          expect(nearer.every((scope) => given[scope]?.[key] === undefined)).toBe(true);
        }
      }),
    );
  });

  it('has a default where nobody has set it: private, balanced, every channel, no article', () => {
    const { replies, boldness, channels, article } = resolve({});
    expect(replies).toEqual({ value: 'private', from: 'default' });
    expect(boldness).toEqual({ value: 'balanced', from: 'default' });
    expect([channels.value, article.value]).toEqual([undefined, undefined]);
  });

  it('is refused a value that it cannot have', () => {
    expect(parseSetting('language', 'xx')).toBeUndefined();
    expect(parseSetting('channels', [])).toBeUndefined();
    expect(parseSetting('channels', ['general'])).toBeUndefined();
    expect(parseSetting('zone', 'Vik/Harbour')).toBeUndefined();
    expect(parseSetting('article', '')).toBeUndefined();
    expect(parseSetting('zone', 'Europe/Berlin')).toBe('Europe/Berlin');
  });
});
