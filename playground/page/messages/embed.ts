import type { MessageView } from '../../protocol.ts';
import { cssColour, h } from '../element.ts';
import { renderMarkdown } from '../markdown/index.ts';
import type { Store } from '../store.ts';

/** An embed, the older way of framing a message: text only, since its pictures would come from elsewhere. */
export function renderEmbed(embed: MessageView['embeds'][number], { names }: Store): HTMLElement {
  const fields = (embed.fields ?? []).map((field) =>
    h('div', { class: field.inline ? 'field inline' : 'field' }, [
      h('strong', {}, [field.name]),
      ...renderMarkdown(field.value, names),
    ]),
  );
  const element = h('div', { class: 'container', role: 'group' }, [
    embed.author && h('small', {}, [embed.author.name]),
    embed.title ? h('strong', {}, [embed.title]) : undefined,
    embed.description ? h('div', { class: 'text' }, renderMarkdown(embed.description, names)) : undefined,
    fields.length > 0 && h('div', { class: 'fields' }, fields),
    embed.footer && h('small', { class: 'quiet' }, [embed.footer.text]),
  ]);
  if (typeof embed.color === 'number') element.style.setProperty('--accent', cssColour(embed.color));
  return element;
}
