import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather } from '../../src/retrieval/features/index.ts';
import { descending, indexArticle, rank } from '../../src/retrieval/index.ts';
import { readQuestion } from '../../src/retrieval/question.ts';
import { standardised } from '../../src/retrieval/ranking/weigh.ts';
import { BAKERY, indexOf, wordVector } from './bakery.ts';

const index = indexOf(BAKERY);
const ask = (question: string, upTo?: number) => rank(index, question, wordVector(question), upTo);
const best = (question: string) => index.sentences[descending(ask(question).sentences)[0]!]!.text;

describe('ranking', () => {
  it('puts the sentence first that answers', () => {
    expect(best('How much was the grant that the Regional Food Council gave?')).toContain('£40,000');
    expect(best('When did the bakery close?')).toContain('3 May');
    expect(best('Why does work begin in June?')).toContain('because the lease ends');
  });

  it('ranks passages by their best sentence', () => {
    const { passages, sentences } = ask('What will become of the building?');
    const top = descending(sentences)[0]!;
    expect(descending(passages)[0]).toBe(index.sentences[top]!.paragraph);
  });

  it('gives the same scores twice, bit for bit', () => {
    expect(ask('Who owns the shop?').sentences).toEqual(ask('Who owns the shop?').sentences);
  });

  it('sees nothing beyond the paragraph that a group has reached', () => {
    const { passages, sentences } = ask('What will the building become?', 3);
    expect(passages).toHaveLength(3);
    expect(sentences).toHaveLength(6);
  });

  it('holds finite numbers, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (question) => {
        const { passages, sentences, answerability } = ask(question);
        for (const score of [...passages, ...sentences, answerability.onTopic, answerability.stated])
          expect(Number.isFinite(score)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('tells a question on the subject from one about something else', () => {
    const near = ask('What did Greta Hallam say about the price of flour?').answerability.onTopic;
    const far = ask('Which moons of Jupiter have volcanoes?').answerability.onTopic;
    expect(near).toBeGreaterThan(far + 3);
  });
});

describe('features', () => {
  const of = (question: string) => gather(index, question, wordVector(question)).sentences;
  const place = (words: string) => index.sentences.findIndex(({ text }) => text.includes(words));
  const top = (column: Float64Array) => descending(column)[0];

  it('look for a figure near the question’s words where a number is asked for', () => {
    expect(top(of('How many bakeries did the survey count in the town?').figureNear)).toBe(place('A survey'));
  });

  it('look for a date that the question does not name itself', () => {
    expect(of('In what year was the grant given?').date[place('In 2019')]).toBe(1);
    expect(of('What happened in the year 2019?').date[place('In 2019')]).toBe(0);
  });

  it('look for money where an amount is asked for', () => {
    const { unit } = of('How much money did the shop get to spend?');
    expect(unit[place('£40,000')]).toBe(1);
    expect(unit[place('gymnasium')]).toBe(0);
  });

  it('look for a measure of the kind that is asked for', () => {
    const { measure } = of('How long had the bakery been there?');
    expect(measure[place('112 years')]).toBe(1);
    expect(measure[place('£40,000')]).toBe(0);
    expect(of('How much did the shop get to spend?').measure[place('£40,000')]).toBe(1);
    expect(of('How much did the shop get to spend?').measure[place('112 years')]).toBe(0);
  });

  it('look for a reason where one is asked for', () => {
    expect(of('Why does the work start then?').kind[place('because the lease')]).toBe(1);
  });

  it('count a neighbour’s words, at a discount', () => {
    const { coverage, coverageNear } = of('What declined to comment on the grant?');
    const at = place('The RFC declined');
    expect(coverageNear[at]).toBeGreaterThan(coverage[at]!);
  });

  it('let a sentence that opens with something known take what the one before it says', () => {
    const { coverage, coverageBack } = of('Which survey in the university’s town gave a grant to the shop?');
    expect(coverageBack[place('The RFC declined')]).toBeGreaterThan(coverage[place('The RFC declined')]!);
    expect(coverageBack[place('Most people now')]).toBe(coverage[place('Most people now')]);
  });

  it('mark a sentence that asks', () => {
    const asking = indexOf(['Who will bake now? Nobody has said. “Am I to eat cake?” he wrote.']);
    const { asks } = gather(asking, 'Who bakes?', wordVector('Who bakes?')).sentences;
    expect([...asks]).toEqual([1, 0, 0]);
  });

  it('read what kind of thing a question asks for', () => {
    const kinds = ['How many loaves?', 'How long did it last?', 'When was it?', 'Who said so?', 'Where is it?'];
    expect(kinds.map((text) => readQuestion(text, index).asksFor)).toEqual([
      'number',
      'duration',
      'date',
      'person',
      'place',
    ]);
  });
});

describe('an index', () => {
  it('refuses vectors that are not one a sentence', () => {
    expect(() => indexArticle({ ...index, vectors: index.vectors.slice(1) })).toThrow(RangeError);
  });

  it('refuses a vector that holds no number', () => {
    const vectors = index.vectors.map((vector, i) => (i === 2 ? vector.map(() => Number.NaN) : vector));
    expect(() => indexArticle({ ...index, vectors })).toThrow(RangeError);
  });

  it('stands a paragraph without a sentence and an article of one', () => {
    const one = indexOf(['Rain.']);
    expect(rank(one, 'What fell?', wordVector('What fell?')).passages).toHaveLength(1);
    const gap = indexArticle({
      ...index,
      annotation: { ...index.annotation, sentences: index.annotation.sentences.filter((s) => s.paragraph !== 2) },
      vectors: index.vectors.filter((_, i) => index.annotation.sentences[i]!.paragraph !== 2),
    });
    expect(rank(gap, 'flour?', wordVector('flour?')).passages.every(Number.isFinite)).toBe(true);
  });
});

it('standardises a column that does not vary to zeros', () => {
  expect([...standardised(new Float64Array([2, 2, 2]))]).toEqual([0, 0, 0]);
});
