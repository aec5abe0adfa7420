import { REST } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { type SlashCommand, syncCommands } from '../../src/discord/index.ts';
import { fakeClaims, fakeDesk, fakeNotes } from './fakes.ts';

function command(description: string): SlashCommand {
  return { data: { name: 'try', description }, execute: async () => {} };
}

/** A REST client that keeps what is put, and fails while told to. */
class RecordingRest extends REST {
  readonly sent: unknown[] = [];
  failing = false;
  override async put(path: `/${string}`, options: { body?: unknown } = {}): Promise<unknown> {
    if (this.failing) throw new Error('no network');
    this.sent.push([path, options.body]);
    return [];
  }
}

function setup() {
  const rest = new RecordingRest();
  const notes = fakeNotes();
  const { log } = fakeDesk();
  const sync = (description: string, application = '42') =>
    syncCommands({ rest, application, commands: [command(description)], notes, claims: fakeClaims(), log });
  return { rest, sync };
}

describe('commands', () => {
  it('are sent on the first start, and again only when they changed', async () => {
    const { rest, sync } = setup();
    expect([await sync('Try it'), await sync('Try it'), await sync('Try this'), await sync('Try this')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(rest.sent).toEqual([
      ['/applications/42/commands', [{ name: 'try', description: 'Try it' }]],
      ['/applications/42/commands', [{ name: 'try', description: 'Try this' }]],
    ]);
  });

  it('are tried again at the next start where Discord did not take them', async () => {
    const { rest, sync } = setup();
    rest.failing = true;
    await expect(sync('Try it')).rejects.toThrow('no network');
    rest.failing = false;
    expect(await sync('Try it')).toBe(true);
  });

  it('are sent for each application that uses the data', async () => {
    const { sync } = setup();
    expect([await sync('Try it', '42'), await sync('Try it', '43')]).toEqual([true, true]);
  });
});
