import type { Dropped } from '../types.ts';

/**
 * How a block begins, how it ends, or what it is as a whole; all that is given must hold. `words` is the longest that such
 * a block gets: a paragraph that only begins like one is longer, and stays. No pattern has a `.*` inside: a block is
 * hostile text, and beginnings and ends are looked at apart so that none can be made slow.
 */
type Pattern = Readonly<{ reason: Dropped['reason']; words: number; starts?: RegExp; ends?: RegExp; whole?: RegExp }>;

/** An address alone: `example.org/contact`, `https://…`, `desk@example.org`. */
export const ADDRESS =
  /^<?(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[a-z\d-]+\.)+[a-z]{2,10}(?:\/\S*)?)>?$/i;

const CONTACT: readonly Pattern[] = [
  {
    reason: 'contact',
    words: 25,
    starts: /^["“]?to (?:contact|reach|get in touch with|write to|join|learn more about)\b/i,
    ends: /(?::|\b(?:visit|click here|go here)|\S@\S+\.\w+|\w\.\w{2,10}\/?\S{0,60})[."”]*$/i,
  },
  {
    reason: 'contact',
    words: 14,
    starts: /^["“]?(?:contact|e-?mail|write to|reach|follow|tweet)\b/i,
    ends: /(?:\S@\S+\.\w+|@\w+|\bon (?:twitter|facebook|instagram|mastodon|bluesky))[."”]*$/i,
  },
  {
    reason: 'contact',
    words: 6,
    starts: /^(?:contact us|contact the (?:author|editors?|newsroom)|write to the author|send us a tip)\b/i,
  },
];

const SHARE: readonly Pattern[] = [
  { reason: 'share', words: 12, starts: /^(?:share (?:this|on|via)\b|click to (?:share|e-?mail|print)\b)/i },
  { reason: 'share', words: 10, starts: /^(?:tweet|pin|e-?mail|print) this(?: (?:article|story|page))?\.?$/i },
  { reason: 'share', words: 12, starts: /^(?:like|follow|join|find) us on\b/i },
  {
    reason: 'share',
    words: 12,
    whole:
      /^(?:(?:share|tweet|print|e-?mail|save|copy link|comments?|facebook|twitter|whatsapp|reddit|telegram|linkedin|pinterest|messenger)\b[\s|·•,/]*)+$/i,
  },
];

const CAPTIONS: readonly Pattern[] = [
  {
    reason: 'caption',
    words: 60,
    starts:
      /^(?:(?:photo|image|picture|photograph|illustration|video|graphic)(?: credit| by| courtesy(?: of)?)?|credit|caption)\s?:\s/i,
  },
  {
    reason: 'caption',
    words: 50,
    ends: /[[(](?:photo|image|picture|credit|file photo|ap photo|illustration|photograph)\b[^\])]{0,60}[\])]\.?$/i,
  },
  {
    reason: 'caption',
    words: 50,
    ends: /(?:\/\s?(?:AP|AFP|Reuters|Getty|EPA|Shutterstock|Bloomberg)|Getty Images|AP Photo|Shutterstock|Wikimedia Commons)[\])]?$/,
  },
  {
    reason: 'caption',
    words: 6,
    whole: /^(?:(?:getty|ap|afp|reuters|epa|instagram|shutterstock|bloomberg)\b(?: images)?[\s/,.]*)+$/i,
  },
];

const RELATED: readonly Pattern[] = [
  {
    reason: 'related',
    words: 30,
    starts:
      /^(?:read (?:more|also|next)|also read|see also|related(?: (?:articles?|stories|posts?|reading|content|topics?|coverage))?|more (?:on this(?: story| topic)?|stories|coverage)|further reading|recommended(?: reading| for you)?|you (?:may|might) also like|most (?:read|popular)|(?:watch|listen) now)\s?(?:[:>»→]|$)/i,
  },
  {
    reason: 'related',
    words: 14,
    starts: /^read (?:the (?:rest|full|whole|entire|original|complete)|more (?:about|on|at|of))\b/i,
    ends: /\b(?:here|story|article|report|post|statement|transcript|at \S{1,60})\.?$/i,
  },
];

const FURNITURE: readonly Pattern[] = [
  {
    reason: 'boilerplate',
    words: 45,
    starts:
      /^(?:sign up (?:for|to|now|here)|subscribe (?:to|now|for|here)|(?:get|receive) (?:the |our |a )?(?:[\w-]+ ){0,4}(?:newsletter|in your inbox)|join our (?:newsletter|mailing list)|newsletter$|support our (?:work|journalism)|donate (?:now|today|here)$)/i,
  },
  {
    reason: 'boilerplate',
    words: 60,
    starts:
      /^(?:©|\(c\)\s|copyright\s?(?:©|\(c\)|\d{4})|this (?:article|material|story) (?:may not be|is published under|is republished from)\b)/i,
  },
  { reason: 'boilerplate', words: 60, ends: /\ball rights reserved\.?$/i },
  {
    reason: 'boilerplate',
    words: 8,
    whole:
      /^(?:advertise?ment|advertising|sponsored(?: content)?|(?:story |article )?continues? (?:reading )?(?:below|after)(?: (?:the )?advertisement)?|skip (?:to (?:main )?content|advertisement)|continue reading(?: (?:below|the main story))?|load(?:ing)? comments?|leave a (?:comment|reply)|comments? (?:are )?closed)\.?$/i,
  },
  { reason: 'boilerplate', words: 6, whole: /^(?:page \d+(?: of \d+)?|\d+ of \d+|[-–—]\s?\d{1,4}\s?[-–—])$/i },
  { reason: 'boilerplate', words: 12, whole: /^[*_=~#•·–—\s-]{3,}\.?$/ },
  { reason: 'boilerplate', words: 12, whole: /^(?:<[^<>]{1,200}>)+\.?$/ },
];

export const PATTERNS: readonly Pattern[] = [...CONTACT, ...SHARE, ...CAPTIONS, ...RELATED, ...FURNITURE];
