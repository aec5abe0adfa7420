import { customId } from '../../src/discord/index.ts';
import type { SettingKey } from '../../src/settings/index.ts';
import type { Scope } from '../../src/shelf/index.ts';

/** The prefixes of the controls of `/settings`. Released ones never change: messages keep them for ever. */
export const ID = { set: 'settings:set', form: 'settings:form', everywhere: 'settings:everywhere' } as const;

/** What stands in a menu for a value that is taken away. */
export const RESET = '-';

/** A control carries where it changes what, so that it works after a restart: `settings:set:channel:123:article`. */
export function controlId(prefix: (typeof ID)['set' | 'form'], scope: Scope, key: SettingKey): string {
  return customId(prefix, scope.type, scope.type === 'channel' ? scope.channel : '', key);
}
