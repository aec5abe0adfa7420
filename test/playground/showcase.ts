import {
  ActionRowBuilder,
  type APIMessageTopLevelComponent,
  ButtonBuilder,
  ButtonStyle,
  ComponentType,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { slash, text } from './bot.ts';

/** A bot that shows all that the page can draw; its words are written for these tests. */
export const showcaseCommands = [
  slash('ask', [
    text('question', { required: true, max_length: 200, description: 'What you want to know' }),
    text('article', { autocomplete: true, description: 'The article to look in' }),
    text('voice', {
      description: 'Only this voice',
      choices: [
        { name: 'Reported fact', value: 'reported' },
        { name: 'Editorial argument', value: 'argued' },
      ],
    }),
  ]),
  slash('showcase'),
  slash('note'),
  slash('slow'),
  slash('chart'),
  slash('thread', [text('name', { required: true })]),
  slash(
    'tidy',
    [{ type: 4, name: 'days', description: 'How many', required: true, min_value: 1, max_value: 7 } as never],
    {
      default_member_permissions: '8192',
    },
  ),
  { name: 'Check quotation', type: 3 },
  { name: 'Their notes', type: 2 },
];

const ARTICLES = ['The Library on Mill Lane', 'A Bridge Reconsidered', 'Nine Winters'];
/** The smallest picture there is. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const v2 = (components: readonly object[], more = 0) => ({
  components: components as APIMessageTopLevelComponent[],
  flags: (MessageFlags.IsComponentsV2 | more) as MessageFlags.IsComponentsV2,
  allowedMentions: { parse: [] },
});
const words = (content: string) => ({ type: ComponentType.TextDisplay, content });
const separator = { type: ComponentType.Separator, divider: true, spacing: 1 };
const button = (custom_id: string, label: string, style: number = ButtonStyle.Secondary, more: object = {}) => ({
  type: ComponentType.Button,
  custom_id,
  label,
  style,
  ...more,
});
const row = (...components: object[]) => ({ type: ComponentType.ActionRow, components });
const container = (accent_color: number, ...components: object[]) => ({
  type: ComponentType.Container,
  accent_color,
  components,
});

export async function showcase(it: Interaction): Promise<unknown> {
  if (it.isAutocomplete()) {
    const typed = it.options.getFocused().toLowerCase();
    return it.respond(ARTICLES.filter((a) => a.toLowerCase().includes(typed)).map((name) => ({ name, value: name })));
  }
  if (it.isChatInputCommand()) return command(it.commandName, it);
  if (it.isMessageContextMenuCommand())
    return it.reply({ content: `Checked: “${it.targetMessage.content}”`, flags: MessageFlags.Ephemeral });
  if (it.isUserContextMenuCommand())
    return it.reply({ content: `Notes of ${it.targetUser}`, flags: MessageFlags.Ephemeral });
  if (it.isModalSubmit()) return it.reply({ content: `Noted: ${it.fields.getTextInputValue('words')}` });
  if (it.isStringSelectMenu())
    return it.reply({ content: `Chosen: ${it.values.join(', ')}`, flags: MessageFlags.Ephemeral });
  if (it.isButton()) return pressed(it.customId, it);
  return undefined;
}

async function command(name: string, it: Extract<Interaction, { commandName: string }> & { deferReply: unknown }) {
  if (!it.isChatInputCommand()) return;
  if (name === 'ask') {
    await it.deferReply({ flags: MessageFlags.Ephemeral });
    await it.editReply(v2(answer(it.options.getString('question', true))));
  } else if (name === 'showcase') {
    await it.reply(v2(everything()));
  } else if (name === 'chart') {
    const files = [
      { attachment: PIXEL, name: 'chart.png', description: 'A chart of one dot' },
      { attachment: Buffer.from('paragraph,voice\n1,reported\n'), name: 'voices.csv' },
    ];
    const gallery = {
      type: ComponentType.MediaGallery,
      items: [{ media: { url: 'attachment://chart.png' }, description: 'A chart of one dot' }],
    };
    const file = { type: ComponentType.File, file: { url: 'attachment://voices.csv' } };
    await it.reply({ ...v2([gallery, file]), files });
  } else if (name === 'note') {
    await it.showModal(
      new ModalBuilder()
        .setCustomId('note')
        .setTitle('A note on this paragraph')
        .addLabelComponents((label) =>
          label
            .setLabel('Your note')
            .setDescription('Only you will see it')
            .setTextInputComponent(
              new TextInputBuilder().setCustomId('words').setStyle(TextInputStyle.Paragraph).setMinLength(5),
            ),
        ),
    );
  } else if (name === 'thread') {
    await it.deferReply();
    const message = await it.editReply('A thread for this stop:');
    const channel = await it.client.channels.fetch(message.channelId);
    if (channel?.isTextBased() && 'threads' in channel) {
      const found = await channel.messages.fetch(message.id);
      const thread = await found.startThread({ name: it.options.getString('name', true) });
      await thread.send('Begin here.');
    }
  } else if (name === 'tidy') {
    await it.reply({ content: 'Tidied.', flags: MessageFlags.Ephemeral });
  }
  // `/slow` is left unanswered.
}

async function pressed(id: string, it: Extract<Interaction, { customId: string }>) {
  if (!it.isButton()) return;
  if (id === 'context')
    await it.update(
      v2([
        container(
          0x5865f2,
          words('**In context** · ¶3'),
          words('> The doors opened in March. **The roof came later.**'),
          row(button('back', 'Back')),
        ),
      ]),
    );
  else if (id === 'back') await it.update(v2(answer('Who opened the library?')));
  else if (id === 'share') {
    await it.deferUpdate();
    await it.followUp(
      v2([
        container(
          0x2f9e64,
          words(`${it.user} shares an answer`),
          words('> “The doors opened in March.”\n-# ¶3 · The Library on Mill Lane'),
        ),
      ]),
    );
  } else if (id !== 'ignored') await it.reply({ content: 'Pressed.', flags: MessageFlags.Ephemeral });
}

function answer(question: string): readonly object[] {
  return [
    words(`### ${question}\n-# The Library on Mill Lane · R. Adeyemi · <t:1709251200:D>`),
    container(
      0x2f9e64,
      words('**Reported fact**\n-# Stated as fact; checkable, not checked'),
      separator,
      words('> “The doors opened in March.”\n-# ¶3'),
    ),
    container(
      0x3b82f6,
      words('**What sources say**'),
      separator,
      words('> “We had waited long enough,” *said the caretaker*.\n-# ¶5 · **Ines Moreau**, caretaker'),
    ),
    container(
      0xd9822b,
      words('**Editorial argument**\n-# The author judges or urges'),
      separator,
      words('> “It is the best thing the council ever did.”\n-# ¶9'),
    ),
    row(
      button('context', 'In context'),
      button('why', 'Why these labels?'),
      button('share', 'Share', ButtonStyle.Primary),
    ),
  ];
}

function everything(): readonly object[] {
  return [
    words(
      '# Heading one\n## Heading two\n### Heading three\n-# Subtext below\nPlain with **bold**, *italic*, __underlined__, ~~struck~~, `code`, ||spoiler|| and [a link](https://example.org/page).\n- first\n- second\n  - nested\n1. one\n2. two\n> A quotation with <@1300000000000000301> in <#1300000000000000402>, <t:1709251200:R>\n```js\nconst a = 1;\n```\n<script>alert(1)</script>',
    ),
    {
      type: ComponentType.Section,
      components: [words('A section with a button beside it.')],
      accessory: button('beside', 'Beside'),
    },
    row(
      button('p', 'Primary', ButtonStyle.Primary),
      button('s', 'Secondary'),
      button('g', 'Success', ButtonStyle.Success),
      button('d', 'Danger', ButtonStyle.Danger),
      { type: ComponentType.Button, style: ButtonStyle.Link, label: 'Link', url: 'https://example.org/' },
    ),
    row(button('ignored', 'Left unanswered'), button('off', 'Switched off', ButtonStyle.Primary, { disabled: true })),
    new ActionRowBuilder<StringSelectMenuBuilder>()
      .addComponents(
        new StringSelectMenuBuilder()
          .setCustomId('article')
          .setPlaceholder('Choose an article')
          .addOptions(ARTICLES.map((label, i) => ({ label, value: `${i}`, description: `Number ${i + 1}` }))),
      )
      .toJSON(),
    row(
      new ButtonBuilder().setCustomId('emoji').setEmoji('📖').setLabel('Read').setStyle(ButtonStyle.Secondary).toJSON(),
    ),
  ];
}
