import { type Article, VOICES, type Voice } from '../article/index.ts';
import type { Annotation } from '../voices/index.ts';
import { CARD, EDGE, FILLS, INK, INKS, MUTED, PATTERNS, TRACK } from './palette.ts';
import { type Row, rowsOf } from './rows.ts';
import { rangesOf, type Shares, sharesOf } from './shares.ts';
import { escapeXml, printable, wrap } from './text.ts';

/** The words of the picture, in the language of its readers. */
export type ChartWords = Readonly<{
  /** BCP 47, for the date. */
  language: string;
  voice: Readonly<Record<Voice, string>>;
  sentences(count: number): string;
  /** Where the argument stands; `places` are ranges of paragraphs, none where no paragraph is mostly argued. */
  argument(places: readonly string[], paragraphs: number): string;
  /** How to read the picture. */
  key: string;
  /** How to read it where some sentences are unsure. */
  unsure(count: number): string;
}>;

/** A picture before it is drawn; `width` and `height` in pixels at scale 1. */
export type Picture = Readonly<{ svg: string; width: number; height: number }>;

/** Discord shows a picture about 550 pixels wide: from here its smallest letters are still read. */
const WIDTH = 760;
const MARGIN = 36;
const INNER = WIDTH - 2 * MARGIN;
/** Room for `¶` and two figures; longer labels take more. */
const GUTTER = 64;
const FIGURE = 8.6;
const BETWEEN_COLUMNS = 28;
/** Bold letters are so much wider. */
const BOLD = 1.1;

/**
 * The voices of an article as a picture: how its text is divided among them, and every paragraph as a row of its
 * sentences. It is 760 by at most about 1,800 pixels at scale 1, whatever the article's length.
 */
