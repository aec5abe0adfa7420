import fc from 'fast-check';
import { anyText } from './texts.ts';

/** A file as somebody might give it: its name, which decides the format, and its bytes. */
export type HostileFile = Readonly<{ name: string; bytes: Uint8Array }>;

const encodings = ['utf8', 'utf16le', 'latin1'] as const;

const text: fc.Arbitrary<HostileFile> = fc
  .record({
    text: anyText,
    name: fc.constantFrom('a.txt', 'a.md', 'a', '..', 'a.markdown', '@everyone.md'),
    encoding: fc.constantFrom(...encodings),
  })
  .map(({ text: words, name, encoding }) => ({ name, bytes: Buffer.from(words, encoding) }));

const frontMatter: fc.Arbitrary<HostileFile> = fc
  .record({
    key: fc.constantFrom('title', 'author', 'date', 'language', 'source', 'publication', '__proto__', 'constructor'),
    value: fc.oneof(
      anyText.map((words) => words.slice(0, 300)),
      fc.constantFrom(
        '!!js/function "x"',
        '&a [*a]',
        '*a',
        '{a: {a: {a: 1}}}',
        '"\\ud800"',
        '>-\n  x',
        '[',
        '2024-99-99',
      ),
    ),
    body: anyText,
    mark: fc.constantFrom('---', '---js', '+++'),
  })
  .map(({ key, value, body, mark }) => ({
    name: 'a.md',
    bytes: Buffer.from(`${mark}\n${key}: ${value}\n---\n\n${body}`),
  }));

const TAGS = [
  'div',
  'p',
  'article',
  'span',
  'table',
  'td',
  'b',
  'blockquote',
  'svg',
  'script',
  'template',
  'ul',
  'li',
  'h1',
  'a',
  'br',
  'title',
];

const html: fc.Arbitrary<HostileFile> = fc
  .record({
    tags: fc.array(fc.constantFrom(...TAGS), { minLength: 1, maxLength: 12 }),
    words: fc.array(
      anyText.map((words) => words.slice(0, 1_500)),
      { minLength: 1, maxLength: 5 },
    ),
    depth: fc.constantFrom(1, 1, 2, 20, 400),
    closed: fc.boolean(),
    entities: fc.constantFrom('', '&#x202e;', '&#xd800;', '&#0;', '&#x7;', '&amp;lt;', '&#8238;&#8294;'),
    meta: fc.constantFrom(
      '',
      '<meta charset="utf-7">',
      '<script type="application/ld+json">{"@type":"Article","headline":"@everyone **x**","author":{"name":"\\u202ex"}}</script>',
      '<script type="application/ld+json">[[[[[{}]]]]]</script>',
      '<title>\u202e@everyone</title>',
    ),
  })
  .map(({ tags, words, depth, closed, entities, meta }) => {
    const open = tags
      .map((tag) => `<${tag}>`)
      .join('')
      .repeat(depth);
    const close = closed
      ? [...tags]
          .reverse()
          .map((tag) => `</${tag}>`)
          .join('')
          .repeat(depth)
      : '';
    const body = words.map((one) => `<p>${one}${entities} and this is said of it.</p>`).join('\n');
    return {
      name: 'a.html',
      bytes: Buffer.from(`<!doctype html><html><head>${meta}</head><body>${open}${body}${close}</body></html>`),
    };
  });

const pdf: fc.Arbitrary<HostileFile> = fc.oneof(
  fc
    .uint8Array({ maxLength: 300 })
    .map((rest) => ({ name: 'a.pdf', bytes: Buffer.concat([Buffer.from('%PDF-1.7\n'), rest]) })),
  fc
    .constantFrom(
      '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 1 0 R>>\nendobj\ntrailer<</Root 1 0 R>>',
      '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 9999999/Kids[2 0 R]>>\nendobj\ntrailer<</Root 1 0 R>>',
    )
    .map((words) => ({ name: 'a.pdf', bytes: Buffer.from(words) })),
);

const bytes: fc.Arbitrary<HostileFile> = fc.record({
  name: fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.pdf', 'a.exe', ''),
  bytes: fc.uint8Array({ maxLength: 2_000 }),
});

export const anyFile: fc.Arbitrary<HostileFile> = fc.oneof(
  { arbitrary: text, weight: 8 },
  { arbitrary: frontMatter, weight: 3 },
  { arbitrary: html, weight: 4 },
  { arbitrary: pdf, weight: 1 },
  { arbitrary: bytes, weight: 1 },
);
