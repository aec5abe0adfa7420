import { describe, expect, it } from 'vitest';
import { dot, mean, unit } from '../../src/retrieval/embeddings/unit.ts';
import { gather } from '../../src/retrieval/features/index.ts';
import { MEAN_QUESTION, MEAN_SENTENCE } from '../../src/retrieval/indexing/means.ts';
import { BAKERY, indexOf, wordVector } from './bakery.ts';

const index = indexOf(BAKERY);
const QUESTION = 'Why did the bakery close?';
const vector = wordVector(QUESTION);
const { sentences, paragraphs } = gather(index, QUESTION, vector);

const from = (origin: Float32Array, to: Float32Array) => unit(to.map((x, i) => x - origin[i]!));

/** The turned vectors themselves, which the index does not keep. */
const cosines = (views: readonly Float32Array[], question: Float32Array) => views.map((view) => dot(view, question));

describe('the views of an article’s vectors', () => {
  const centre = mean(index.vectors, vector.length);

  it('are the cosines of the vectors turned to the article’s mean', () => {
    const views = index.vectors.map((each) => from(centre, each));
    near(sentences.centredMeaning, cosines(views, from(centre, vector)));
  });

  it('are the cosines of the vectors turned to any article’s mean', () => {
    const views = index.vectors.map((each) => from(MEAN_SENTENCE, each));
    near(sentences.plainMeaning, cosines(views, from(MEAN_QUESTION, vector)));
  });

  it('take in half of the sentence before, within a paragraph', () => {
    const views = index.vectors.map((each, i) => {
      const before = index.sentences[i - 1];
      const follows = before?.paragraph === index.sentences[i]!.paragraph;
      return follows ? unit(each.map((x, k) => x + index.vectors[i - 1]![k]! / 2)) : each;
    });
    near(sentences.meaningInContext, cosines(views, vector));
  });

  it('are those of the mean of its sentences, for a paragraph', () => {
    const views = index.paragraphs.map(({ first, end }) =>
      from(centre, mean(index.vectors.slice(first, end), vector.length)),
    );
    near(paragraphs.centredMeaning, cosines(views, from(centre, vector)));
  });

  it('have no direction where there is one sentence alone', () => {
    const one = gather(indexOf(['Rain.']), 'What fell?', wordVector('What fell?'));
    expect([...one.sentences.centredMeaning]).toEqual([0]);
  });
});

function near(found: Float64Array, wanted: readonly number[]): void {
  expect(found).toHaveLength(wanted.length);
  for (const [i, value] of wanted.entries()) expect(found[i]).toBeCloseTo(value, 6);
}
