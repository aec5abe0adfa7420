import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, checkMessage, type Verdict } from '../../src/checking/index.ts';
import { harbour, labelled } from './harbour.ts';

const verdict = (text: string): Verdict => check({ text, marks: 'none' }, harbour);
const effects = (text: string) => {
  const found = verdict(text);
  return found.type === 'altered' ? found.effects : found.type;
};
const said = (message: string) => checkMessage(message, harbour).checked[0]!.verdict;

describe('an exact quotation', () => {
  it('is shown as the article’s own slice with paragraph, voice and speaker', () => {
    const found = verdict('we have waited thirty years for this');
    expect(found).toMatchObject({
      type: 'exact',
      quotes: [
        {
          text: 'We have waited thirty years for this',
          paragraph: 2,
          voice: 'attributed',
          speaker: { name: 'Mairi Ross' },
        },
      ],
    });
  });

  it.each([
    ['another first letter', 'the work will cost 2.4 million pounds'],
    ['a last comma inside the mark', 'The work will cost 2.4 million pounds,'],
    ['other spacing and line breaks', 'The work  will\ncost 2.4 million\u00a0pounds'],
    ['other dashes and marks', "said Mairi Ross, the harbour master. 'It is not a gift to the yachts"],
    ['characters that nobody sees', 'The wo\u200brk will cost 2.4 million pounds'],
    ['a paragraph’s end in the middle', 'for eleven weeks. “We have waited thirty years for this'],
    ['an ellipsis between pieces in order', 'The council voted … to dredge the old harbour'],
    ['an ellipsis in brackets', 'The council voted [...] to dredge the old harbour'],
    ['an ellipsis at its ends', '… to dredge the old harbour …'],
    ['a bracket for the words it stands for', '[The skipper] is right to be angry'],
    ['an ellipsis that leaves nothing out', 'six boats … were lost'],
    ['a bracket put in', 'six boats [from Kilbrae] were lost'],
    ['a bracketed first letter', '[T]he breakwater failed during a storm'],
    ['a joint over the next paragraph', 'dredge the old harbour … We have waited thirty years'],
  ])('may have %s', (_, text) => {
    expect(verdict(text)).toMatchObject({ type: 'exact' });
  });

  it('is cut in pieces where the voice or the speaker changes', () => {
    const found = verdict('the silt will be back by winter.” He is right to be angry');
    expect(found).toMatchObject({
      type: 'exact',
      quotes: [{ voice: 'attributed', speaker: { name: 'Tom Bell' } }, { voice: 'argued' }],
    });
  });

  it('comes with a warning where the words just before turn it round', () => {
    expect(verdict('a gift to the yachts')).toMatchObject({
      type: 'exact',
      cautions: [{ kind: 'negation-before', words: 'not' }],
    });
    expect(verdict('deserve the sea')).toMatchObject({ cautions: [{ kind: 'negation-before', words: 'not' }] });
    expect(verdict('wrong about the silt')).toMatchObject({ cautions: [] });
  });
});

describe('an altered quotation', () => {
  it.each([
    ['It is a gift to the yachts; it is a lifeline', ['negation-dropped']],
    ['it is not a lifeline for the boats that feed us', ['negation-added']],
    ['The work will cost 3.4 million pounds', ['number-changed']],
    ['The council voted by ten to four on Tuesday', ['number-changed']],
    ['The council voted by nine to four on Friday', ['name-changed']],
    ['and will close the north quay for eleven weeks', ['modal-changed']],
    ['The council must, without any further delay, sign', ['modal-changed']],
    ['The council voted by nine to for on Tuesday to dregde the old harbour', ['number-changed', 'spelling']],
    ['six boats were sadly lost', ['words-added']],
    ['the breakwater failed and six boats were lost', ['words-dropped']],
    ['six boats during a storm were lost', 'altered'],
    ['He is right to be angry but he is wrong', ['punctuation']],
    ['A town that will NOT look after its harbour', ['capitals']],
    ['Nobody asked the crews, and the silt will be back by winter!', ['punctuation']],
    ['The council should … sign the contract', ['ellipsis-hides-negation']],
    ['six boats were [not] lost', ['negation-added']],
  ])('%s', (text, expected) => {
    const found = effects(text);
    if (expected === 'altered') expect(verdict(text).type).toBe('altered');
    else expect(found).toEqual(expected);
  });

  it('shows the article’s words struck and the quoter’s added', () => {
    expect(verdict('The work will cost 3.4 million pounds and may close')).toMatchObject({
      changes: [
        { kind: 'kept', text: 'The work will cost' },
        { kind: 'struck', text: '2.4' },
        { kind: 'added', text: '3.4' },
        { kind: 'kept', text: 'million pounds and may close' },
      ],
    });
  });

  it('is told where an ellipsis joins two speakers or leaps far', () => {
    expect(effects('it is a lifeline for the boats that feed us … the silt will be back by winter')).toEqual([
      'ellipsis-hides-negation', // "Nobody asked", in the sentence that is shown in part
      'ellipsis-joins-speakers',
    ]);
    expect(effects('The council voted … does not deserve the sea')).not.toBe('exact');
  });

  it('is told where the same words stand in another order', () => {
    expect(effects('The old harbour at Kilbrae the council voted to dredge')).not.toBe('exact');
    expect(effects('six boats were lost and the breakwater failed during a storm')).not.toBe('exact');
  });

  it('is never called exact, whatever word is left out, doubled, swapped or misspelt', () => {
    const paragraphs = harbour.article.paragraphs.map(({ text }) => text.split(' '));
    const change = fc.constantFrom('drop', 'double', 'swap', 'letter', 'digit');
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), change, (p, a, w, kind) => {
        const words = paragraphs[p % paragraphs.length]!;
        const from = a % (words.length - 8);
        const piece = words.slice(from, from + 8);
        const at = 2 + (w % 4);
        const altered = [...piece];
        if (kind === 'drop') altered.splice(at, 1);
        if (kind === 'double') altered.splice(at, 0, 'very');
        if (kind === 'swap') [altered[at], altered[at + 1]] = [altered[at + 1]!, altered[at]!];
        if (kind === 'letter') altered[at] = `${altered[at]!.slice(0, 1)}q${altered[at]!.slice(1)}`;
        if (kind === 'digit') altered.splice(at, 1, '77');
        if (altered.join(' ') === piece.join(' ')) return;
        expect(verdict(altered.join(' ')).type).not.toBe('exact');
      }),
      { numRuns: 400 },
    );
  });
});

