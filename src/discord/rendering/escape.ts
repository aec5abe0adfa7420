/**
 * Characters that can open something in Discord's Markdown wherever they stand: emphasis, code, spoilers, links,
 * mentions (`<@1>`, `<#1>`, `<t:1>`, `</ask:1>`, `@everyone`) and the backslash itself.
 */
const ANYWHERE = /[\\*_~`|<[@]/g;

/** A colon before anything but white space opens an address (`https://…`) or an emoji (`:smile:`). */
const COLON = /:(?!\s)/g;

/** Headings, lists, quotations and small print open at the start of a line, after spaces at most. */
const LINE_START = /^([^\S\r\n\u2028\u2029]*)([#>+-])/gm;
const NUMBERED = /^([^\S\r\n\u2028\u2029]*\d{1,9})\.(?=\s|$)/gm;

/**
 * Puts a backslash before everything that Discord would read as Markdown, so that the text shows as the very characters
 * it is made of. Nothing is removed, replaced or joined: an article's words stay verbatim.
 *
 * Around escaped text use `**…**`, `_…_`, `> ` and `-# ` only: Discord's rule for `*…*` does not honour backslashes.
 */
export function escapeText(text: string): string {
  return text.replace(ANYWHERE, '\\$&').replace(COLON, '\\:').replace(LINE_START, '$1\\$2').replace(NUMBERED, '$1\\.');
}

/**
 * Controls, zero-width characters, halves of characters and the marks that turn the direction of text: they hide or move
 * what is read, or cannot be sent.
 * The joiners stay, since emoji and several scripts are written with them.
 */
const INVISIBLE = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}]|\u034F|[\u115F\u1160\u3164\uFFA0]/gu;

/** What a member wrote, over its lines, without what hides or turns text. */
export function visibleLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(INVISIBLE, ''))
    .join('\n');
}

/** {@link visibleLines} and {@link escapeText}: for a Fault's message, which may echo what a member typed. */
export function escapeLines(text: string): string {
  return escapeText(visibleLines(text));
}

/**
 * A name, title or member's words on one line, without what hides or turns text, cut to `room` characters with `…`.
 * Not for quotations: it changes what it is given.
 */
export function oneLine(text: string, room: number): string {
  const line = text.replace(/\s+/g, ' ').replace(INVISIBLE, '').replace(/ +/g, ' ').trim();
  return line.length <= room ? line : `${cutBack(line, room - 1).trimEnd()}…`;
}

/** {@link oneLine} and {@link escapeText}; `room` (at least 1) holds for the escaped text. */
export function escapeLine(text: string, room: number): string {
  for (let length = room; ; ) {
    const escaped = escapeText(oneLine(text, length));
    if (escaped.length <= room) return escaped;
    // Escaping at most doubles a character, so half of what is too much can go at once.
    length -= Math.ceil((escaped.length - room) / 2);
  }
}

/** The first `length` code units, or one fewer where that would split a character in two. */
export function cutBack(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
