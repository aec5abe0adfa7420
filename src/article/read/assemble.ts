import { Fault } from '../../fault.ts';
import { makeArticle, slugOf } from '../make.ts';
import type { Dropped, Healed, Paragraph, Reading } from '../types.ts';
import { dropBoilerplate } from './boilerplate.ts';
import type { About, Block, Draft, Origin } from './draft.ts';
import { markHeadings } from './headings.ts';
import { plainText, printedText, visible } from './inline.ts';
import { languageOf } from './language.ts';
import { takeOpening } from './opening.ts';
import { joinPageBreaks } from './page-break.ts';
import { startsLikeTitle } from './title.ts';

/**
 * What all formats share: a draft's blocks become plain text, give up title and byline, lose boilerplate, are joined
 * where a page broke them, and are numbered.
 * @throws Fault `article-empty` where no paragraph is left
 */
export function assemble(draft: Draft, origin: Origin): Reading {
  const blocks = draft.blocks.map(draft.literal ? printedText : plainText).filter(({ text }) => text !== '');
  const stem = stemOf(origin.name);
  const { about, rest, dropped: opening } = takeOpening(blocks, draft.about, stem);
  const { kept, dropped: boilerplate } = dropBoilerplate(rest);
  const joined = joinPageBreaks(kept);
  const { paragraphs, healed, dropped: unused } = number(draft.headings === 'marked' ? joined : markHeadings(joined));
  if (paragraphs.length === 0)
    throw new Fault('article-empty', `${origin.name} has no paragraphs in it. Give a file with the article’s text.`, {
      name: origin.name,
    });
  const [only] = paragraphs;
  if (blocks.length === 1 && only && startsLikeTitle(only.text, stem) && !about.title)
    throw new Fault('article-empty', `${origin.name} has a title and no text below it. Give the whole article.`, {
      name: origin.name,
    });
  const title = visible(about.title ?? '') || titleFrom(stem);
  return {
    article: makeArticle(
      { slug: slugOf(title), title, ...details(about, origin), language: about.language ?? languageOf(paragraphs) },
      paragraphs,
    ),
    dropped: [...opening, ...(draft.dropped ?? []), ...boilerplate, ...unused],
    healed,
  };
}

function details({ byline, date, printedDate, publication, source }: About, origin: Origin) {
  const address = source ?? origin.source;
  return {
    ...named({ byline }),
    ...(date ? { date } : {}),
    ...named({ printedDate, publication }),
    ...(address ? { source: address } : {}),
  };
}

/** What metadata names, without what hides or turns text; nothing where nothing is left. */
function named<Name extends string>(values: Readonly<Record<Name, string | undefined>>): { [Each in Name]?: string } {
  const kept = Object.entries<string | undefined>(values).map(([name, value]) => [name, visible(value ?? '')]);
  return Object.fromEntries(kept.filter(([, value]) => value !== '')) as { [Each in Name]?: string };
}

/** Numbers the paragraphs from 1 and gives each the heading above it; a heading with nothing below it is dropped. */
function number(
  blocks: readonly Block[],
): Readonly<{ paragraphs: readonly Paragraph[]; healed: readonly Healed[]; dropped: readonly Dropped[] }> {
  const paragraphs: Paragraph[] = [];
  const healed: Healed[] = [];
  let headings: string[] = [];
  for (const { kind, text, mended } of blocks) {
    if (kind !== 'text') {
      headings.push(text);
      continue;
    }
    const heading = headings.join(' – ');
    headings = [];
    paragraphs.push({ number: paragraphs.length + 1, text, ...(heading ? { heading } : {}) });
    healed.push(...mended.map((mend) => ({ paragraph: paragraphs.length, ...mend })));
  }
  return { paragraphs, healed, dropped: headings.map((text) => ({ text, reason: 'boilerplate' })) };
}

function stemOf(name: string): string {
  return name
    .replace(/^.*[/\\]/, '')
    .replace(/\.[a-z\d]{1,8}$/i, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
}

/** `the-long-way` becomes `The long way`. */
function titleFrom(stem: string): string {
  const words = / /.test(stem) ? stem : stem.replace(/-+/g, ' ').trim();
  return words === '' ? 'Article' : words[0]!.toUpperCase() + words.slice(1);
}
