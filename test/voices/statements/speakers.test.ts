import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/voices/index.ts';
import { speakersOf } from '../../../src/voices/index.ts';
import { said } from './said.ts';

describe('a speaker', () => {
  it('has the full name and the role with which the article introduces them', () => {
    const statements = said(
      'Transport Minister Ana Ruiz opened the bridge. Ruiz said that it was safe. “It will hold,” she said.',
    );
    expect(statements).toMatchObject([
      { speaker: 'Ana Ruiz', role: 'Transport Minister', source: 'Ruiz' },
      { speaker: 'Ana Ruiz', role: 'Transport Minister', source: 'she' },
    ]);
  });

  it('is known by what a Chinese, Arabic or double-barrelled name is shortened to', () => {
    for (const [full, short] of [
      ['Defence Minister Liang Bo', 'Liang'],
      ['President Karim al-Masri', 'Masri'],
      ['Senator Ingrid Vale-Moreno', 'Vale-Moreno'],
    ])
      expect(said(`${full} arrived on Monday. ${short} said that the talks had failed.`)).toMatchObject([
        { speaker: full!.split(' ').slice(-2).join(' ') },
      ]);
  });

  it('is an organisation with "of" in its name', () => {
    expect(said('The Bank of Norland said that rates would rise.')).toMatchObject([{ speaker: 'Bank of Norland' }]);
  });

  it('is whoever a pronoun means, by gender and by who spoke last', () => {
    const statements = said(
      'Tom Ellis met Ana Ruiz on Friday. Ruiz said that the pier was closed. He replied that it was not. She added: “It is.”',
    );
    expect(statements.map(({ speaker }) => speaker)).toEqual(['Ana Ruiz', 'Tom Ellis', 'Ana Ruiz']);
  });

  it('is not the counterpart with whom "he" speaks', () => {
    expect(
      said('Tom Ellis went to Leeds. In a call with his counterpart, Omar Haddad, he said that it was late.'),
    ).toMatchObject([{ speaker: 'Tom Ellis' }]);
  });

  it('is whose report says it', () => {
    const statements = said(
      'In May the Harbour Trust, a charity, issued reports on the pier. Its latest report admitted that the pier was rotten.\n\nIt pointed to the state of the planks.',
    );
    expect(statements.slice(-2)).toMatchObject([{ speaker: 'Harbour Trust' }, { speaker: 'Harbour Trust' }]);
  });

  it('is named by the apposition to a role', () => {
    expect(said('“We lit them all,” its vicar, Josiah Penn, wrote in 1911.')).toMatchObject([
      { speaker: 'Josiah Penn' },
    ]);
  });

  it('is described where it has no name', () => {
    expect(said('A senior official said that the pier would be sold.')).toMatchObject([
      { speaker: 'A senior official' },
    ]);
  });

  it('is left unclear rather than guessed', () => {
    const [statement] = said('She said that the pier would be sold.');
    expect(statement?.text).toEqual(['that the pier would be sold']);
    expect(statement?.speaker).toBeUndefined();
  });
});

describe('what an outlet passes on', () => {
  it('keeps the speaker and the outlet apart', () => {
    for (const sentence of [
      'The Daily Echo quoted Ana Ruiz as saying that the bridge was safe.',
      'The Daily Echo cited Ana Ruiz, who said that the bridge was safe.',
      'Ana Ruiz was quoted as saying by the Daily Echo that the bridge was safe.',
    ])
      expect(said(sentence)).toMatchObject([{ speaker: 'Ana Ruiz', via: 'Daily Echo' }]);
  });

  it('is told to the outlet', () => {
    expect(said('“The bridge is safe,” Ana Ruiz told Reuters.')).toMatchObject([
      { speaker: 'Ana Ruiz', via: 'Reuters' },
    ]);
  });
});

describe('the list of speakers', () => {
  const statement = (name: string, kind: Statement['kind'], paragraph: number, via?: string): Statement => ({
    paragraph,
    content: { start: 0, end: 4 },
    kind,
    speaker: { name },
    ...(via ? { via } : {}),
  });

  it('counts what each says directly and indirectly, the most quoted first', () => {
    const speakers = speakersOf([
      statement('Tom Ellis', 'indirect', 1),
      statement('Ana Ruiz', 'direct', 2, 'Reuters'),
      statement('Ana Ruiz', 'indirect', 3),
      { paragraph: 4, content: { start: 0, end: 4 }, kind: 'direct' },
    ]);
    expect(speakers).toEqual([
      { name: 'Ana Ruiz', direct: 1, indirect: 1, via: ['Reuters'], paragraphs: [2, 3] },
      { name: 'Tom Ellis', direct: 0, indirect: 1, via: [], paragraphs: [1] },
    ]);
  });
});
