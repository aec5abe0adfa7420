import type { Claim, Quotation } from './types.ts';

/** How far from a quotation the words that say by whom are looked for, in characters. */
const REACH = 160;

const SAYS =
  'said|says|say|saying|told|tells|wrote|writes|write|writing|argued|argues|argue|claimed|claims|claim|stated|states|state|added|adds|warned|warns|' +
  'insisted|insists|noted|notes|asked|asks|reported|reports|report|replied|replies|explained|explains|declared|declares|admitted|admits|' +
  'announced|announces|promised|promises|called|calls|put it|puts it|tweeted|posted';
/** A name ("Ada King-Noel", "al-Jazeera", "Ministry of Health") or a description ("the health minister"). */
const NAME =
  "(?:(?:[Tt]he |[Aa]n? )(?:[\\p{L}\\p{N}'’.-]{1,30} ){0,4}?[\\p{L}\\p{N}'’.-]{1,30}|\\p{Lu}[\\p{L}\\p{N}'’.-]{0,30}(?: (?:(?:of|de|da|van|von|bin|al|el|the|and|for) ){0,2}\\p{Lu}[\\p{L}\\p{N}'’.-]{0,30}){0,5})";
const ADVERB = '(?: (?:once|also|later|then|has|had|have|who|himself|herself|clearly|only))?';

const BEFORE = [
  new RegExp(
    `\\b(?:[Aa]ccording to|[Ii]n the words of|[Qq]uoting|[Aa]s) (${NAME})(?: (?:${SAYS}))?,?\\s*[:,]?\\s*$`,
    'u',
  ),
  new RegExp(`(${NAME})${ADVERB} (?:${SAYS})(?: (?!that\\b)\\p{L}+){0,3}(?: that)?\\s*[:,]?\\s*(?:[.…]\\s*)?$`, 'u'),
  new RegExp(`(?:^|\\n|[.!?] )\\s*(${NAME})\\s*:\\s*$`, 'u'),
];
const AFTER = [
  new RegExp(`^\\s*,?\\s*(?:${SAYS}) (${NAME})`, 'u'),
  new RegExp(`^\\s*,?\\s*(?:according to|as) (${NAME})(?=[\\s.,;:!?)]|$)`, 'u'),
  new RegExp(`^\\s*,?\\s*(${NAME})${ADVERB} (?:${SAYS})\\b`, 'u'),
  new RegExp(`^\\s*\\((${NAME})\\)`, 'u'),
];
const FACT =
  /\b(?:it(?:’s|'s| is) (?:a )?(?:fact|true|proven|established)(?: that)?|the facts? (?:is|are)?(?: that)?|as (?:a )?fact)\s*[:,]?\s*$/iu;
const SIGNATURE = /^[ \t]*(?:[—–―~]|-{1,2})[ \t]*([^\n—–"“”]{2,80}?)[ \t.]*$/u;

/** The article's own voice, as messages name it. */
const ARTICLE =
  /^(?:the|this|that|an?|our) (?:\p{L}+ )?(?:article|piece|text|report|editorial|op-ed|column|essay|story|paper)$/iu;
const AUTHOR = /^(?:the|its|this|our) (?:\p{L}+ )?(?:author|writer|columnist|journalist|editorialist|reporter)$/iu;
/** Verbs by which an article is said to give a fact, not only words. */
const AS_FACT =
  /\b(?:reports?|reported|states?|stated|confirms?|confirmed|shows?|showed|proves?|proved|establishe[sd]) *(?:as (?:a )?fact)?(?: that)?\s*[:,]?\s*$/iu;
const PRONOUN = /^(?:he|she|they|it|i|we|you|who|this|that|these|those|there|what|here)$/iu;

/** By whom a quotation is said to be, from the words of the message before and after it. */
export function claimAround(before: string, after: string): Pick<Quotation, 'claim'> {
  const lead = sentenceEnd(before.slice(-REACH));
  const tail = after.slice(0, REACH);
  const fact = FACT.exec(lead);
  if (fact) return { claim: { kind: 'fact', words: fact[0].trim().replace(/[:,]$/u, '') } };
  const signed = SIGNATURE.exec(tail.trimStart().split('\n', 1)[0]!);
  if (signed) return claim(signed[1]!, '');
  for (const pattern of BEFORE) {
    const name = pattern.exec(lead)?.[1];
    if (name) return claim(name, lead);
  }
  for (const pattern of AFTER) {
    const name = pattern.exec(tail)?.[1];
    if (name) return claim(name, '');
  }
  return {};
}

/** Takes a last line like `— Ada Byron` off a text. */
export function signature(text: string): Readonly<{ text: string; signed?: Claim }> {
  const lines = text.trimEnd().split('\n');
  const last = lines.at(-1)!;
  const inline = lines.length === 1 ? /^(.{8,}[”"’'».!?…])[ \t]*([—–][ \t]*\p{Lu}[^—–\n]{1,60})$/u.exec(last) : null;
  const signed = SIGNATURE.exec(inline?.[2] ?? (lines.length > 1 ? last : ''));
  const by = signed && claim(signed[1]!, '').claim;
  if (!by) return { text };
  return { text: (inline ? inline[1]! : lines.slice(0, -1).join('\n')).trim(), signed: by };
}

function claim(found: string, lead: string): Pick<Quotation, 'claim'> {
  const name = found
    .trim()
    .replace(/[’']s$/u, '')
    .replace(/[,.;:]$/u, '');
  if (PRONOUN.test(name)) return {};
  if (AUTHOR.test(name)) return { claim: { kind: 'author', words: name } };
  if (ARTICLE.test(name)) return { claim: { kind: AS_FACT.test(lead) ? 'fact' : 'article', words: name } };
  return { claim: { kind: 'speaker', name } };
}

/** The part of the lead that belongs to the quotation: what stands after the last full stop that ends a sentence. */
function sentenceEnd(lead: string): string {
  const at = Math.max(
    lead.lastIndexOf('\n\n'),
    ...[...lead.matchAll(/[\p{Ll}\d)”"][.!?]\s+(?=\p{Lu})/gu)].map((m) => m.index + 1),
  );
  return at < 0 ? lead : lead.slice(at + 1);
}
