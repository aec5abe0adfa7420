import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Passed } from '../gate.ts';
import { escapeText } from './escape.ts';

/** What one message is made of; plain data, as Discord's API takes it. */
export type Blocks = APIMessageTopLevelComponent[];

/** A message of Components V2; add `MessageFlags.Ephemeral` where it is a private reply. */
export type Message = Readonly<{ flags: typeof MessageFlags.IsComponentsV2; components: Blocks }>;

/** A private first reply or follow-up. After a private deferral the plain {@link Message} is private already. */
export type PrivateMessage = Readonly<{ flags: number; components: Blocks }>;

export function message(components: Blocks): Message {
  return { flags: MessageFlags.IsComponentsV2, components };
}

export function privateMessage({ components }: Message): PrivateMessage {
  return { flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral, components };
}

/** Text in Discord's Markdown; whatever comes from an article or a member must be escaped before. */
export function text(...lines: readonly string[]): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: lines.join('\n') };
}

export function container(accent: number | undefined, components: APIComponentInContainer[]): APIContainerComponent {
  return { type: ComponentType.Container, ...(accent === undefined ? {} : { accent_color: accent }), components };
}

export function row(
  ...buttons: APIButtonComponentWithCustomId[]
): APIActionRowComponent<APIButtonComponentWithCustomId> {
  return { type: ComponentType.ActionRow, components: buttons };
}

/** A button of the neutral style. */
export function button(id: string, label: string, disabled = false): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id: id, label, disabled };
}

/**
 * A blockquote. It holds the article's words and nothing else: no marks, dots or notes of ours, so that whatever stands
 * behind the bar can be looked up as it is. `bold` is a stretch of it to be set in bold, in offsets into the words.
 */
export function blockquote(words: Passed, bold?: Readonly<{ start: number; end: number }>): string {
  const marked =
    bold && bold.end > bold.start
      ? escapeText(words.slice(0, bold.start)) +
        inBold(words.slice(bold.start, bold.end)) +
        escapeText(words.slice(bold.end))
      : escapeText(words);
  return marked
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** Bold line by line, with the white space at either end outside: Discord closes bold only after a word. */
function inBold(words: string): string {
  return words.replace(/[^\n]+/g, (line) => {
    const inner = line.trim();
    if (inner === '') return line;
    const lead = line.indexOf(inner);
    return `${line.slice(0, lead)}**${escapeText(inner)}**${line.slice(lead + inner.length)}`;
  });
}

/** Words of an article inside a line of ours, in quotation marks: the article's own, where they have them. */
export function quoted(words: Passed): string {
  const marked = /^["“‘«][\s\S]*["”’»]$/.test(words);
  return marked ? escapeText(words) : `“${escapeText(words)}”`;
}