describe('any quotation at all', () => {
  it('is exact only if its words, without the quoter’s own brackets and ellipses, are the article’s, in order', () => {
    const article = harbour.article.paragraphs.flatMap(({ text }) => text.split(' '));
    const word = fc.oneof(
      fc.constantFrom(...article),
      fc.constantFrom('…', '[...]', '[he]', 'not', '12', '"', '—', '“', 'X'),
    );
    const run = fc
      .tuple(fc.nat(article.length - 6), fc.integer({ min: 1, max: 6 }))
      .map(([at, n]) => article.slice(at, at + n));
    const message = fc.array(
      fc.oneof(
        run,
        word.map((one) => [one]),
      ),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(message, (parts) => {
        const text = parts.flat().join(' ');
        const found = verdict(text);
        if (found.type !== 'exact') return;
        const folded = (one: string) => (one.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
        // A bracket may also stand round a word that the article has in that very place.
        expect([folded(text), folded(text.replace(/\[[^\]]*\]/gu, ' '))]).toContain(
          folded(found.quotes.map((quote) => quote.text).join(' ')),
        );
        for (const { paragraph, span, text: shown } of found.quotes)
          expect(harbour.article.paragraphs[paragraph - 1]!.text.slice(span.start, span.end)).toBe(shown);
      }),
      { numRuns: 500 },
    );
  });

  it('is judged without throwing, whatever its characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        checkMessage(text, harbour);
      }),
    );
  });
});

describe('real words, given as somebody else’s', () => {
  it.each([
    ['Tom Bell said "We have waited thirty years for this".', 'wrong-speaker'],
    ['"Nobody asked the crews" — Mairi Ross', 'wrong-speaker'],
    ['Mairi Ross said "A town that will not look after its harbour does not deserve the sea".', 'wrong-speaker'],
    ['The author writes "Nobody asked the crews".', 'not-the-author'],
    ['Ines Calder argues: "We have waited thirty years for this".', 'not-the-author'],
    ['It is a fact that "he is wrong about the silt".', 'not-fact'],
    ['The article reports that "the silt will be back by winter".', 'not-fact'],
  ])('%s', (message, kind) => {
    expect(said(message)).toMatchObject({ type: 'misattributed', misattribution: { kind } });
  });

  it.each([
    'Ross said "We have waited thirty years for this".',
    'The harbour master said "We have waited thirty years for this".',
    'Yesterday Mairi Ross said "We have waited thirty years for this".',
    'Master Ross said "We have waited thirty years for this".',
    'He said "Nobody asked the crews".',
    'The article reports that "six boats were lost".',
    'The author says "he is wrong about the silt".',
    'Calder writes "he is wrong about the silt".',
    'The Firth Courier reported "six boats were lost".',
    'The Marine Trust says "40 per cent of the piles rotten".',
  ])('but not: %s', (message) => {
    expect(said(message)).toMatchObject({ type: 'exact' });
  });

  it('is said of an altered quotation too', () => {
    expect(said('Tom Bell said "We have waited forty years for this".')).toMatchObject({
      type: 'altered',
      misattribution: { kind: 'wrong-speaker' },
    });
  });
});

describe('a quotation that is not there', () => {
  it('comes with the nearest sentence', () => {
    expect(verdict('The harbour was sold to a company that builds hotels last spring')).toMatchObject({
      type: 'absent',
    });
    expect(verdict('six lost boats in the winter of 1911 brought the railway to ruin')).toMatchObject({
      type: 'absent',
      nearest: { quote: { paragraph: 5 } },
    });
  });

  it('is found in another article of the shelf', () => {
    const other = labelled({ slug: 'bread', title: 'Bread' }, [
      [['reported', 'The bakery on Mill Street opened in 1921 and closed last May.']],
    ]);
    expect(check({ text: 'The bakery on Mill Street opened in 1921', marks: 'none' }, harbour, [other])).toMatchObject({
      type: 'exact',
      article: { slug: 'bread' },
    });
    expect(check({ text: 'The bakery on Mill Street opened in 1931', marks: 'none' }, harbour, [other])).toMatchObject({
      type: 'altered',
      article: { slug: 'bread' },
      effects: ['number-changed'],
    });
  });

  it('may be in any script, or the article empty', () => {
    expect(verdict('港は古い').type).toBe('absent');
    expect(verdict('гавань старая').type).toBe('absent');
    const japanese = labelled({ slug: 'minato', title: '港' }, [[['reported', '港は三十年前に作られた。']]]);
    expect(check({ text: '三十年前に作られた', marks: 'none' }, japanese).type).toBe('exact');
    expect(check({ text: '五十年前に作られた', marks: 'none' }, japanese).type).toBe('altered');
    const empty = labelled({ slug: 'empty', title: 'Empty' }, []);
    expect(check({ text: 'anything at all', marks: 'none' }, empty)).toEqual({ type: 'absent' });
    expect(check({ text: 'anything at all', marks: 'none' }, undefined)).toEqual({ type: 'absent' });
  });
});
