import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { makeArticle, VOICES, type Voice } from '../../src/article/index.ts';
import { altText, type ChartWords, rangesOf, sharesOf, startDrawing, voicesChart } from '../../src/charts/index.ts';
import type { Annotation } from '../../src/voices/index.ts';

const words: ChartWords = {
  language: 'en-GB',
  voice: { reported: 'Reported fact', attributed: 'What sources say', argued: 'Editorial argument' },
  sentences: (count) => `${count} sentences`,
  argument: (places) => (places.length > 0 ? `Argument: ${places.join(', ')}.` : 'No argument.'),
  key: 'Each row is a paragraph.',
  unsure: (count) => `Underlined: unsure (${count}).`,
};

/** An article of sentences of given voices and lengths, one list a paragraph. */
function article(paragraphs: readonly (readonly (readonly [Voice, number])[])[], title = 'The tide') {
  const made = makeArticle(
    { slug: 'the-tide', title, byline: 'Ida Moor', date: '2024-02-12', language: 'en' },
    paragraphs.map((sentences, i) => ({
      number: i + 1,
      text: sentences.map(([, length]) => 'x'.repeat(length)).join(' '),
    })),
  );
  const annotation: Annotation = {
    english: true,
    statements: [],
    sentences: paragraphs.flatMap((sentences, p) => {
      let at = 0;
      return sentences.map(([voice, length], s) => {
        const span = { start: at, end: at + length };
        at = span.end + 1;
        return { id: `${p + 1}.${s + 1}`, paragraph: p + 1, span, voice, sure: length % 7 !== 0, cues: [], loaded: [] };
      });
    }),
  };
  return [made, annotation] as const;
}

const three = article([
  [
    ['reported', 60],
    ['attributed', 30],
  ],
  [
    ['argued', 50],
    ['reported', 20],
  ],
  [['argued', 40]],
]);

describe('the picture of an article’s voices', () => {
  const drawing = startDrawing();
  afterAll(() => drawing.close());

  it('names voices, shares, paragraphs and where the argument stands', () => {
    const { svg } = voicesChart(...three, words);
    for (const said of [
      'The tide',
      'Ida Moor · 12 February 2024',
      'Reported fact',
      '40 % · 2 sentences',
      '¶3',
      'Argument: ¶2–3.',
    ])
      expect(svg).toContain(said);
  });

  it('gives each voice a pattern of its own beside its colour', () => {
    const { svg } = voicesChart(...three, words);
    expect(svg).toContain('fill="url(#attributed)"');
    expect(svg).toContain('fill="url(#argued)"');
    expect(svg).toContain('<pattern id="attributed"');
    expect(svg).toContain('<pattern id="argued"');
  });

  it('lets no title break out of the markup', () => {
    const [made, annotation] = article([[['reported', 20]]], '</text><script>alert("x")</script> & \u0000 tides');
    const { svg } = voicesChart(made, annotation, words);
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('\u0000');
  });

  it('prints the short name where the font has no letters for the title', () => {
    expect(voicesChart(...article([[['argued', 20]]], '港は古い'), words).svg).toContain('>the-tide<');
    expect(voicesChart(...article([[['argued', 20]]], '🌊 Tide'), words).svg).toContain('>Tide<');
  });

  it.each([
    ['no paragraph at all', []],
    [
      'a paragraph of 2,000 sentences',
      [Array.from({ length: 2_000 }, (_, i) => [VOICES[i % 3]!, 20 + (i % 90)] as const)],
    ],
    ['2,000 paragraphs', Array.from({ length: 2_000 }, (_, i) => [[VOICES[i % 3]!, 20 + (i % 90)] as const])],
  ] as const)('stays within bounds for %s', (_, paragraphs) => {
    const { svg, height, width } = voicesChart(...article(paragraphs), words);
    expect(width).toBe(760);
    expect(height).toBeLessThan(1_900);
    expect(svg.length).toBeLessThan(1_000_000);
  });

  it('shows every sentence inside its row, whatever the lengths', () => {
    const voice = fc.constantFrom(...VOICES);
    const paragraphs = fc.array(
      fc.array(fc.tuple(voice, fc.integer({ min: 1, max: 900 })), { minLength: 1, maxLength: 12 }),
      { minLength: 1, maxLength: 150 },
    );
    fc.assert(
      fc.property(paragraphs, (drawn) => {
        const { svg, height } = voicesChart(...article(drawn), words);
        for (const [, x, y, w, h] of svg.matchAll(
          /<rect x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)"/g,
        )) {
          expect(Number(x)).toBeGreaterThanOrEqual(0);
          expect(Number(x) + Number(w)).toBeLessThanOrEqual(760);
          expect(Number(y) + Number(h)).toBeLessThanOrEqual(height);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is drawn to a PNG with letters in it', async () => {
    const png = await drawing.draw(voicesChart(...three, words));
    expect([...png.slice(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)));
    const without = await drawing.draw({
      ...voicesChart(...three, words),
      svg: voicesChart(...three, words).svg.replace(/<text[^>]*>[^<]*<\/text>/g, ''),
    });
    expect(png.length).toBeGreaterThan(without.length * 1.5);
  });
});

describe('the shares of the voices', () => {
  it('add up to 100 and leave nobody out who is there', () => {
    expect(
      sharesOf(
        ...article([
          [
            ['reported', 997],
            ['attributed', 1],
            ['argued', 2],
          ],
        ]),
      ).percent,
    ).toEqual({
      reported: 98,
      attributed: 1,
      argued: 1,
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...VOICES), fc.integer({ min: 1, max: 500 })), { minLength: 1 }),
        (sentences) => {
          const { percent } = sharesOf(...article([sentences]));
          expect(percent.reported + percent.attributed + percent.argued).toBe(100);
        },
      ),
    );
  });

  it('are nothing for an article without sentences', () => {
    expect(sharesOf(...article([])).percent).toEqual({ reported: 0, attributed: 0, argued: 0 });
  });
});

it('writes paragraphs as ranges', () => {
  expect(rangesOf([1, 2, 3, 7, 9, 10])).toEqual(['¶1–3', '¶7', '¶9–10']);
  expect(rangesOf([])).toEqual([]);
});

it('says in words what the picture shows, within the bound of a description', () => {
  const text = altText(...three, words);
  expect(text).toContain('Reported fact: 40 %, 2 sentences.');
  expect(text).toContain('Argument: ¶2–3.');
  expect(altText(...article([[['argued', 5]]], 'Long '.repeat(400)), words).length).toBeLessThanOrEqual(1_024);
});
