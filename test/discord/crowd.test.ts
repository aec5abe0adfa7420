import { ApplicationCommandType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { dispatchTo, type SlashCommand } from '../../src/discord/index.ts';
import { resolve } from '../../src/settings/index.ts';
import { fakeDesk, fakeInteraction, fakeShelf } from './fakes.ts';

/** A command that is acknowledged and then worked on until `finish` is called; its buttons and choices too. */
function slowCommand() {
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const working = async (interaction: { deferReply(): Promise<unknown> }) => {
    await interaction.deferReply();
    await finished;
  };
  const command: SlashCommand = {
    data: { type: ApplicationCommandType.ChatInput, name: 'try', description: 'Try it' },
    execute: working,
    autocomplete: (interaction) => interaction.respond([{ name: 'a', value: 'a' }]),
    components: { 'try:go': working },
  };
  return { command, finish };
}

const typed = (id: number) => fakeInteraction('isChatInputCommand', { id: `t${id}`, commandName: 'try' });
const TIME = /<t:\d+:R>/;

describe('a crowd', () => {
  it('is worked on up to a bound; whoever comes beyond it is told at once when to come back', async () => {
    const { command, finish } = slowCommand();
    const { handle, idle } = dispatchTo([command], fakeDesk(), undefined, undefined, 3);
    const first = [1, 2, 3].map(typed);
    for (const interaction of first) void handle(interaction);
    const late = typed(4);
    await handle(late);
    expect(late.calls.map(({ method }) => method)).toEqual(['reply']);
    expect(late.calls[0]!.body?.flags).toBe(32_832);
    expect(JSON.stringify(late.calls)).toMatch(/Too many are asking just now/);
    expect(JSON.stringify(late.calls)).toMatch(TIME);
    const button = fakeInteraction('isMessageComponent', { id: 'b1', customId: 'try:go:1' });
    await handle(button);
    expect(button.calls.map(({ method }) => method)).toEqual(['reply']);
    const typing = fakeInteraction('isAutocomplete', { id: 'a1', commandName: 'try' });
    await handle(typing);
    expect(typing.calls).toEqual([{ method: 'respond', body: [] }]);
    expect(first.map(({ calls }) => calls.map(({ method }) => method))).toEqual(Array(3).fill(['deferReply']));
    finish();
    await idle();
    const next = typed(5);
    await handle(next);
    expect(next.calls.map(({ method }) => method)).toEqual(['deferReply']);
  });

  it('is refused in the language of the server', async () => {
    const { command, finish } = slowCommand();
    const german = { ...resolve({}), language: { value: 'de' as const, from: 'server' as const } };
    const shelf = { ...fakeShelf([]), settings: { at: async () => german, set: async () => {} } };
    const { handle, idle } = dispatchTo([command], fakeDesk({ shelf }), undefined, undefined, 1);
    void handle(typed(1));
    const late = typed(2);
    await handle(late);
    expect(JSON.stringify(late.calls)).toContain('Gerade fragen zu viele');
    finish();
    await idle();
  });
});
