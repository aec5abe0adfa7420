import { parse } from 'yaml';
import { z } from 'zod';
import { Fault } from '../../fault.ts';
import { findDate } from './date.ts';
import type { About } from './draft.ts';

/** Longer front matter is no front matter. */
const LONGEST = 10_000;

/** YAML takes `1984` for a number: a title may be one. */
const words = z.union([z.string(), z.number()]).transform(String).pipe(z.string().trim().min(1).max(500));
const names = z.union([z.array(words).min(1).max(20), words]);
const FrontMatter = z.looseObject({
  title: words.nullish(),
  author: names.nullish(),
  authors: names.nullish(),
  byline: names.nullish(),
  date: words.nullish(),
  publication: words.nullish(),
  source: words.nullish(),
  url: z.url({ protocol: /^https?$/ }).nullish(),
  language: words.nullish(),
  lang: words.nullish(),
});

/** English names of languages that people write where a code is meant. */
const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  français: 'fr',
  spanish: 'es',
  español: 'es',
  italian: 'it',
  italiano: 'it',
  portuguese: 'pt',
  português: 'pt',
  dutch: 'nl',
  nederlands: 'nl',
};

/**
 * Takes YAML front matter off a Markdown text. A text without any is all body.
 * @throws Fault `article-format` where it is not YAML or a value is of the wrong kind; the message names the key
 */
export function takeFrontMatter(text: string): Readonly<{ about: About; body: string }> {
  const found = /^\s*---[^\S\n]*\n([\s\S]*?)\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)/.exec(text.slice(0, LONGEST));
  if (!found) return { about: {}, body: text };
  const yaml = yamlOf(found[1]!);
  // Two rules with words between them are no front matter.
  if (typeof yaml !== 'object' || Array.isArray(yaml)) return { about: {}, body: text };
  const data = FrontMatter.safeParse(yaml);
  if (!data.success) {
    const { path, message } = data.error.issues[0]!;
    throw wrong(`${path.join('.') || 'front matter'}: ${message}`);
  }
  return { about: aboutOf(data.data), body: text.slice(found[0].length) };
}

function yamlOf(source: string): unknown {
  try {
    // Dates stay as printed, and aliases cannot be used to blow a small file up.
    return parse(source, { schema: 'core', maxAliasCount: 0, logLevel: 'error' }) ?? {};
  } catch (error) {
    throw wrong((error as Error).message.split('\n')[0]!.replace(/:$/, ''));
  }
}

function wrong(what: string): Fault {
  return new Fault(
    'article-format',
    `The front matter between the lines "---" cannot be read (${what}). Correct it, or take it out.`,
  );
}

function aboutOf(data: z.infer<typeof FrontMatter>): About {
  const about: Record<string, string> = {};
  const author = data.byline ?? data.author ?? data.authors;
  const date = data.date ? findDate(data.date) : null;
  const language = data.language ?? data.lang;
  if (data.title) about.title = data.title;
  if (author) about.byline = listed(author).replace(/^by\s+/i, '');
  if (data.date) about.printedDate = date?.printed ?? data.date;
  if (date?.iso) about.date = date.iso;
  const address = data.url ?? (data.source && isAddress(data.source) ? data.source : null);
  // `source: The Example` names who published it, not where.
  const publication = data.publication ?? (data.source && !isAddress(data.source) ? data.source : null);
  if (publication) about.publication = publication;
  if (address) about.source = address;
  if (language) about.language = languageCode(language);
  return about;
}

function isAddress(source: string): boolean {
  return /^https?:\/\/\S+$/.test(source);
}

/** `A`, `A and B`, `A, B and C`. */
function listed(names: string | readonly string[]): string {
  if (typeof names === 'string') return names;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function languageCode(word: string): string {
  try {
    return LANGUAGES[word.toLowerCase()] ?? Intl.getCanonicalLocales(word.replace('_', '-'))[0] ?? 'und';
  } catch {
    return 'und';
  }
}
