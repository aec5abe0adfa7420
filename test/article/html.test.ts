import { describe, expect, it } from 'vitest';
import { pageOf } from '../../eval/formats/index.ts';
import { readDocument } from '../../src/article/index.ts';
import { SAMPLES, wordsOf } from '../importing/samples.ts';

const read = (html: string, name = 'quay.html') => readDocument(new TextEncoder().encode(html), { name });
const textsOf = async (html: string) => (await read(html)).article.paragraphs.map(({ text }) => text);

const LONG =
  'The ferry lay at the quay for three weeks, while the harbour office looked for somebody who would pay for it.';
const OTHER =
  'It carried many passengers in its last year, according to the office, and nobody has counted them since then.';

describe('a web page', () => {
  it.each(SAMPLES.map((article) => [article.slug, article] as const))(
    'gives the same paragraphs as the text that it was made of: %s',
    async (_, article) => {
      const { article: fromPage } = await read(pageOf(article));
      expect(wordsOf(fromPage)).toEqual(wordsOf(article));
      const { title, byline, date, publication, language, hash } = article;
      expect(fromPage).toMatchObject({ title, byline, date, publication, language, hash });
    },
  );

  it('lists captions, share prompts, related links and newsletter boxes, and leaves the site’s frame unsaid', async () => {
    const { dropped } = await read(pageOf(SAMPLES[0]!));
    const reasons = new Map(dropped.map(({ text, reason }) => [text, reason]));
    expect([...reasons.entries()].find(([text]) => text.startsWith('The quay at low water'))?.[1]).toBe('caption');
    expect([...reasons.entries()].find(([text]) => text.includes('Ferry to be painted'))?.[1]).toBe('related');
    expect([...reasons.entries()].find(([text]) => text.includes('One letter a day'))?.[1]).toBe('boilerplate');
    expect([...reasons.values()]).toContain('share');
    expect([...reasons.keys()].join(' ')).not.toMatch(/The isles|All rights reserved/);
  });

  it('takes title, byline and date from meta elements and what the page shows, where there is no JSON-LD', async () => {
    const { article } = await read(`<html lang="de-AT"><head><title>Die Fähre am Kai - Das Blatt</title>
      <meta property="og:site_name" content="Das Blatt"><meta name="author" content="Jonas Brandt">
      <link rel="canonical" href="https://blatt.example/faehre"></head>
      <body><article><h1>Die Fähre am Kai</h1><time datetime="2024-11-08">8. November 2024</time><p>${LONG}</p><p>${OTHER}</p></article></body></html>`);
    expect(article).toMatchObject({
      title: 'Die Fähre am Kai',
      byline: 'Jonas Brandt',
      date: '2024-11-08',
      printedDate: '8. November 2024',
      publication: 'Das Blatt',
      source: 'https://blatt.example/faehre',
      language: 'de-AT',
    });
  });

  it('keeps lists, quotations and headings of a short page, and takes marks for what is printed', async () => {
    const page = `<html><body><nav>Home</nav><div id="content"><h1>The quay</h1><p>${LONG}</p><h2>What was said</h2>
      <blockquote>“We never stopped <b>getting</b> letters about it,” she said to the council in the spring.</blockquote>
      <ul><li>First, the pumps are repaired in the yard.</li><li>Then *all* of the wiring is, and snake_case_names stay.</li></ul>
      <p>${OTHER}<sup><a href="#n1">1</a></sup></p></div></body></html>`;
    const { article } = await read(page);
    expect(wordsOf(article)).toEqual([
      { text: LONG, heading: undefined },
      {
        text: '“We never stopped getting letters about it,” she said to the council in the spring.',
        heading: 'What was said',
      },
      { text: 'First, the pumps are repaired in the yard.', heading: undefined },
      { text: 'Then *all* of the wiring is, and snake_case_names stay.', heading: undefined },
      { text: OTHER, heading: undefined },
    ]);
  });

  it.each([
    ['p', 'class="x"'],
    ['div', 'class="css-1k2"'],
    ['div><span', 'data-text="true"'],
    ['section><div><p', ''],
  ])('finds paragraphs in <%s %s> alike', async (tags, attributes) => {
    const texts = SAMPLES[0]!.paragraphs.map(({ text }) => text);
    const ends = tags
      .split('><')
      .reverse()
      .map((tag) => `</${tag}>`)
      .join('');
    const page = `<html><head><title>Boxes – The Ledger</title></head><body><div id="app"><header class="top"><h1>Forty-one boxes</h1>
      <div class="meta">Posted on November 8, 2024 by Miriam Tolland</div></header>
      ${texts.map((text) => `<${tags} ${attributes}>${text}${ends}`).join('\n')}</div></body></html>`;
    const { article } = await read(page);
    expect(article.paragraphs.map(({ text }) => text)).toEqual(texts);
    expect(article).toMatchObject({ title: 'Forty-one boxes', byline: 'Miriam Tolland', date: '2024-11-08' });
  });

  it('parts paragraphs at two line breaks, not at one', async () => {
    expect(
      await textsOf(`<html><body><h1>The quay</h1><div>${LONG}<br>And so on.<br><br>${OTHER}</div></body></html>`),
    ).toEqual([`${LONG} And so on.`, OTHER]);
  });

  it('reads words without any html element, and one that never ends', async () => {
    expect(await textsOf(`<p>${LONG}<p>${OTHER}`)).toEqual([LONG, OTHER]);
    expect(await textsOf(`<!doctype html><title>The quay</title><p>${LONG}<p>${OTHER}<script>let a = "`)).toContain(
      LONG,
    );
  });

  it.each([
    [
      'windows-1251',
      Buffer.concat([
        Buffer.from('<html><meta charset="windows-1251"><p>'),
        Buffer.from([0xcf, 0xe0, 0xf0, 0xee, 0xec]),
        Buffer.from(` ${LONG}`),
      ]),
      'Паром',
    ],
    ['Latin-1', Buffer.from(`<html><p>Fähre ${LONG}`, 'latin1'), 'Fähre'],
    [
      'UTF-16',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`<!doctype html><p>Fähre ${LONG}`, 'utf16le')]),
      'Fähre',
    ],
  ])('reads %s', async (_, bytes, word) => {
    const { article } = await readDocument(bytes, { name: 'page' });
    expect(article.paragraphs[0]!.text).toBe(`${word} ${LONG}`);
  });

  it.each([
    ['5,000 nested elements', `<html><body>${'<div>'.repeat(5_000)}<p>${LONG}`],
    ['300 nested elements', `<html><body>${'<div>'.repeat(300)}<p>${LONG}`],
    ['100,000 elements', `<html><body>${'<p>a'.repeat(100_000)}`],
    ['a million marks', `<html><body>${'<'.repeat(1_000_000)}`],
  ])('refuses %s in words, at once', async (_, html) => {
    const start = performance.now();
    await expect(read(html)).rejects.toMatchObject({ name: 'Fault', code: 'article-too-long' });
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it('says so of a page without words', async () => {
    await expect(read('<html><body><img src="a.png"></body></html>')).rejects.toMatchObject({ code: 'article-empty' });
  });
});
