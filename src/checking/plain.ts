import { isWordCharacter, withoutInvisible } from './words.ts';

/**
 * A stretch of a Discord message as the words a reader sees: Markdown, escapes, mentions and custom emoji are taken
 * away, and so are characters that nobody sees. Line breaks stay. Never shown as it is: it is compared.
 */
export function plainText(markdown: string): string {
  const text = withoutInvisible(markdown)
    .replace(/\r\n?/gu, '\n')
    .replace(/<(?:@[!&]?|#)\d{1,25}>|<a?:\w{1,40}:\d{1,25}>|<t:-?\d{1,15}(?::\w)?>/gu, ' ')
    .replace(/\[([^[\]\n]{1,500})\]\(<?[^()\s<>]{1,500}>?\)/gu, '$1')
    .replace(/^(?:#{1,3}|-#)\s+/gmu, '')
    .replace(/```\w{0,20}\n/gu, '\n');
  return unescaped(text)
    .replace(/[\p{Cc}]/gu, (control) => (control === '\n' ? '\n' : ' '))
    .normalize('NFC');
}

/** Takes Markdown's marks away, but not those that a backslash protects. */
function unescaped(text: string): string {
  let plain = '';
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!;
    const next = text[i + 1] ?? '';
    if (mark === '\\' && /[!-/:-@[-`{-~]/u.test(next)) {
      plain += next;
      i++;
    } else if (!isMarkup(text, i)) plain += mark;
  }
  return plain;
}

function isMarkup(text: string, at: number): boolean {
  const mark = text[at]!;
  if (mark === '*' || mark === '`') return true;
  const doubled = text[at + 1] === mark || text[at - 1] === mark;
  if (mark === '~' || mark === '|') return doubled;
  // snake_case keeps its underlines; _emphasis_ does not.
  if (mark === '_') return doubled || !(isWordCharacter(text[at - 1]) && isWordCharacter(text[at + 1]));
  return false;
}
