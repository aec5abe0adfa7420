import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { customId, dispatchTo } from '../../src/discord/index.ts';
import { fakeDesk, fakeInteraction } from '../discord/fakes.ts';

const may = { memberPermissions: { has: () => true }, channel: { isThread: () => false } };

describe('a button that is not for the member who presses it', () => {
  it.each(['ask:share', 'quote:share', 'check:share', 'who:share'] as const)(
    '%s posts nothing, and says why',
    async (prefix) => {
      const desk = fakeDesk();
      const id = await desk.shelf.cards.keep({ kind: 'any', server: '1', owner: '8', data: {} });
      const interaction = fakeInteraction('isMessageComponent', { customId: customId(prefix, id, 0), ...may });
      await dispatchTo(commands, desk).handle(interaction);
      expect(interaction.calls.map(({ method }) => method)).toEqual(['deferUpdate', 'followUp']);
      expect(JSON.stringify(interaction.calls)).toContain('Only the member whom it was for');
    },
  );
});
