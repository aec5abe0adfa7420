import { describe, expect, it } from 'vitest';
import { supportFor } from '../../src/checking/index.ts';
import { harbour, labelled } from './harbour.ts';

const argument = labelled({ slug: 'buses', title: 'Buses' }, [
  [
    ['reported', 'Fares on the island rose by 40 per cent between 2019 and 2023.'],
    ['argued', 'So it is no wonder that the buses run empty.'],
    ['attributed', '“I walk now,” said Elin Marr, a nurse.', { name: 'Elin Marr', role: 'nurse' }],
  ],
  [['argued', 'A bus that nobody can afford is a lorry full of air.']],
  [['argued', 'Something will have to be done.']],
  [['argued', 'It always is, in the end.']],
  [['reported', 'For example, the council of Norsay made its buses free in May.']],
  [
    ['reported', 'A survey found that 212 passengers had given up the empty buses of the island.'],
    ['reported', 'The depot is painted yellow.'],
  ],
]);

const supports = (id: string, vectors?: readonly Float32Array[]) =>
  supportFor(
    argument.article,
    argument.annotation,
    argument.annotation.sentences.find((sentence) => sentence.id === id)!,
    vectors,
  );

describe('what an article offers for an argument', () => {
  it('is the reported and attributed passages beside it, by kind', () => {
    const found = supports('1.2');
    expect(found.slice(0, 2).map(({ quote, kind }) => [quote.text.slice(0, 10), kind])).toEqual([
      ['Fares on t', 'figure'],
      ['“I walk no', 'testimony'],
    ]);
    expect(found[0]!.reasons).toEqual(['near', 'connective']);
  });

  it('is never another argument', () => {
    for (const { id, voice } of argument.annotation.sentences)
      if (voice === 'argued') expect(supports(id).every(({ quote }) => quote.voice !== 'argued')).toBe(true);
  });

  it('is found far away by shared words, and then as what it is', () => {
    const far = supports('1.2').find(({ quote }) => quote.paragraph === 6);
    expect(far).toMatchObject({ kind: 'document', reasons: ['words'] });
  });

  it('is found by meaning where vectors are given', () => {
    const vectors = argument.annotation.sentences.map(
      ({ id }) => new Float32Array(['3.1', '6.2'].includes(id) ? [1, 0] : [0, 1]),
    );
    expect(supports('3.1', vectors).map(({ quote, reasons }) => [quote.text, reasons])).toEqual([
      ['The depot is painted yellow.', ['meaning']],
    ]);
  });

  it('may be none', () => {
    expect(supports('3.1')).toEqual([]);
  });

  it('is led by a connective over a paragraph’s end', () => {
    expect(supports('4.1')[0]).toMatchObject({ kind: 'example', reasons: ['near', 'connective'] });
  });

  it('is asked only of sentences of the article', () => {
    const { sentences } = harbour.annotation;
    expect(() => supportFor(argument.article, argument.annotation, { ...sentences[0]!, id: '99.1' })).toThrow(
      RangeError,
    );
  });
});
