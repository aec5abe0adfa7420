import { type BaseInteraction, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { changed } from '../../../commands/settings/scopes.ts';

const CHANNELS = new Map([['55', {}]]);

/** As much of an interaction as is looked at, by a member with these permissions. */
function by(...permissions: ConstructorParameters<typeof PermissionsBitField>): BaseInteraction {
  return {
    guildId: '1001',
    user: { id: '7' },
    memberPermissions: new PermissionsBitField(...permissions),
    guild: { channels: { cache: CHANNELS } },
  } as unknown as BaseInteraction;
}

const manager = by('ManageGuild');

describe('what a control of /settings changes', () => {
  it('is the presser’s own, or the server’s and its channels’ for those who manage it', () => {
    const own = { type: 'member', channel: '', key: 'language' };
    expect(changed(by(), own).scope).toEqual({ type: 'member', server: '1001', member: '7' });
    const shared = { type: 'server', channel: '', key: 'boldness' };
    expect(changed(manager, shared).scope).toEqual({ type: 'server', server: '1001' });
    expect(changed(manager, { ...shared, type: 'channel', channel: '55', key: 'article' }).scope).toMatchObject({
      channel: '55',
    });
    expect(() => changed(by('ManageMessages'), shared)).toThrow(/Manage Server/);
  });

  it('is nothing where the control was forged: another server’s channel, a setting not made there, or none at all', () => {
    for (const forged of [
      { type: 'channel', channel: '66', key: 'article' },
      { type: 'channel', channel: undefined, key: 'article' },
      { type: 'channel', channel: '55', key: 'boldness' },
      { type: 'member', channel: '', key: 'channels' },
      { type: 'server', channel: '', key: '__proto__' },
      { type: 'galaxy', channel: '', key: 'language' },
      { type: undefined, channel: undefined, key: undefined },
    ])
      expect(() => changed(manager, forged), JSON.stringify(forged)).toThrow();
  });
});
