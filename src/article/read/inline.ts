import { type Block, excerpt, type Mend } from './draft.ts';

type Rewrite = Readonly<{ kind: Mend['kind']; pattern: RegExp; by: (...groups: string[]) => string }>;

/** What may stand escaped: Markdown's punctuation, of which `\$` is met most. */
const ESCAPABLE = '\\`*_{}[]()#+-.!$|~<>&"\'';
/** Unicode's noncharacters stand for escaped marks while emphasis is read: `\*so\*` is not emphasised. */
const STAND_IN = 0xfdd0;

const TEX = /(?<!\\)\\[a-z]{2,}/i;

const ESCAPE: Rewrite = {
  kind: 'escape',
  pattern: /\\([\\`*_{}[\]()#+\-.!$|~<>&"'])/g,
  by: (mark) => String.fromCharCode(STAND_IN + ESCAPABLE.indexOf(mark!)),
};

const LINKS: readonly Rewrite[] = [
  { kind: 'link', pattern: /!\[[^[\]]{0,300}\]\([^\s()]{1,2000}(?:\s+"[^"]{0,200}")?\)/g, by: () => '' },
  {
    kind: 'link',
    pattern:
      /\[([^[\]]{1,400})\]\((?:<[^<>\s]{0,2000}>|(?=[^\s)]{0,300}[./#:])[^\s()]{1,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?)(?:\s+"[^"]{0,200}")?\)/g,
    by: (words) => words!,
  },
];

/** One to three marks that hug their words, outside of words: not `snake_case`, not `5 * 3`, not `f***`. */
const EMPHASIS: readonly Rewrite[] = [
  {
    kind: 'emphasis',
    pattern: /(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])([^*]{1,1000}?)(?<=[^\s*])\1(?![\p{L}\p{N}*])/gu,
    by: (_, words) => words!,
  },
  {
    kind: 'emphasis',
    pattern: /(?<![\p{L}\p{N}_/=&?#.-])(_{1,3})(?=[^\s_])([^_]{1,1000}?)(?<=[^\s_])\1(?![\p{L}\p{N}_/])/gu,
    by: (_, words) => words!,
  },
];

/** Emphasis inside emphasis is read from the inside out: three rounds reach as deep as Markdown goes. */
const ROUNDS = 3;

/**
 * One block's text as plain words: escapes, links and emphasis resolved, invisible characters removed, white space made
 * single and trimmed. Quotation marks stay as printed. Each thing that was changed is
 * noted, but for runs of ordinary spaces.
 */
export function plainText(block: Block): Block {
  const mended: Mend[] = [...block.mended];
  let text = block.text;
  if (/[\\[*_]/.test(text)) {
    text = text.replace(/[\ufdd0-\ufdef]/g, '');
    // Formulas are full of backslashes, braces and low lines that are their own.
    if (!TEX.test(text)) text = apply(text, ESCAPE, mended);
    for (const link of LINKS) text = apply(text, link, mended);
    for (let round = 0; round < ROUNDS; round++) for (const mark of EMPHASIS) text = apply(text, mark, mended);
    text = restore(text);
  }
  return { ...block, text: spaced(text, mended), mended };
}

/** One block's text where marks are no mark-up: invisible characters removed, white space made single and trimmed. */
export function printedText(block: Block): Block {
  const mended = [...block.mended];
  return { ...block, text: spaced(block.text, mended), mended };
}

/** A title or a name on one line, without what hides or turns text. */
export function visible(text: string): string {
  return spaced(text, []);
}

function apply(text: string, { kind, pattern, by }: Rewrite, mended: Mend[]): string {
  return text.replace(pattern, (match: string, ...rest: unknown[]) => {
    const at = rest.find((part) => typeof part === 'number') as number;
    const instead = by(...(rest as string[]));
    const before = excerpt(text, at, at + match.length);
    mended.push({ kind, before: restore(before, '\\'), after: restore(before.replace(match, () => instead)) });
    return instead;
  });
}

function restore(text: string, prefix = ''): string {
  return text.replace(/[\ufdd0-\ufdef]/g, (mark) => prefix + (ESCAPABLE[mark.charCodeAt(0) - STAND_IN] ?? ''));
}

/**
 * Soft hyphens, word joiners and byte order marks are invisible and hide a word from search. A zero-width space goes where
 * it divides a word; elsewhere, and joiners that scripts and emoji need, stay as printed. Controls, which only an entity
 * or a PDF can bring this far, and the marks that turn the direction of text go too: with them a quotation would read
 * otherwise than it is stored ("Trojan Source", Boucher and Anderson 2021).
 */
const INVISIBLE =
  /[\u00ad\u2060\ufeff\u202a-\u202e\u2066-\u2069]|(?!\s)\p{Cc}|(?<=[\p{L}\p{N}])\u200b+(?=[\p{L}\p{N}])/gu;

/** What is worth noting of all this, and white space that is none of the usual. */
const ODD = new RegExp(`${INVISIBLE.source}|[^\\S \\n\\t]`, 'u');

/** Half of a surrogate pair is no character: no encoding can carry it, and Discord refuses it. */
const HALF = /\p{Cs}/gu;

function spaced(text: string, mended: Mend[]): string {
  const visible = text.replace(INVISIBLE, '').replace(HALF, '\ufffd');
  const single = visible.replace(/\s+/g, ' ').trim();
  const odd = ODD.exec(text);
  if (odd)
    mended.push({
      kind: 'space',
      before: excerpt(text, odd.index, odd.index + 1),
      after: excerpt(single, odd.index, odd.index + 1),
    });
  return single;
}
