import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle, readDocument } from '../../src/article/index.ts';
import { escapeLines, oneLine } from '../../src/discord/index.ts';
import { Fault } from '../../src/fault.ts';
import { readGuide } from '../../src/reading/index.ts';
import { annotate } from '../../src/voices/index.ts';

const read = (text: string) => readArticle(Buffer.from(text), { name: 'found.md' }).article;

/** What `npm run fuzz` has found, each kept as the smallest input that showed it. */
describe('found by fuzzing, and mended:', () => {
  it('a guide that refers to itself ended the start', () => {
    const unfolding = `a: &a [x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: [*a, *a, *a]`).join('\n')}`;
    for (const yaml of [unfolding, 'a: &a [*a]'])
      expect(() => readGuide(yaml, 'g.yaml')).toThrow(expect.objectContaining({ code: 'guide-wrong' }));
  });

  it('a guide of brackets was refused with thousands of lines', () => {
    let refusal: unknown;
    try {
      readGuide('{a: '.repeat(5_000), 'g.yaml');
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(Fault);
    expect((refusal as Fault).message.split('\n').length).toBeLessThan(15);
  });

  it('marks that turn text came through titles, bylines, entities and front matter', async () => {
    const turned = `---\ntitle: "The \u202eferry\u2066"\nauthor: "\u202eAda"\npublication: "\u202e"\n---\n\nThe ferry \u202eran\u2069 at night.`;
    const article = read(turned);
    expect(article).toMatchObject({ title: 'The ferry', byline: 'Ada' });
    expect(article.publication).toBeUndefined();
    expect(article.paragraphs[0]!.text).toBe('The ferry ran at night.');
    const page =
      '<html><body><article><p>The ferry ran at night, &#x202e;and nobody&#8294; slept on it.&#7;</p></article></body></html>';
    const { article: web } = await readDocument(Buffer.from(page), { name: 'found.html' });
    expect(web.paragraphs[0]!.text).toBe('The ferry ran at night, and nobody slept on it.');
  });

  it('half a character that a member typed went into messages', () => {
    expect(oneLine('a\ud83db', 10)).toBe('ab');
    expect(escapeLines('No \ud83d*\u202e\nsuch')).toBe('No \\*\nsuch');
  });

  it('a paragraph of quotation marks took time by the square of its length', () => {
    // Time of the processor, and the least of three: other work on the machine is not this text's.
    const once = (length: number) => {
      const article = read(`The mayor said: ${'"," '.repeat(length / 4)}`);
      const start = process.cpuUsage();
      annotate(article);
      return process.cpuUsage(start).user;
    };
    const annotated = (length: number) => Math.min(once(length), once(length), once(length));
    annotated(2_000);
    // It took 7 s of the processor; the rest of the annotator takes part of one.
    expect(annotated(20_000) / 1e6).toBeLessThan(5);
  }, 120_000);

  it('titles stood in *…*, which Discord closes at a sign in the title even where that is escaped', () => {
    const folder = path.resolve(import.meta.dirname, '../../src/discord/locale');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(10);
    const wrong = files.filter((name) =>
      /(?<!\*)\*\$\{(?:title|claimed|name)\}\*(?!\*)/.test(readFileSync(path.join(folder, name), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});
