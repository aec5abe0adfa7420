import { ApplicationCommandType, DiscordAPIError, HTTPError, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { dispatchTo, type SlashCommand, Worded } from '../../src/discord/index.ts';
import { Fault } from '../../src/fault.ts';
import { type Call, fakeDesk, fakeInteraction } from './fakes.ts';

const PRIVATE = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;

function command(parts: Partial<SlashCommand>): SlashCommand {
  return {
    data: { type: ApplicationCommandType.ChatInput, name: 'try', description: 'Try it' },
    execute: async () => {},
    ...parts,
  };
}

async function dispatch(tried: SlashCommand, interaction: ReturnType<typeof fakeInteraction>) {
  const desk = fakeDesk();
  await dispatchTo([tried], desk).handle(interaction);
  return desk.logged;
}

function wordsOf({ body = {} }: Call): string {
  return (body.components as { content: string }[])[0]!.content;
}

const typed = (about = {}) => fakeInteraction('isChatInputCommand', { commandName: 'try', ...about });
const pressed = (customId: string, about = {}) => fakeInteraction('isMessageComponent', { customId, ...about });

describe('what goes wrong while a member waits', () => {
  it('is told in private words where it was expected, with Markdown disarmed', async () => {
    const interaction = typed();
    const execute = async () => {
      throw new Fault('article-unknown', 'There is no article "**@everyone**".');
    };
    await dispatch(command({ execute }), interaction);
    expect(interaction.calls.map(({ method, body }) => [method, body?.flags])).toEqual([['reply', PRIVATE]]);
    expect(wordsOf(interaction.calls[0]!)).toBe('There is no article "\\*\\*\\@everyone\\*\\*".');
  });

  it('is a number to the member and the whole story to the log where it was not', async () => {
    const interaction = typed();
    const execute = async () => {
      throw new Error('the index has no arms');
    };
    const logged = await dispatch(command({ execute }), interaction);
    const line = wordsOf(interaction.calls[0]!);
    const [, reference] = /number ([2-9A-Z]{6})\./.exec(line)!;
    expect(line).not.toMatch(/arms|Error|\.ts/);
    expect(logged).toMatchObject([{ reference, command: 'try', err: { message: 'the index has no arms' } }]);
    expect(JSON.stringify(logged)).toContain('dispatch.test.ts');
  });

  it('is told to try again where Discord refuses an answer with 5xx or breaks the line, which is no bug of ours', async () => {
    const failures = [
      new HTTPError(502, 'Bad Gateway', 'PATCH', '/webhooks/1/token/messages/@original', { body: {}, files: [] }),
      Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
    ];
    for (const failure of failures) {
      const interaction = typed();
      const execute = async () => {
        throw failure;
      };
      const logged = await dispatch(command({ execute }), interaction);
      expect(wordsOf(interaction.calls[0]!)).toContain('Try again in a minute.');
      expect(logged.map(({ reference }) => reference)).toEqual([undefined]);
    }
  });

  it('replaces a private "thinking…", and takes back a public one first', async () => {
    const failing = (flags?: MessageFlags.Ephemeral) =>
      command({
        execute: async (interaction) => {
          await interaction.deferReply(flags ? { flags } : {});
          throw new Fault('busy', 'Try again in a minute.');
        },
      });
    const inPrivate = typed();
    await dispatch(failing(MessageFlags.Ephemeral), inPrivate);
    expect(inPrivate.calls.map(({ method }) => method)).toEqual(['deferReply', 'editReply']);
    const inPublic = typed();
    await dispatch(failing(), inPublic);
    expect(inPublic.calls.map(({ method }) => method)).toEqual(['deferReply', 'deleteReply', 'followUp']);
    expect(inPublic.calls.at(-1)?.body?.flags).toBe(PRIVATE);
  });

  it('leaves the message alone that a pressed button stands on', async () => {
    const interaction = pressed('try:go:1');
    const press = async (on: { deferUpdate(): Promise<unknown> }) => {
      await on.deferUpdate();
      throw new Fault('busy', 'Try again in a minute.');
    };
    await dispatch(command({ components: { 'try:go': press } }), interaction);
    expect(interaction.calls.map(({ method, body }) => [method, body?.flags])).toEqual([
      ['deferUpdate', undefined],
      ['followUp', PRIVATE],
    ]);
  });

  it.each([10062, 40060, 50027, 10008])('is only logged where Discord says that it is over (%i)', async (code) => {
    const interaction = typed();
    const execute = async () => {
      throw new DiscordAPIError({ code, message: 'over' }, code, 404, 'POST', 'https://discord.example', {});
    };
    const logged = await dispatch(command({ execute }), interaction);
    expect(interaction.calls).toEqual([]);
    expect(logged).toHaveLength(1);
    expect(logged[0]?.level).toBe(30);
  });

  it('never leaves dispatch, even where the member cannot be told', async () => {
    const interaction = typed({
      reply: async () => {
        throw new Error('no network');
      },
    });
    const execute = async () => {
      throw new Fault('busy', 'Try again in a minute.');
    };
    const logged = await dispatch(command({ execute }), interaction);
    expect(logged.at(-1)?.msg).toBe('a member could not be told what went wrong');
  });

  it('gives no choices to someone who types', async () => {
    const interaction = fakeInteraction('isAutocomplete', { commandName: 'try' });
    const autocomplete = async () => {
      throw new Error('no memory');
    };
    await dispatch(command({ autocomplete }), interaction);
    expect(interaction.calls).toEqual([{ method: 'respond', body: [] }]);
  });
});

describe('an interaction', () => {
  it('with a command or button that is no longer there is answered in words', async () => {
    const gone = fakeInteraction('isChatInputCommand', { commandName: 'gone' });
    await dispatch(command({}), gone);
    expect(wordsOf(gone.calls[0]!)).toMatch(/no longer there/);
    const stale = pressed('try:old-button:1');
    await dispatch(command({}), stale);
    expect(wordsOf(stale.calls[0]!)).toMatch(/earlier version/);
  });

  it('reaches the button’s owner with the state in its id', async () => {
    let state: readonly string[] = [];
    const press = async (_: unknown, given: readonly string[]) => {
      state = given;
    };
    await dispatch(command({ components: { 'try:page': press } }), pressed('try:page:k3v9:2:14'));
    expect(state).toEqual(['k3v9', '2', '14']);
  });

  it('that Discord hands over twice is answered once, and the second neither acknowledges nor does anything', async () => {
    let times = 0;
    const press = async () => {
      times += 1;
    };
    const { handle } = dispatchTo([command({ components: { 'try:go': press }, execute: press })], fakeDesk());
    for (const make of [() => pressed('try:go:1', { id: '901' }), () => typed({ id: '902' })]) {
      const [first, again] = [make(), make()];
      await Promise.all([handle(first), handle(again)]);
      await handle(make());
      expect(again.calls).toEqual([]);
    }
    expect(times).toBe(2);
  });

  it('is done once however fast it is clicked, and the second click is acknowledged', async () => {
    let times = 0;
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const press = async () => {
      times += 1;
      await finished;
    };
    const { handle, idle } = dispatchTo([command({ components: { 'try:go': press } })], fakeDesk());
    const [first, second, other] = [
      pressed('try:go:1'),
      pressed('try:go:1'),
      pressed('try:go:1', { user: { id: '8' } }),
    ];
    const both = [handle(first), handle(second), handle(other)];
    await both[1];
    expect(second.calls).toEqual([{ method: 'deferUpdate' }]);
    finish();
    await idle();
    expect(times).toBe(2);
    await handle(pressed('try:go:1'));
    expect(times).toBe(3);
  });

  it('is refused in words to a member without the command’s permission, buttons included', async () => {
    const moderated = command({
      data: { name: 'try', description: 'Try it', default_member_permissions: String(1n << 13n) },
      execute: async () => expect.fail('executed'),
      components: { 'try:go': async () => expect.fail('pressed') },
    });
    for (const memberPermissions of [{ has: () => false }, null]) {
      const interactions = [typed({ memberPermissions }), pressed('try:go:1', { memberPermissions })];
      for (const interaction of interactions) {
        await dispatch(moderated, interaction);
        expect(wordsOf(interaction.calls[0]!)).toContain('permission Manage Messages');
      }
    }
  });

  it('that is held back is told once, in private, when to come back; presses after that are only acknowledged', async () => {
    const until = new Date('2026-03-03T19:00:20Z');
    let told = false;
    const moving = command({
      components: { 'try:go': async () => expect.fail('pressed') },
      autocomplete: async () => expect.fail('typed'),
    });
    const { handle } = dispatchTo([moving], fakeDesk(), () => ({ until, whose: 'member', told }));
    const [first, second, third] = [pressed('try:go:1'), pressed('try:go:1'), typed()];
    await handle(first);
    expect(wordsOf(first.calls[0]!)).toBe(
      'You are quicker than one member can be answered. Try again <t:1772564420:R>.',
    );
    expect(first.calls[0]!.body?.flags).toBe(PRIVATE);
    told = true;
    await handle(second);
    expect(second.calls).toEqual([{ method: 'deferUpdate' }]);
    await handle(third);
    expect(wordsOf(third.calls[0]!)).toContain('<t:1772564420:R>');
    const letters = fakeInteraction('isAutocomplete', { commandName: 'try' });
    await handle(letters);
    expect(letters.calls).toEqual([{ method: 'respond', body: [] }]);
  });

  it('whose answer would wait too long is told when to come back', async () => {
    const interaction = typed();
    const execute = async () => {
      throw new Fault('busy', 'Too many *ask*.', { until: new Date('2026-03-03T19:00:20Z') });
    };
    await dispatch(command({ execute }), interaction);
    expect(wordsOf(interaction.calls[0]!)).toBe('Too many \\*ask\\*. Try again <t:1772564420:R>.');
  });

  it('is answered in the interface’s own Markdown where its words are the interface’s', async () => {
    const interaction = typed();
    const execute = async () => {
      throw new Worded('input-wrong', 'Press *Join* first.');
    };
    await dispatch(command({ execute }), interaction);
    expect(wordsOf(interaction.calls[0]!)).toBe('Press *Join* first.');
  });

  it('leaves nothing that a member wrote in the log', async () => {
    const execute = async () => {
      throw new Fault('input-wrong', 'Nothing is called “my secret question”.', { slug: 'my secret question' });
    };
    const logged = [
      ...(await dispatch(command({ execute }), typed())),
      ...(await dispatch(command({ components: { 'try:page': execute } }), pressed('try:page:3:my secret question'))),
    ];
    expect(logged).toHaveLength(2);
    expect(JSON.stringify(logged)).not.toContain('secret');
  });
});

describe('two commands of one name or one button', () => {
  it('are found at start', () => {
    expect(() => dispatchTo([command({}), command({})], fakeDesk())).toThrow(/two commands claim "try"/);
  });
});

describe('what is dealt with', () => {
  it('is observed: which command, how it was used, what came of it, nothing that a member wrote', async () => {
    const seen: object[] = [];
    const outcomes: Record<string, () => Promise<void>> = {
      fine: async () => {},
      fault: () => Promise.reject(new Fault('busy', 'Try again.')),
      bug: () => Promise.reject(new Error('no arms')),
    };
    for (const execute of Object.values(outcomes)) {
      const { handle } = dispatchTo([command({ execute })], fakeDesk(), undefined, (observed) => seen.push(observed));
      await handle(typed());
    }
    const { handle } = dispatchTo([], fakeDesk(), undefined, (observed) => seen.push(observed));
    await handle(pressed('gone:button:secret words'));
    const about = { command: 'try', kind: 'command', milliseconds: expect.any(Number) };
    expect(seen).toEqual([
      { ...about, outcome: 'answered' },
      { ...about, outcome: 'fault' },
      { ...about, outcome: 'bug' },
      { command: 'unknown', kind: 'button', outcome: 'refused', milliseconds: expect.any(Number) },
    ]);
  });
});
