import type { Dropped } from '../types.ts';
import type { Block } from './draft.ts';
import { wordCount } from './title.ts';

type Pattern = Readonly<{ reason: Dropped['reason']; words: number; pattern: RegExp }>;

/** An address alone: `example.org/contact`, `https://…`, `desk@example.org`. */
const ADDRESS =
  /^<?(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,10}(?:\/\S*)?)>?$/i;

/**
 * Blocks that as a whole are no part of an article. `words` is the longest that such a block gets: a paragraph that only
 * begins like one is longer, and stays.
 */
const PATTERNS: readonly Pattern[] = [
  {
    reason: 'contact',
    words: 25,
    pattern:
      /^to (?:contact|reach|get in touch with|write to|join)\b.*(?:(?:visit|write|e-?mail|call|click|see|go)(?: to| here| us(?: at)?)?:?|\S+@\S+|\S+\.\w{2,10}\/?\S*)\.?$/i,
  },
  {
    reason: 'contact',
    words: 14,
    pattern:
      /^(?:contact|e-?mail|write to|reach|follow)\b.*(?:\S+@\S+\.\w+|@\w+|\bwww\.\S+|https?:\/\/\S+|on (?:twitter|x|facebook|instagram|mastodon|bluesky))\.?$/i,
  },
  {
    reason: 'contact',
    words: 6,
    pattern:
      /^(?:contact us|contact the (?:author|editors?|newsroom|wsws)|write to the author|send us a tip)\b.{0,30}$/i,
  },
  {
    reason: 'share',
    words: 14,
    pattern:
      /^(?:share (?:this|on|via|with)\b.*|click to (?:share|e-?mail|print)\b.*|(?:tweet|pin|e-?mail|print) this(?: (?:article|story|page))?|(?:like|follow|join|find) us on\b.*)$/i,
  },
  {
    reason: 'share',
    words: 12,
    pattern:
      /^(?:(?:share|tweet|print|e-?mail|save|copy link|comments?|facebook|twitter|x|whatsapp|reddit|telegram|linkedin|pinterest|messenger)[\s|·•,/]*)+$/i,
  },
  {
    reason: 'caption',
    words: 60,
    pattern:
      /^(?:(?:photo|image|picture|photograph|illustration|video|graphic)(?: credit| by| courtesy(?: of)?)?|credit|caption)\s*:\s\S/i,
  },
  {
    reason: 'caption',
    words: 50,
    pattern: /[[(](?:photo|image|picture|credit|file photo|ap photo|illustration|photograph)\b[^\])]{0,80}[\])]\.?$/i,
  },
  {
    reason: 'caption',
    words: 50,
    pattern:
      /(?:\/\s?(?:AP|AFP|Reuters|Getty(?: Images)?|EPA|Shutterstock|Bloomberg)|\((?:AP|AFP|Reuters|Getty Images)\)|(?:Getty Images|AP Photo|Shutterstock|Wikimedia Commons))[\])]?$/,
  },
  {
    reason: 'related',
    words: 30,
    pattern:
      /^(?:read (?:more|also|next|on)|also read|see also|related(?: (?:articles?|stories|posts?|reading|content|topics?|coverage))?|more (?:on this(?: story| topic)?|from [\w ]{1,30}|stories|coverage)|further reading|recommended(?: reading| for you)?|you (?:may|might) also like|most (?:read|popular)|don.t miss|watch(?: now)?|listen(?: now)?)\s*(?::.*|[>»→]+.*|)$/i,
  },
  {
    reason: 'related',
    words: 14,
    pattern:
      /^read (?:the (?:rest|full|whole|entire|original|complete)|more (?:about|on|at|of)|on)\b.*\b(?:here|story|article|report|post|statement|transcript|at \S+)\.?$/i,
  },
  {
    reason: 'boilerplate',
    words: 45,
    pattern:
      /^(?:sign up (?:for|to|now|here)|subscribe (?:to|now|for|here)|(?:get|receive) (?:the |our |a )?[\w\s-]{0,40}(?:newsletter|in your inbox)|join our (?:newsletter|mailing list)|newsletter$|support our (?:work|journalism)|donate (?:now|today|here)$)/i,
  },
  {
    reason: 'boilerplate',
    words: 60,
    pattern:
      /^(?:©|\(c\)\s|copyright\b\s*(?:©|\(c\)|\d{4}))|\ball rights reserved\.?$|^this (?:article|material|story) (?:may not be|is published under|is republished from)\b/i,
  },
  {
    reason: 'boilerplate',
    words: 8,
    pattern:
      /^(?:advertisement|advertising|sponsored(?: content)?|(?:story |article )?continues? (?:reading )?(?:below|after)(?: (?:the )?advertisement)?|skip (?:to (?:main )?content|advertisement)|continue reading(?: (?:below|the main story))?|load(?:ing)? comments?|leave a (?:comment|reply)|comments? (?:are )?closed)\.?$/i,
  },
  { reason: 'boilerplate', words: 6, pattern: /^(?:page \d+(?: of \d+)?|\d+ of \d+|[-–—]\s*\d{1,4}\s*[-–—])$/i },
  { reason: 'boilerplate', words: 8, pattern: /^(?:[*_=~#•·–—-]\s*){3,}\.?$/ },
];

/** Why a block is no part of the article; null where it is one. Only what as a whole is such a thing is dropped. */
export function boilerplateReason(block: Block): Dropped['reason'] | null {
  if (block.kind === 'caption') return 'caption';
  const words = wordCount(block.text.slice(0, 1_000));
  return PATTERNS.find((each) => words <= each.words && each.pattern.test(block.text))?.reason ?? null;
}

/** Parts boilerplate from the article's own blocks. An address alone is a contact after a contact line, else a link. */
export function dropBoilerplate(
  blocks: readonly Block[],
): Readonly<{ kept: readonly Block[]; dropped: readonly Dropped[] }> {
  const kept: Block[] = [];
  const dropped: Dropped[] = [];
  let before: Dropped['reason'] | null = null;
  for (const block of blocks) {
    const address = ADDRESS.test(block.text);
    const reason: Dropped['reason'] | null = address
      ? before === 'contact'
        ? 'contact'
        : 'related'
      : boilerplateReason(block);
    if (reason === null) kept.push(block);
    else dropped.push({ text: block.text, reason });
    before = reason;
  }
  return { kept, dropped };
}
