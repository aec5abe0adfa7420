import { type Client, MessageFlags, ModalBuilder, TextInputBuilder, TextInputStyle } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../playground/index.ts';
import { join, type Member, NotSent } from '../../playground/scripted-member/index.ts';
import { card, connectBot, silentLog, slash, text } from './bot.ts';

let playground: Playground;
let bot: Client<true>;
let ada: Member;
let ben: Member;

beforeAll(async () => {
  playground = await startPlayground({ port: 0, log: silentLog });
  bot = await connectBot(
    playground,
    [
      slash('ask', [text('question', { required: true, max_length: 200 }), text('article', { autocomplete: true })]),
      slash('note'),
      slash('tidy', [], { default_member_permissions: '8192' }),
      { name: 'Check quotation', type: 3 },
      slash('file', [{ type: 11, name: 'file', description: 'file', required: true }]),
    ],
    async (it) => {
      if (it.isAutocomplete()) {
        const typed = it.options.getFocused();
        return it.respond(
          ['The Library', 'The Mill'].filter((n) => n.includes(typed)).map((n) => ({ name: n, value: n })),
        );
      }
      if (it.isChatInputCommand() && it.commandName === 'ask') {
        await it.deferReply({ flags: MessageFlags.Ephemeral });
        return it.editReply(
          card(`You asked: ${it.options.getString('question')}`, { context: 'In context', share: 'Share' }),
        );
      }
      if (it.isChatInputCommand() && it.commandName === 'note') {
        return it.showModal(
          new ModalBuilder()
            .setCustomId('note')
            .setTitle('A note')
            .addLabelComponents((label) =>
              label
                .setLabel('Words')
                .setTextInputComponent(new TextInputBuilder().setCustomId('words').setStyle(TextInputStyle.Paragraph)),
            ),
        );
      }
      if (it.isChatInputCommand() && it.commandName === 'file') {
        const file = it.options.getAttachment('file', true);
        const body = await (await fetch(file.url)).text();
        return it.reply({
          content: `${file.name}: ${body}`,
          files: [{ attachment: Buffer.from(body.toUpperCase()), name: 'back.txt' }],
        });
      }
      if (it.isModalSubmit()) return it.reply({ content: `Noted: ${it.fields.getTextInputValue('words')}` });
      if (it.isButton() && it.customId === 'context') return it.update(card('Now in context', { back: 'Back' }));
      if (it.isButton() && it.customId === 'share') {
        await it.deferUpdate();
        return it.followUp({ content: `${it.user} shares`, allowedMentions: { parse: [] } });
      }
      if (it.isMessageContextMenuCommand()) return it.reply({ content: `“${it.targetMessage.content}”`, flags: 64 });
      return undefined;
    },
  );
  ada = await join(playground.url, 'Ada');
  ben = await join(playground.url, 'Ben');
});

afterAll(async () => {
  await bot?.destroy();
  await playground?.close();
});

describe('a discord.js client in the playground', () => {
  it('thinks, then answers in private', async () => {
    const reply = await ada.slash('ask', { question: 'Who opened it?' });
    expect(reply.text()).toBe('You asked: Who opened it?');
    expect(reply.container('You asked')).toBeDefined();
    expect(reply.ephemeral).toBe(true);
    expect(reply.buttons()).toEqual(['In context', 'Share']);
    expect(await ada.sees(reply)).toBe(true);
    expect(await ben.sees(reply)).toBe(false);
  });

  it('updates the message whose button was pressed', async () => {
    const reply = await ada.slash('ask', { question: 'Where?' });
    const context = await reply.press('In context');
    expect(context.id).toBe(reply.id);
    expect(reply.text()).toBe('Now in context');
  });

  it('shares with others by a follow-up, and notifies nobody', async () => {
    const reply = await ada.slash('ask', { question: 'When?' });
    const shared = await reply.press('Share');
    expect(shared.id).not.toBe(reply.id);
    expect(shared.text()).toContain('shares');
    expect(await ben.sees(shared)).toBe(true);
    expect(shared.view.pings).toEqual([]);
  });

  it('offers choices while a member types', async () => {
    expect(await ada.autocomplete('ask', 'article', 'Mi')).toEqual([{ name: 'The Mill', value: 'The Mill' }]);
  });

  it('opens a form and takes what was written', async () => {
    const form = await ada.slashForModal('note');
    expect(form.title).toBe('A note');
    const reply = await form.submit({ Words: 'Read twice.' });
    expect(reply.text()).toBe('Noted: Read twice.');
    await expect(form.submit({ Words: 'Again' })).rejects.toThrow(NotSent);
  });

  it('runs a command on a message', async () => {
    const said = await ben.say('The mill was older.');
    const reply = await ada.messageCommand('Check quotation', said);
    expect(reply.text()).toBe('“The mill was older.”');
  });

  it('takes a file and gives one back', async () => {
    const reply = await ada.slash('file', { file: await ada.upload('a note.txt', 'hello') });
    expect(reply.text()).toBe('a_note.txt: hello');
    const url = new URL(reply.view.attachments[0]!.url, playground.url);
    expect(await (await fetch(url)).text()).toBe('HELLO');
  });

  it('does not send what a member has not filled in rightly, or may not use', async () => {
    await expect(ada.slash('ask')).rejects.toThrow('question: This option is required');
    await expect(ada.slash('ask', { question: 'x'.repeat(201) })).rejects.toThrow('200 or fewer');
    await expect(ada.slash('nothing')).rejects.toThrow(NotSent);
    await expect(ada.slash('tidy')).rejects.toThrow(NotSent);
    expect(ada.commands).not.toContain('tidy');
    const mira = await join(playground.url, 'Mira');
    expect(mira.commands).toContain('tidy');
  });

  it('sends only bodies that Discord’s own description allows', async () => {
    expect((await playground.violations()).violations).toEqual([]);
  });
});
