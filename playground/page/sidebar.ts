import type { ChannelView } from '../protocol.ts';
import { avatar } from './avatar.ts';
import { button, h } from './element.ts';
import { icon } from './icons.ts';
import { openMenu } from './menu.ts';
import type { Store } from './store.ts';
import { currentTheme, toggleTheme } from './theme.ts';

/** The server's channels with their threads, and below them the member who speaks. */
export function sidebarView(place: HTMLElement, store: Store): void {
  store.onChange(() => {
    const { scene } = store;
    if (!scene) return;
    const key = JSON.stringify([
      scene.channels,
      scene.you,
      scene.botOnline,
      scene.server.name,
      store.channelId,
      store.connected,
    ]);
    if (place.dataset.key === key) return;
    place.dataset.key = key;
    const focused = (document.activeElement as HTMLElement | null)?.dataset.channel;
    const channels = scene.channels.filter((channel) => !channel.parent);
    place.replaceChildren(
      h('div', { class: 'server' }, [h('h1', {}, [scene.server.name]), h('span', { class: 'badge' }, ['Playground'])]),
      h('div', { class: 'channels' }, [
        h('h2', {}, ['Text channels']),
        h(
          'ul',
          {},
          channels.map((channel) => channelItem(channel, scene.channels, store)),
        ),
      ]),
      you(store),
    );
    if (focused) place.querySelector<HTMLElement>(`[data-channel="${focused}"]`)?.focus();
  });
}

function channelItem(channel: ChannelView, all: readonly ChannelView[], store: Store): HTMLElement {
  const threads = all.filter((thread) => thread.parent === channel.id && !thread.archived);
  return h('li', {}, [
    channelLink(channel, store),
    threads.length > 0 &&
      h(
        'ul',
        { class: 'threads' },
        threads.map((thread) => h('li', {}, [channelLink(thread, store)])),
      ),
  ]);
}

function channelLink(channel: ChannelView, store: Store): HTMLElement {
  const current = channel.id === store.channelId;
  const attributes = { class: 'channel', 'data-channel': channel.id, 'aria-current': current ? 'page' : undefined };
  return button(attributes, [icon(channel.parent ? 'thread' : 'hash'), h('span', {}, [channel.name])], () => {
    document.body.classList.remove('sidebar-open');
    store.open(channel.id);
  });
}

function you(store: Store): HTMLElement {
  const { scene } = store;
  const theme = currentTheme();
  const switcher = button(
    { class: 'you', 'aria-haspopup': 'menu', 'aria-label': `Speaking as ${scene!.you.name}. Speak as someone else` },
    [
      avatar(scene!.you),
      h('span', { class: 'who' }, [h('strong', {}, [scene!.you.name]), h('small', {}, [scene!.you.role ?? 'Member'])]),
      icon('chevron'),
    ],
    () => {
      const people = scene!.members.filter((member) => !member.bot);
      openMenu(
        switcher,
        'Speak as',
        people.map((member) => ({
          words: member.name,
          note: member.id === scene!.you.id ? 'you' : (member.role ?? ''),
          before: avatar(member),
          run: () => store.speakAs(member.id),
        })),
      );
    },
  );
  const label = `Use the ${theme === 'dark' ? 'light' : 'dark'} theme`;
  const themeButton = button(
    { class: 'bare', 'aria-label': label, title: label },
    [icon(theme === 'dark' ? 'sun' : 'moon')],
    () => {
      const now = toggleTheme();
      const next = `Use the ${now === 'dark' ? 'light' : 'dark'} theme`;
      themeButton.setAttribute('aria-label', next);
      themeButton.title = next;
      themeButton.replaceChildren(icon(now === 'dark' ? 'sun' : 'moon'));
    },
  );
  return h('div', { class: 'account' }, [switcher, themeButton]);
}
