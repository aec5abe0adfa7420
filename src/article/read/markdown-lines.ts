/** What one line of Markdown is, given the lines of the paragraph that it may go on with. */
export type MarkdownLine =
  | Readonly<{ kind: 'fence'; marks: string }>
  | Readonly<{ kind: 'break' }>
  | Readonly<{ kind: 'heading'; level: number; words: string }>
  /** A line of marks below words that makes them a heading. */
  | Readonly<{ kind: 'underline'; level: number }>
  | Readonly<{ kind: 'item'; words: string }>
  | Readonly<{ kind: 'words'; words: string }>;

/** A longer paragraph with dashes below it was meant to have a rule below it. */
const LONGEST_HEADING = 150;

/** A bullet goes; a number belongs to the item's words, and a table's row is parted by its bars. */
const BULLET = /^\s*[-*+]\s+(?:\[[ xX]\]\s+)?/;
const NUMBER_OR_ROW = /^\s*(?:\d{1,3}[.)]\s|\|)/;
const RULE = /^\s{0,3}(?:(?:\*\s*){3,}|(?:_\s*){3,}|(?:-\s*){3,})$/;
const TABLE_RULE = /^\s*\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)+\|?$/;
/** `[1]: https://…`, where a link in the text points to. */
const DEFINITION = /^\s{0,3}\[[^\]]{1,100}\]:\s*\S+(?:\s+["'(].*)?$/;

/** Reads one line, without the marks of a block quotation before it. */
export function lineOf(raw: string, pending: readonly string[]): MarkdownLine {
  const line = raw.replace(/^\s*(?:>\s?)+/, '').trimEnd();
  const marks = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
  if (marks) return { kind: 'fence', marks };
  if (/^\s{0,3}(?:=+|-+)$/.test(line) && isShort(pending))
    return { kind: 'underline', level: line.includes('=') ? 1 : 2 };
  if (line.trim() === '' || RULE.test(line) || TABLE_RULE.test(line) || DEFINITION.test(line)) return { kind: 'break' };
  const [, level, words] = /^\s{0,3}(#{1,6})\s+(.*)$/.exec(line) ?? [];
  if (level) return { kind: 'heading', level: level.length, words: words!.replace(/\s#+$/, '') };
  if (BULLET.test(line)) return { kind: 'item', words: line.replace(BULLET, '') };
  return { kind: NUMBER_OR_ROW.test(line) ? 'item' : 'words', words: line };
}

function isShort(pending: readonly string[]): boolean {
  return pending.length > 0 && pending.length < 4 && pending.join(' ').length <= LONGEST_HEADING;
}
