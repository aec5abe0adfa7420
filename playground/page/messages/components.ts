import type { MessageView } from '../../protocol.ts';
import { cssColour, h } from '../element.ts';
import { renderMarkdown } from '../markdown/index.ts';
import type { Store } from '../store.ts';
import { buttonElement, type Control } from './buttons.ts';
import { fileElement, galleryElement, thumbnailElement } from './media.ts';
import { selectElement } from './selects.ts';

/** A component, read loosely: the server has checked it. */
export type Component = Control &
  Readonly<{
    content?: string;
    components?: readonly Component[];
    accessory?: Component;
    accent_color?: number | null;
    spoiler?: boolean;
    divider?: boolean;
    spacing?: number;
    media?: { url: string };
    description?: string | null;
    items?: readonly { media: { url: string }; description?: string | null; spoiler?: boolean }[];
    file?: { url: string };
  }>;

export function renderComponents(message: MessageView, store: Store): readonly HTMLElement[] {
  return (message.components as readonly Component[]).map((component) => render(component, message, store));
}

/** All that can be read in a message, for previews and for the clipboard. */
export function textOf(message: MessageView): string {
  const read = (component: Component): readonly string[] => [
    ...(component.content ? [component.content] : []),
    ...(component.components ?? []).flatMap(read),
  ];
  return [message.content, ...(message.components as readonly Component[]).flatMap(read)].filter(Boolean).join('\n');
}

function render(component: Component, message: MessageView, store: Store): HTMLElement {
  const inner = () => (component.components ?? []).map((child) => render(child, message, store));
  switch (component.type) {
    case 1:
      return h('div', { class: 'row' }, inner());
    case 2:
      return buttonElement(component, message, store);
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return selectElement(component, message, store);
    case 9:
      return h('div', { class: 'section' }, [
        h('div', { class: 'section-text' }, inner()),
        component.accessory && render(component.accessory, message, store),
      ]);
    case 10:
      return h('div', { class: 'text' }, renderMarkdown(component.content ?? '', store.names));
    case 11:
      return thumbnailElement(component);
    case 12:
      return galleryElement(component.items ?? []);
    case 13:
      return fileElement(component.file?.url ?? '', message.attachments, component.spoiler);
    case 14: {
      const spacing = component.spacing === 2 ? 'separator wide' : 'separator';
      return h('div', { class: component.divider === false ? `${spacing} blank` : spacing, role: 'separator' });
    }
    case 17:
      return container(component, inner());
    default:
      return h('p', { class: 'quiet' }, [
        `(a component of type ${component.type}, which the playground does not show)`,
      ]);
  }
}

function container({ accent_color: accent, spoiler }: Component, children: readonly HTMLElement[]): HTMLElement {
  const element = h('div', { class: 'container', role: 'group' }, children);
  if (typeof accent === 'number') element.style.setProperty('--accent', cssColour(accent));
  if (!spoiler) return element;
  const cover = h('button', { type: 'button', class: 'cover' }, ['Spoiler']);
  const wrapped = h('div', { class: 'covered' }, [element, cover]);
  cover.addEventListener('click', () => wrapped.classList.replace('covered', 'uncovered'));
  return wrapped;
}
