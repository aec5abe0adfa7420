import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { article } from '../../commands/article.ts';
import { fakeDesk, fakeInteraction } from '../discord/fakes.ts';

/** What everyone may press. */
const OPEN: ReadonlySet<string> = new Set(['article:open', 'article:pick', 'article:list', 'article:leave']);

/** Someone who was a moderator when the buttons were shown to them, and is none any more. */
const member = { memberPermissions: new PermissionsBitField(PermissionFlagsBits.SendMessages) };

describe('what changes the shelf', () => {
  it.each(Object.entries(article.components).filter(([id]) => !OPEN.has(id)))(
    'is for those who are moderators when they press: %s',
    async (_, press) => {
      const interaction = fakeInteraction('isMessageComponent', member);
      // The desk's shelf fails at whatever is asked of it: nothing is, before the member is looked at.
      await expect(press(interaction as never, ['draft', 'slug'], fakeDesk())).rejects.toMatchObject({
        name: 'Fault',
        code: 'not-allowed',
      });
    },
  );

  it.each(Object.entries(article.modals))('is for those who are moderators when they send: %s', async (_, submit) => {
    const interaction = fakeInteraction('isModalSubmit', member);
    await expect(submit(interaction as never, ['draft'], fakeDesk())).rejects.toMatchObject({ code: 'not-allowed' });
  });
});
