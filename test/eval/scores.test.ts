import { describe, expect, it } from 'vitest';
import type { Annotated, Result } from '../../eval/part.ts';
import { fullName, rightSpeaker } from '../../eval/speakers.ts';
import { scoreStatements } from '../../eval/statements.ts';
import { scoreVoices } from '../../eval/voices.ts';
import { makeArticle, type Span, type Voice } from '../../src/article/index.ts';

const TEXT =
  'The ferry sank. “It was old,” said Ada Holm, “and nobody cared.” She said that the harbour is next. A shame!';
const SENTENCES = [
  'The ferry sank.',
  '“It was old,” said Ada Holm, “and nobody cared.”',
  'She said that the harbour is next.',
  'A shame!',
];

describe('scoring voices', () => {
  it('counts an acceptable voice as right and tells a swap from a lesser mistake', () => {
    const { measures } = scoreVoices(annotated({ voices: ['argued', 'attributed', 'reported', 'reported'] }));
    expect(figure(measures, 'voice.acceptable')).toBe('1/4');
    expect(figure(measures, 'voice.swapped')).toBe('2/4');
    expect(figure(measures, 'voice.reported.precision')).toBe('0/2');
    expect(figure(measures, 'voice.attributed.recall')).toBe('1/2');
  });

  it('meets sentences by place, so that a splitter that joins two still gets both judged', () => {
    const joined = annotated({ voices: ['attributed', 'attributed', 'attributed', 'argued'] });
    const [first, second, ...rest] = joined.annotation.sentences;
    const whole = { ...first!, span: { start: first!.span.start, end: second!.span.end } };
    const { measures } = scoreVoices({ ...joined, annotation: { ...joined.annotation, sentences: [whole, ...rest] } });
    expect(figure(measures, 'voice.acceptable')).toBe('3/4');
  });
});

describe('scoring statements', () => {
  const direct = { paragraph: 1, kind: 'direct', content: at('It was old'), more: [at('and nobody cared')] } as const;
  const indirect = { paragraph: 1, kind: 'indirect', content: at('the harbour is next') } as const;
  const ada = { speaker: { name: 'Ada Holm' } };

  it('is content with the right words by the right people', () => {
    const { measures, misses } = scoreStatements(
      annotated({ statements: [direct, indirect].map((s) => ({ ...s, ...ada })) }),
    );
    expect(measures.map((measure) => figure(measures, measure.id))).toEqual([
      '1/1',
      '1/1',
      '1/1',
      '1/1',
      '1/1',
      '0/2',
      '7/7',
    ]);
    expect(misses).toEqual([]);
  });

  it('counts half a quotation as not found', () => {
    const { measures } = scoreStatements(annotated({ statements: [{ ...direct, more: [], ...ada }] }));
    expect(figure(measures, 'direct.found')).toBe('0/1');
    expect(figure(measures, 'direct.speaker')).toBe('0/1');
  });

  it('counts words given to somebody else as found but wrong', () => {
    const { measures, misses } = scoreStatements(
      annotated({ statements: [{ ...indirect, speaker: { name: 'Ola Ek' } }] }),
    );
    expect(figure(measures, 'indirect.found')).toBe('1/1');
    expect(figure(measures, 'indirect.speaker')).toBe('0/1');
    expect(misses.map(({ measure, got }) => [measure, got])).toContainEqual(['indirect.speaker', 'Ola Ek']);
  });

  it('counts a statement where nobody speaks', () => {
    const { measures } = scoreStatements(annotated({ statements: [{ ...indirect, content: at('The ferry sank') }] }));
    expect(figure(measures, 'statement.spurious')).toBe('1/1');
  });
});

describe('the right speaker', () => {
  const vasey = { speaker: 'Ruth Vasey', also: ['the council'] };

  it.each([
    ['Ruth Vasey', true],
    ['Vasey', true],
    ['Ms Vasey', true],
    ['the council', true],
    ['Ruth Arden', false],
    ['the council’s clerk', false],
    ['the council’s leader, Ruth Vasey', true],
    ['the council of Skerrow', true],
    [undefined, false],
  ])('%s', (name, right) => {
    expect(rightSpeaker(vasey, name)).toBe(right);
  });

  it('is nobody where the article does not tell', () => {
    expect(rightSpeaker({ speaker: null }, undefined)).toBe(true);
    expect(rightSpeaker({ speaker: null }, 'Ruth Vasey')).toBe(false);
  });

  it('is named in full or not', () => {
    expect(fullName(vasey, 'Ruth Vasey')).toBe(true);
    expect(fullName(vasey, 'Vasey')).toBe(false);
  });
});

function annotated({
  voices = ['reported', 'attributed', 'attributed', 'argued'],
  statements = [],
}: {
  voices?: readonly Voice[];
  statements?: Annotated['annotation']['statements'];
}): Annotated {
  return {
    article: makeArticle({ slug: 'ferry', title: 'Ferry', language: 'en' }, [{ number: 1, text: TEXT }]),
    paragraphs: [
      {
        number: 1,
        sentences: (['reported', 'attributed', 'attributed', 'argued'] as const).map((voice, i) => ({
          text: SENTENCES[i]!,
          voice,
        })),
        quotations: [{ pieces: ['It was old,', 'and nobody cared.'], speaker: 'Ada Holm' }],
        paraphrases: [{ pieces: ['that the harbour is next'], speaker: 'Ada Holm', cue: 'said' }],
      },
    ],
    annotation: {
      english: true,
      statements,
      sentences: SENTENCES.map((text, i) => ({
        id: `1.${i + 1}`,
        paragraph: 1,
        span: at(text),
        voice: voices[i]!,
        sure: true,
        cues: [],
        loaded: [],
      })),
    },
  };
}

function at(words: string): Span {
  return { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length };
}

function figure(measures: Result['measures'], id: string): string | undefined {
  const measure = measures.find((one) => one.id === id);
  return measure && `${measure.right}/${measure.of}`;
}
