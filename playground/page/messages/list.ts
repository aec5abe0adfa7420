import type { MessageView } from '../../protocol.ts';
import { avatar, nameOf } from '../avatar.ts';
import { button, h } from '../element.ts';
import { icon } from '../icons.ts';
import type { Pending, Store } from '../store.ts';
import { messageElement } from './message.ts';

/** Messages by one author within this time stand under one name. */
const GROUP_MS = 7 * 60_000;

/** The channel's messages. Only what changed is drawn anew, so that focus and open spoilers stay. */
export function messagesView(place: HTMLOListElement, store: Store): void {
  // To be scrolled by arrow keys, the list must take the focus.
  place.tabIndex = 0;
  const drawn = new Map<string, { key: string; element: HTMLElement }>();
  let channelShown = '';
  store.onChange(() => {
    const atEnd = place.scrollHeight - place.scrollTop - place.clientHeight < 80;
    const opened = channelShown !== store.channelId + store.server.as;
    channelShown = store.channelId + store.server.as;
    const before = place.lastElementChild;
    const focus = focusIn(place);

    const rows = [
      intro(store),
      ...messageRows(store, drawn),
      ...store.pending.filter((p) => p.channel === store.channelId).map((p) => pendingRow(p, store)),
    ];
    arrange(place, rows);
    restoreFocus(place, focus);
    if (opened || (atEnd && place.lastElementChild !== before) || atEnd) place.scrollTop = place.scrollHeight;
  });
}

function messageRows(store: Store, drawn: Map<string, { key: string; element: HTMLElement }>): readonly HTMLElement[] {
  let before: MessageView | undefined;
  const rows: HTMLElement[] = [];
  const seen = new Set<string>();
  for (const message of store.messages) {
    if (!before || day(before.createdAt) !== day(message.createdAt)) rows.push(dayRow(message.createdAt));
    const grouped = isGrouped(before, message);
    const replied = store.messages.find(({ id }) => id === message.repliesTo);
    const busy = [...store.busy.values()].filter((control) => control.message === message.id);
    const key = JSON.stringify([
      message,
      grouped,
      replied,
      busy,
      store.failedOn.has(message.id),
      store.scene?.commands.length,
      store.scene?.channels,
      store.scene?.members.length,
    ]);
    let row = drawn.get(message.id);
    if (row?.key !== key) {
      row = { key, element: messageElement(message, { grouped, replied, store }) };
      drawn.set(message.id, row);
    }
    rows.push(row.element);
    seen.add(message.id);
    before = message;
  }
  for (const id of drawn.keys()) if (!seen.has(id)) drawn.delete(id);
  return rows;
}

function isGrouped(before: MessageView | undefined, message: MessageView): boolean {
  return (
    before !== undefined &&
    before.author === message.author &&
    before.ephemeral === message.ephemeral &&
    !message.usedBy &&
    !message.repliesTo &&
    day(before.createdAt) === day(message.createdAt) &&
    message.createdAt - before.createdAt < GROUP_MS
  );
}

/** Makes the list hold these rows in this order, moving as few as possible. */
function arrange(place: HTMLElement, rows: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(rows);
  for (const child of [...place.children]) if (!wanted.has(child)) child.remove();
  for (const [index, row] of rows.entries()) {
    if (place.children[index] !== row) place.insertBefore(row, place.children[index] ?? null);
  }
}

/** A control is found again by its message and its custom id after the message was drawn anew. */
function focusIn(place: HTMLElement): string | undefined {
  const focused = document.activeElement as HTMLElement | null;
  return focused && place.contains(focused) ? focused.dataset.control : undefined;
}

function restoreFocus(place: HTMLElement, control: string | undefined): void {
  if (!control || (document.activeElement && document.activeElement !== document.body)) return;
  place.querySelector<HTMLElement>(`[data-control="${CSS.escape(control)}"]`)?.focus();
}

function day(at: number): string {
  return new Date(at).toDateString();
}

function dayRow(at: number): HTMLElement {
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(at);
  return h('li', { class: 'day', role: 'separator' }, [h('span', {}, [words])]);
}

function intro(store: Store): HTMLElement {
  const { channel } = store;
  return h('li', { class: 'intro' }, [
    h('span', { class: 'intro-icon' }, [icon(channel?.parent ? 'thread' : 'hash')]),
    h('h3', {}, [channel?.parent ? channel.name : `Welcome to #${channel?.name ?? '…'}`]),
    h('p', {}, [channel?.topic || 'This is where it begins.']),
  ]);
}

function pendingRow(pending: Pending, store: Store): HTMLElement {
  const you = store.scene?.you;
  return h('li', { class: pending.failed ? 'message pending failed' : 'message pending' }, [
    avatar(you),
    h('div', { class: 'body' }, [
      h('div', { class: 'head' }, [nameOf(you), h('span', { class: 'quiet' }, [`used ${pending.words}`])]),
      pending.failed
        ? h('p', { class: 'failure', role: 'alert' }, [icon('warning'), 'The application did not respond'])
        : h('p', { class: 'quiet' }, ['Sending command…']),
      pending.failed && button({ class: 'link' }, ['Dismiss'], () => store.dismiss(pending.interaction)),
    ]),
  ]);
}
