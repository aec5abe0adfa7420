import type { MessageView } from '../../protocol.ts';
import { appTag, avatar, nameOf } from '../avatar.ts';
import { button, h } from '../element.ts';
import { icon } from '../icons.ts';
import { plainText, renderMarkdown } from '../markdown/index.ts';
import { openMenu } from '../menu.ts';
import type { Store } from '../store.ts';
import { messageCommands } from '../user-commands.ts';
import { renderComponents, textOf } from './components.ts';
import { renderEmbed } from './embed.ts';
import { attachmentElement } from './media.ts';

type Setting = Readonly<{ grouped: boolean; replied: MessageView | undefined; store: Store }>;

/** A bot's deferred answer can come for 15 minutes; after that it never will. */
const TOKEN_LIFE_MS = 15 * 60_000;

/** One message with all that stands on it. */
export function messageElement(message: MessageView, { grouped, replied, store }: Setting): HTMLElement {
  const author = store.member(message.author);
  const classes = ['message', grouped && 'grouped', message.pingsYou && 'pinged', message.ephemeral && 'ephemeral'];
  const row = h('li', { class: classes.filter(Boolean).join(' '), id: `message-${message.id}` }, [
    !grouped && context(message, replied, store),
    grouped ? h('time', { class: 'at' }, [clock(message.createdAt)]) : avatar(author),
    h('div', { class: 'body' }, [
      !grouped &&
        h('div', { class: 'head' }, [
          nameOf(author),
          author?.bot && appTag(),
          h('time', { class: 'quiet', datetime: new Date(message.createdAt).toISOString() }, [
            clock(message.createdAt),
          ]),
        ]),
      h('div', { class: 'content' }, content(message, store)),
      store.failedOn.has(message.id) &&
        h('p', { class: 'failure', role: 'alert' }, [icon('warning'), 'This interaction failed']),
      message.thread && threadLink(message.thread, store),
      message.ephemeral && onlyYou(message, store),
    ]),
    actions(message, store),
  ]);
  row.addEventListener('contextmenu', (event) => {
    if ((event.target as HTMLElement).closest('a')) return;
    event.preventDefault();
    openActions(row.querySelector<HTMLElement>('.actions button')!, message, store);
  });
  return row;
}

function content(message: MessageView, store: Store): readonly (Node | false)[] {
  if (message.thinking) return [thinking(message, store)];
  const media = message.v2 ? [] : message.attachments.map((attachment) => attachmentElement(attachment));
  return [
    ...renderMarkdown(message.content, store.names).map((node) => node),
    message.editedAt !== undefined && message.content !== '' && h('span', { class: 'edited' }, ['(edited)']),
    ...message.embeds.map((embed) => renderEmbed(embed, store)),
    ...media,
    ...renderComponents(message, store),
  ];
}

function thinking(message: MessageView, store: Store): HTMLElement {
  if (Date.now() - message.createdAt > TOKEN_LIFE_MS)
    return h('p', { class: 'failure' }, [icon('warning'), 'The application did not respond']);
  const dots = h('span', { class: 'dots', 'aria-hidden': 'true' }, [h('i'), h('i'), h('i')]);
  return h('p', { class: 'thinking' }, [dots, `${store.member(message.author)?.name ?? 'The bot'} is thinking…`]);
}

/** The line above a message: who used which command, or what it replies to. */
function context(message: MessageView, replied: MessageView | undefined, store: Store): HTMLElement | false {
  if (message.usedBy) {
    const user = store.member(message.usedBy.member);
    const { command } = message.usedBy;
    const slash = store.scene?.commands.some((c) => c.type === 1 && c.name === command.split(' ')[0]) ? '/' : '';
    return h('div', { class: 'context' }, [
      avatar(user),
      nameOf(user),
      ' used ',
      h('span', { class: 'command' }, [slash + command]),
    ]);
  }
  if (!message.repliesTo) return false;
  if (!replied) return h('div', { class: 'context' }, [h('em', {}, ['A message that is not shown here'])]);
  const author = store.member(replied.author);
  const jump = button(
    { class: 'link' },
    [plainText(textOf(replied).slice(0, 400)).slice(0, 120) || 'See the message'],
    () => {
      const target = document.getElementById(`message-${replied.id}`);
      target?.scrollIntoView({ block: 'center' });
      target?.classList.add('found');
      setTimeout(() => target?.classList.remove('found'), 1500);
    },
  );
  return h('div', { class: 'context' }, [avatar(author), nameOf(author), jump]);
}

function onlyYou(message: MessageView, store: Store): HTMLElement {
  return h('p', { class: 'only-you' }, [
    icon('eye'),
    'Only you can see this • ',
    button({ class: 'link' }, ['Dismiss message'], () => store.server.remove(message.id)),
  ]);
}

function threadLink(thread: string, store: Store): HTMLElement {
  const name = store.names.channel(thread) ?? 'Thread';
  return button(
    { class: 'thread-link' },
    [icon('thread'), h('strong', {}, [name]), h('span', {}, ['See the thread ›'])],
    () => store.open(thread),
  );
}

function actions(message: MessageView, store: Store): HTMLElement {
  const label = 'More actions on this message';
  const more = button(
    {
      class: 'bare',
      'aria-label': label,
      title: 'More',
      'aria-haspopup': 'menu',
      'data-control': `${message.id} more`,
    },
    [icon('more')],
    () => openActions(more, message, store),
  );
  return h('div', { class: 'actions' }, [more]);
}

function openActions(anchor: HTMLElement, message: MessageView, store: Store): void {
  const copy = { words: 'Copy text', run: () => navigator.clipboard?.writeText(textOf(message)) };
  openMenu(anchor, 'Message', [...messageCommands(message, store), copy]);
}

function clock(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(at);
}
