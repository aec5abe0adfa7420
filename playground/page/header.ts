import { button, h } from './element.ts';
import { icon } from './icons.ts';
import type { Store } from './store.ts';

/** The channel's name and topic, and whether the bot is there. */
export function headerView(place: HTMLElement, store: Store): void {
  let shown = '';
  store.onChange(() => {
    const { channel, scene, connected } = store;
    const key = JSON.stringify([channel, scene?.botOnline, connected]);
    if (key === shown) return;
    shown = key;
    const parent = scene?.channels.find(({ id }) => id === channel?.parent);
    place.replaceChildren(
      button({ class: 'bare toggle-sidebar', 'aria-label': 'Channels', title: 'Channels' }, [icon('menu')], () =>
        document.body.classList.toggle('sidebar-open'),
      ),
      h('h2', {}, [
        icon(channel?.parent ? 'thread' : 'hash'),
        parent && h('span', { class: 'parent' }, [`${parent.name} › `]),
        channel?.name ?? '…',
      ]),
      h('p', { class: 'topic' }, [channel?.topic ?? '']),
      presence(connected, scene?.botOnline ?? false),
      button({ class: 'bare toggle-members', 'aria-label': 'Members', title: 'Members' }, [icon('people')], () =>
        document.body.classList.toggle('members-open'),
      ),
    );
  });
}

function presence(connected: boolean, botOnline: boolean): HTMLElement {
  const [state, words] = !connected
    ? ['lost', 'Connecting…']
    : botOnline
      ? ['online', 'Pullquote is online']
      : ['offline', 'Pullquote is offline'];
  return h('p', { class: `presence ${state}`, role: 'status' }, [words]);
}
