import type { Inline } from './syntax.ts';

/** Emphasis within emphasis beyond this is shown as it was written. */
const DEEPEST = 8;

type Pair = Readonly<{ mark: string; type: 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler' }>;
/** Longer marks first, so that `**` is not read as two `*`. */
const PAIRS: readonly Pair[] = [
  { mark: '**', type: 'strong' },
  { mark: '__', type: 'underline' },
  { mark: '~~', type: 'strike' },
  { mark: '||', type: 'spoiler' },
  { mark: '*', type: 'emphasis' },
  { mark: '_', type: 'emphasis' },
];
const PUNCTUATION = /[!-/:-@[-`{-~]/;

type Found = Readonly<{ node: Inline; end: number }>;

/** Reads a line or several (`\n` becomes a break). Time grows with the length of the text, whatever it holds. */
export function parseInline(text: string, depth = 0): readonly Inline[] {
  const nodes: Inline[] = [];
  /** Marks that have no partner in what is left: looked for once. */
  const hopeless = new Set<string>();
  let plain = '';
  let at = 0;
  const flush = () => {
    if (plain !== '') nodes.push({ type: 'text', text: plain });
    plain = '';
  };
  while (at < text.length) {
    const char = text[at]!;
    if (char === '\\' && PUNCTUATION.test(text[at + 1] ?? '')) {
      plain += text[at + 1];
      at += 2;
      continue;
    }
    const found =
      char === '\n' ? { node: { type: 'break' } as const, end: at + 1 } : special(text, at, depth, hopeless);
    if (found) {
      flush();
      nodes.push(found.node);
      at = found.end;
    } else {
      plain += char;
      at += 1;
    }
  }
  flush();
  return nodes;
}

function special(text: string, at: number, depth: number, hopeless: Set<string>): Found | undefined {
  switch (text[at]) {
    case '`':
      return code(text, at, hopeless);
    case '<':
      return angle(text, at);
    case '[':
      return link(text, at, depth, hopeless);
    case '@':
      return everyone(text, at);
    case 'h':
      return bareLink(text, at);
    case '*':
    case '_':
    case '~':
    case '|':
      return depth < DEEPEST ? emphasis(text, at, depth, hopeless) : undefined;
    default:
      return undefined;
  }
}

function code(text: string, at: number, hopeless: Set<string>): Found | undefined {
  const mark = text.startsWith('``', at) ? '``' : '`';
  if (hopeless.has(mark)) return undefined;
  const end = text.indexOf(mark, at + mark.length);
  if (end < 0) hopeless.add(mark);
  if (end <= at + mark.length) return undefined;
  return { node: { type: 'code', text: text.slice(at + mark.length, end).trim() }, end: end + mark.length };
}

function emphasis(text: string, at: number, depth: number, hopeless: Set<string>): Found | undefined {
  for (const { mark, type } of PAIRS) {
    if (!text.startsWith(mark, at) || hopeless.has(mark)) continue;
    const from = at + mark.length;
    const end = closing(text, mark, from);
    if (end === undefined) {
      hopeless.add(mark);
      continue;
    }
    // `snake_case_names` and `2 * 3 * 4` are no emphasis.
    if (mark === '_' && (isWord(text[at - 1]) || isWord(text[end + 1]))) continue;
    if (mark === '*' && (/\s/.test(text[from] ?? ' ') || /\s/.test(text[end - 1] ?? ' '))) continue;
    return { node: { type, children: parseInline(text.slice(from, end), depth + 1) }, end: end + mark.length };
  }
  return undefined;
}

/** Where the mark that closes stands, skipping escapes; a single `*` or `_` does not end at a double one. */
function closing(text: string, mark: string, from: number): number | undefined {
  const double = mark + mark;
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (at === from || text[at - 1] === '\\') continue;
    if (mark.length === 1 && text.startsWith(double, at)) {
      at += 1;
      continue;
    }
    // In `**bold *and italic***` the last two belong to the outer mark.
    return mark === '**' && text[at + 2] === '*' ? at + 1 : at;
  }
  return undefined;
}

function angle(text: string, at: number): Found | undefined {
  const end = text.indexOf('>', at);
  if (end < 0 || end - at > 600) return undefined;
  const inner = text.slice(at + 1, end);
  const node = angleNode(inner);
  return node && { node, end: end + 1 };
}

function angleNode(inner: string): Inline | undefined {
  const mention = /^(@!?|@&|#)(\d{15,20})$/.exec(inner);
  if (mention) {
    const of = mention[1] === '#' ? 'channel' : mention[1] === '@&' ? 'role' : 'member';
    return { type: 'mention', of, id: mention[2]! };
  }
  const time = /^t:(-?\d{1,13})(?::([tTdDfFR]))?$/.exec(inner);
  if (time) return { type: 'time', seconds: Number(time[1]), style: time[2] ?? 'f' };
  const command = /^\/([^:]{1,100}):\d+$/.exec(inner);
  if (command) return { type: 'command', name: command[1]! };
  const emoji = /^a?:(\w{1,32}):\d+$/.exec(inner);
  if (emoji) return { type: 'text', text: `:${emoji[1]}:` };
  const href = safeLink(inner);
  return href ? { type: 'link', href, children: [{ type: 'text', text: inner }] } : undefined;
}

function link(text: string, at: number, depth: number, hopeless: Set<string>): Found | undefined {
  if (hopeless.has('](')) return undefined;
  const middle = text.indexOf('](', at);
  if (middle < 0) {
    hopeless.add('](');
    return undefined;
  }
  const end = text.indexOf(')', middle);
  const label = text.slice(at + 1, middle);
  if (end < 0 || label === '' || label.includes('[') || label.includes('\n') || depth >= DEEPEST) return undefined;
  const href = safeLink(text.slice(middle + 2, end).replace(/^<|>$/g, ''));
  return href ? { node: { type: 'link', href, children: parseInline(label, depth + 1) }, end: end + 1 } : undefined;
}

function bareLink(text: string, at: number): Found | undefined {
  if (isWord(text[at - 1]) || !/^https?:\/\//.test(text.slice(at, at + 8))) return undefined;
  const [raw] = /^[^\s<>"]{1,2000}/.exec(text.slice(at, at + 2000)) ?? [];
  // A full stop after an address ends the sentence, not the address.
  const address = raw?.replace(/[.,:;!?)\]'*_~|]+$/, '');
  const href = address && safeLink(address);
  return href
    ? { node: { type: 'link', href, children: [{ type: 'text', text: address }] }, end: at + address.length }
    : undefined;
}

function everyone(text: string, at: number): Found | undefined {
  const [name] = /^@(everyone|here)\b/.exec(text.slice(at, at + 10)) ?? [];
  return name ? { node: { type: 'mention', of: 'everyone', id: name.slice(1) }, end: at + name.length } : undefined;
}

/** Only web addresses become links: never `javascript:` or `data:`. */
export function safeLink(address: string): string | undefined {
  if (!/^https?:\/\/[^\s<>"]+$/i.test(address)) return undefined;
  return URL.canParse(address) ? new URL(address).href : undefined;
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}_]/u.test(char);
}
