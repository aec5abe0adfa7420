import { type ChatInputCommandInteraction, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { checkPage, missingIn, NEEDED } from '../../../commands/settings/check.ts';
import { WORDS } from '../../../src/discord/index.ts';
import { fakeDesk } from '../../discord/fakes.ts';

describe('the setup check', () => {
  it('names what is missing of what the bot needs, and *View Channels* alone where that is missing', () => {
    const all = new PermissionsBitField([...NEEDED]);
    expect(missingIn(all)).toEqual([]);
    expect(missingIn(new PermissionsBitField(PermissionFlagsBits.Administrator))).toEqual([]);
    expect(missingIn(new PermissionsBitField(all.bitfield & ~PermissionFlagsBits.AttachFiles))).toEqual([
      'AttachFiles',
    ]);
    expect(missingIn(new PermissionsBitField(all.bitfield & ~PermissionFlagsBits.ViewChannel))).toEqual([
      'ViewChannel',
    ]);
  });

  it.each(Object.entries(WORDS))(
    'says in “%s” how to invite a bot that is no member of the server',
    async (_, words) => {
      const invited: unknown[] = [];
      const client = {
        generateInvite: (options: unknown) => {
          invited.push(options);
          return 'https://discord.com/oauth2/authorize?client_id=1';
        },
      };
      const interaction = { guild: null, guildId: '1', client } as unknown as ChatInputCommandInteraction;
      const { components } = await checkPage(interaction, fakeDesk(), words);
      expect(JSON.stringify(components)).toContain('(https://discord.com/oauth2/authorize?client_id=1)');
      expect(invited).toEqual([{ scopes: ['bot', 'applications.commands'], permissions: [...NEEDED] }]);
    },
  );
});
