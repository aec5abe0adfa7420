/** What a member sees of a text in Discord's Markdown: its characters, and which rules were at work. */
export type Seen = Readonly<{ text: string; rules: ReadonlySet<string> }>;

type Rule = Readonly<{
  name: string;
  atLineStart?: boolean;
  match: RegExp;
  show(groups: readonly string[]): string | Inner;
}>;
type Inner = Readonly<{ inner: string }>;

/**
 * Discord's rules in the order in which its clients try them, after simple-markdown and discord-markdown-parser. What a
 * rule hides or turns into something else shows as `⟦name⟧`, so that a comparison of characters notices it.
 */
const RULES: readonly Rule[] = [
  {
    name: 'blockquote',
    atLineStart: true,
    match: /^(?: *>>> ([\s\S]*)|((?: *> [^\n]*(?:\n|$))+))/,
    show: ([, rest, lines]) => ({ inner: rest ?? lines!.replace(/^ *> /gm, '') }),
  },
  { name: 'code block', match: /^```(?:[a-z0-9_+\-.#]+?\n)?\n*([^\n][\s\S]*?)\n*```/i, show: ([, code]) => code! },
  { name: 'heading', atLineStart: true, match: /^ *#{1,3} +([^\n]+)/, show: ([, inner]) => ({ inner: inner! }) },
  { name: 'subtext', atLineStart: true, match: /^ *-# +([^\n]+)/, show: ([, inner]) => ({ inner: inner! }) },
  {
    name: 'list',
    atLineStart: true,
    match: /^ *(?:[*+-]|\d{1,9}\.) +([^\n]+)/,
    show: ([, inner]) => ({ inner: inner! }),
  },
  { name: 'escape', match: /^\\([^0-9A-Za-z\s])/, show: ([, sign]) => sign! },
  { name: 'link', match: /^\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?[^\s]*?>?\s*\)/, show: () => '⟦link⟧' },
  { name: 'autolink', match: /^<(?:https?:\/\/|mailto:|tel:|\+\d)[^ >]*>/, show: () => '⟦autolink⟧' },
  { name: 'address', match: /^(?:https?|steam|discord):\/\/[^\s<]+[^<.,:;"'\]\s]/, show: () => '⟦address⟧' },
  {
    name: 'mention',
    match: /^(?:<(?:@[!&]?|#)\d+>|<\/[^:>]+:\d+>|<t:-?\d+(?::[RtTdDfFsS])?>|<id:\w+>|<a?:\w+:\d+>|@everyone|@here)/,
    show: () => '⟦mention⟧',
  },
  { name: 'emoji', match: /^:[^\s:]+?(?:::skin-tone-\d)?:/, show: () => '⟦emoji⟧' },
  { name: 'shrug', match: /^¯\\_\(ツ\)_\/¯/, show: ([all]) => all! },
  { name: 'bold', match: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, show: ([, inner]) => ({ inner: inner! }) },
  { name: 'underline', match: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, show: ([, inner]) => ({ inner: inner! }) },
  {
    name: 'emphasis',
    match: /^(?:\b_((?:__|\\[\s\S]|[^\\_])+?)_\b|\*(?=\S)((?:\*\*|\s+(?:[^*\s]|\*\*)|[^\s*])+?)\*(?!\*))/,
    show: ([, a, b]) => ({ inner: (a ?? b)! }),
  },
  { name: 'struck', match: /^~~([\s\S]+?)~~/, show: ([, inner]) => ({ inner: inner! }) },
  { name: 'spoiler', match: /^\|\|([\s\S]+?)\|\|/, show: () => '⟦spoiler⟧' },
  { name: 'code', match: /^(`+)([\s\S]*?[^`])\1(?!`)/, show: ([, , code]) => code! },
];

export function seenAs(markdown: string): Seen {
  const rules = new Set<string>();
  let text = '';
  for (let at = 0; at < markdown.length; ) {
    // Letters and digits open nothing but an address, a list or emphasis between words: most are done with here.
    const plain = /[A-Za-z0-9 ]{2,}/y;
    plain.lastIndex = at;
    const skipped =
      at > 0 && markdown[at - 1] !== '\n' ? plain.exec(markdown)?.[0].replace(/(?:https?|steam|discord)$/, '') : '';
    if (skipped) {
      text += skipped;
      at += skipped.length;
      continue;
    }
    const rest = markdown.slice(at);
    const lineStart = at === 0 || /[\n\r]/.test(markdown[at - 1]!);
    const hit = RULES.filter((rule) => lineStart || !rule.atLineStart)
      .map((rule) => ({ rule, found: rule.match.exec(rest) }))
      .find(({ found }) => found);
    if (!hit?.found) {
      text += markdown[at];
      at += 1;
      continue;
    }
    if (hit.rule.name !== 'escape') rules.add(hit.rule.name);
    const shown = hit.rule.show(hit.found);
    if (typeof shown === 'string') text += shown;
    else {
      const inner = seenAs(shown.inner);
      text += inner.text;
      for (const name of inner.rules) rules.add(name);
    }
    at += hit.found[0].length;
  }
  return { text, rules };
}

/** The lines of a message that stand behind a blockquote's bar, as a member reads them, one string a blockquote. */
export function blockquotesIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/(?:^> [^\n]*(?:\n|$))+/gm)].map(([block]) => seenAs(block).text.replace(/\n$/, ''));
}