export function voicesChart(article: Article, annotation: Annotation, words: ChartWords): Picture {
  const shares = sharesOf(article, annotation);
  const head = heading(article, words.language);
  const bar = proportions(shares, words, head.bottom + 26);
  const places = rangesOf(shares.arguing);
  const claim = lines(words.argument(places, article.paragraphs.length), {
    y: bar.bottom + 40,
    size: 19,
    fill: INK,
    most: 2,
  });
  const body = rowsChart(rowsOf(article, annotation), claim.bottom + 28);
  const key = lines(words.key, { y: body.bottom + 34, size: 15, fill: MUTED, most: 3 });
  const foot =
    shares.unsure > 0
      ? lines(words.unsure(shares.unsure), { y: key.bottom + 20, size: 15, fill: MUTED, most: 1 })
      : { svg: '', bottom: key.bottom };
  const height = Math.ceil(foot.bottom + MARGIN - 6);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="Source Sans 3">
<defs>${PATTERNS}</defs>
<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="14" fill="${CARD}" stroke="${EDGE}"/>
${[head.svg, bar.svg, claim.svg, body.svg, key.svg, foot.svg].join('\n')}
</svg>`;
  return { svg, width: WIDTH, height };
}

/** A part of the picture and the y where it ends. */
type Part = Readonly<{ svg: string; bottom: number }>;

function heading(article: Article, language: string): Part {
  const title = lines(printable(article.title, article.slug), {
    y: MARGIN + 24,
    size: 29,
    fill: INK,
    most: 2,
    weight: 700,
  });
  const from = [
    article.byline,
    article.publication,
    article.date ? inWords(article.date, language) : article.printedDate,
  ]
    .map((one) => printable(one ?? '', ''))
    .filter(Boolean)
    .join(' · ');
  if (from === '') return title;
  const about = lines(from, { y: title.bottom + 26, size: 17, fill: MUTED, most: 1 });
  return { svg: title.svg + about.svg, bottom: about.bottom };
}

function inWords(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

function proportions({ percent, sentences }: Shares, words: ChartWords, y: number): Part {
  const height = 34;
  const all = VOICES.reduce((sum, voice) => sum + percent[voice], 0);
  let x = MARGIN;
  const blocks = VOICES.filter((voice) => percent[voice] > 0).map((voice) => {
    const width = (percent[voice] / all) * INNER;
    const block = rect(x + 1, y, Math.max(1, width - 2), height, FILLS[voice], 3);
    x += width;
    return block;
  });
  const third = INNER / 3;
  const legend = VOICES.map((voice, i) => {
    const left = MARGIN + i * third;
    const top = y + height + 22;
    return [
      rect(left, top, 34, 22, FILLS[voice], 3),
      line(words.voice[voice], { x: left + 44, y: top + 17, size: 19, fill: INK, weight: 600 }),
      line(`${percent[voice]} % · ${words.sentences(sentences[voice])}`, {
        x: left + 44,
        y: top + 40,
        size: 17,
        fill: MUTED,
      }),
    ].join('');
  });
  return { svg: [...blocks, ...legend].join(''), bottom: y + height + 62 };
}

/** Rows in one column or two, by their number: a short article has thick rows, a long one thin. */
function rowsChart(rows: readonly Row[], top: number): Part {
  const columns = rows.length <= 20 ? 1 : 2;
  const perColumn = Math.ceil(rows.length / columns);
  const pitch = perColumn <= 14 ? 32 : perColumn <= 24 ? 28 : perColumn <= 40 ? 25 : 22;
  const height = pitch - 8;
  const width = (INNER - (columns - 1) * BETWEEN_COLUMNS) / columns;
  const longest = Math.max(0, ...rows.map(({ label }) => label?.length ?? 0));
  const gutter = Math.max(GUTTER, longest * FIGURE + 20);
  const drawn = rows.map((row, i) => {
    const x = MARGIN + Math.floor(i / perColumn) * (width + BETWEEN_COLUMNS);
    const y = top + (i % perColumn) * pitch;
    const joins = row.argues && rows[i + 1]?.argues && (i + 1) % perColumn !== 0;
    return drawRow(row, { x: x + gutter, y, width: width - gutter, height, barHeight: joins ? pitch : height });
  });
  return { svg: drawn.join('\n'), bottom: top + Math.min(rows.length, perColumn) * pitch - 8 };
}

type Box = Readonly<{ x: number; y: number; width: number; height: number; barHeight: number }>;

function drawRow({ label, blocks, argues }: Row, { x: start, y, width: room, height, barHeight }: Box): string {
  const size = Math.min(17, height);
  const end = blocks.at(-1)?.to ?? 0;
  const drawn = blocks.map(({ voice, from, to, sure }) => {
    const left = start + from * room;
    const full = (to - from) * room;
    // Neighbours stand apart where there is room for it; a sentence of a few pixels is still drawn.
    const block = Math.max(0.75, full > 5 ? full - 2 : full);
    const unsure = sure ? '' : rect(left, y + height + 1.5, block, 2, INK, 0);
    return rect(left, y, block, height, FILLS[voice], full > 8 ? 2 : 0) + unsure;
  });
  return [
    label ? line(label, { x: start - 16, y: y + height / 2 + size * 0.34, size, fill: MUTED, anchor: 'end' }) : '',
    argues ? rect(start - 10, y, 4, barHeight, INKS.argued, 0) : '',
    end === 0 ? rect(start, y, 12, height, TRACK, 2) : '',
    ...drawn,
  ].join('');
}

type Type = Readonly<{ size: number; fill: string; weight?: number; anchor?: 'start' | 'end' }>;

function lines(text: string, type: Type & Readonly<{ y: number; most: number }>): Part {
  const wrapped = wrap(text, INNER, type.weight === undefined ? type.size : type.size * BOLD, type.most);
  const step = type.size * 1.3;
  return {
    svg: wrapped.map((one, i) => line(one, { ...type, x: MARGIN, y: type.y + i * step })).join(''),
    bottom: type.y + Math.max(0, wrapped.length - 1) * step,
  };
}

function line(
  text: string,
  { x, y, size, fill, weight = 400, anchor = 'start' }: Type & Readonly<{ x: number; y: number }>,
): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}">${escapeXml(text)}</text>`;
}

function rect(x: number, y: number, width: number, height: number, fill: string, radius: number): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}" fill="${fill}"/>`;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
