import { Fault } from '../../../fault.ts';

/** More marks than this, once code is gone, are no article: front pages of newspapers have some 10,000. */
const MOST_MARKS = 60_000;
/** A first, rough bound, which unclosed elements count towards: linkedom takes 60 ms for 5,000, 10 s for 100,000. */
const DEEPEST_SOURCE = 2_000;

/** Elements whose content is no text of the page. */
const CODE = ['script', 'style', 'svg', 'template', 'iframe', 'noscript', 'math', 'object', 'canvas'];
const CODE_START = new RegExp(`<!--|<(?:${CODE.join('|')})(?=[\\s/>])`, 'gi');
/** A start tag and its name; attributes are not looked at, so that this is linear whatever stands there. */
const TAG = /<(\/?)([a-z][a-z\d-]{0,30})/gi;
/** Elements without content, and those that end where the next begins. */
const NEVER_DEEP =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|td|th|tr|option|thead|tbody|tfoot)$/i;

/**
 * A page's source without comments, styles, drawings and scripts, but for JSON-LD. Linear in its length.
 * @throws Fault `article-too-long` where there is more of it, or nested deeper, than the parser can take
 */
export function withoutCode(html: string, name: string): string {
  // ASCII alone: some letters grow as they become small, and places would be off.
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const parts: string[] = [];
  let from = 0;
  // Where an end is missing once, it is missing for all that follow: it is not looked for again.
  const endless = new Set<string>();
  CODE_START.lastIndex = 0;
  for (let found = CODE_START.exec(html); found; found = CODE_START.exec(html)) {
    const kind = found[0].toLowerCase();
    if (kind === '<script' && /^[^>]{0,300}application\/ld\+json/.test(lower.slice(found.index, found.index + 400))) {
      CODE_START.lastIndex = Math.max(endOf(lower, '</script', found.index, endless), found.index + 1);
      continue;
    }
    const end = kind === '<!--' ? '-->' : `</${kind.slice(1)}`;
    const stop = endOf(lower, end, found.index, endless);
    if (stop < 0) continue;
    parts.push(html.slice(from, found.index));
    from = stop;
    CODE_START.lastIndex = stop;
  }
  parts.push(html.slice(from));
  const source = parts.join('');
  holdBounds(source, name);
  return source;
}

function endOf(lower: string, end: string, from: number, endless: Set<string>): number {
  if (endless.has(end)) return -1;
  const at = lower.indexOf(end, from);
  const close = at < 0 ? -1 : lower.indexOf('>', at);
  if (close < 0) endless.add(end);
  return close < 0 ? -1 : close + 1;
}

function holdBounds(source: string, name: string): void {
  let marks = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) marks++;
  if (marks > MOST_MARKS)
    throw new Fault(
      'article-too-long',
      `${name} has too many elements to be an article. Copy the article’s words into a .txt file and give that.`,
      { name },
    );
  let depth = 0;
  for (const [, end, tag] of source.matchAll(TAG)) {
    if (NEVER_DEEP.test(tag!)) continue;
    depth = Math.max(0, depth + (end ? -1 : 1));
    if (depth > DEEPEST_SOURCE) throw tooDeep(name);
  }
}

export function tooDeep(name: string): Fault {
  return new Fault(
    'article-too-long',
    `${name} nests its elements too deeply to be an article. Copy the article’s words into a .txt file and give that.`,
    { name },
  );
}
