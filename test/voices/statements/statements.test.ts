import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('a quotation', () => {
  it('is traced to the name before the verb, whatever the marks', () => {
    for (const [open, close] of [
      ['"', '"'],
      ['“', '”'],
      ["''", "''"],
      ['‘', '’'],
    ])
      expect(said(`Ana Ruiz said: ${open}The bridge will open in spring.${close}`)).toMatchObject([
        { kind: 'direct', speaker: 'Ana Ruiz', text: ['The bridge will open in spring.'] },
      ]);
  });

  it('is one statement of two pieces where the speaker interrupts it', () => {
    expect(said('“The bridge,” Ana Ruiz said, “will open in spring.”')).toMatchObject([
      { kind: 'direct', speaker: 'Ana Ruiz', text: ['The bridge,', 'will open in spring.'] },
    ]);
  });

  it('keeps its speaker where it goes on after "she said"', () => {
    const [statement] = said('“We had no money,” said Ana Ruiz. “We had no plan either.”');
    expect(statement).toMatchObject({
      speaker: 'Ana Ruiz',
      text: ['We had no money,', 'We had no plan either.'],
    });
  });

  it('gives one statement a paragraph, with one speaker, where it runs over several', () => {
    const statements = said(
      'Ana Ruiz stood up. “We had no money,” she said. “We had no plan.\n\n“And we had no engineer. There was nobody to ask.”',
    );
    expect(statements.map(({ paragraph, kind, speaker }) => ({ paragraph, kind, speaker }))).toEqual([
      { paragraph: 1, kind: 'direct', speaker: 'Ana Ruiz' },
      { paragraph: 2, kind: 'direct', speaker: 'Ana Ruiz' },
    ]);
  });

  it('may follow as a paragraph of its own after a colon, with marks or without', () => {
    for (const block of ['“The pier is rotten from end to end.”', 'The pier is rotten from end to end.'])
      expect(said(`The report of the Harbour Trust added:\n\n${block}`)).toMatchObject([
        { paragraph: 2, speaker: 'Harbour Trust' },
      ]);
  });

  it('holds a nested quotation and does not end at it', () => {
    expect(said('“She told me ‘never again’ and left,” Tom Ellis said.')).toMatchObject([
      { kind: 'direct', speaker: 'Tom Ellis', text: ['She told me ‘never again’ and left,'] },
    ]);
  });

  it('is a direct statement inside the paraphrase where a fragment is woven in', () => {
    const statements = said('Ana Ruiz said that the bridge was “the last good thing we built” and would stay.');
    expect(statements).toMatchObject([
      { kind: 'indirect', speaker: 'Ana Ruiz' },
      { kind: 'direct', speaker: 'Ana Ruiz', text: ['the last good thing we built'] },
    ]);
  });

  it('is not opened by an apostrophe', () => {
    expect(said("The players' union met in the '90s, and the dogs' owners stayed away.")).toEqual([]);
  });

  it('is no statement where it holds a word at arm’s length or names a title', () => {
    expect(said('The “free” lunch was cold. The film “The Grey Harbour” opened on Friday.')).toEqual([]);
  });

  it('is found in a line of a transcript and above a signature', () => {
    const turns = said(
      'MORENO: The pier is safe.\n\nELLIS: It is not safe.\n\nMORENO: Then close it.\n\nELLIS: We did.',
    );
    expect(turns.map(({ speaker }) => speaker)).toEqual(['MORENO', 'ELLIS', 'MORENO', 'ELLIS']);
    expect(said('“Nobody asked the fishermen about it.” — Marta Ilk')).toMatchObject([{ speaker: 'Marta Ilk' }]);
  });
});

describe('a paraphrase', () => {
  it('is what follows "that", to the end of what is said', () => {
    expect(said('The council claimed that the pier was safe.')).toMatchObject([
      { kind: 'indirect', speaker: 'The council', stance: 'assertive', text: ['that the pier was safe'] },
    ]);
  });

  it('keeps its author’s stance: admitted, urged, believes', () => {
    const stances = [
      'admitted that it was closed',
      'urged the mayor to resign at once',
      'believes that it will fall',
    ].map((end) => said(`Tom Ellis ${end}.`)[0]?.stance);
    expect(stances).toEqual(['factive', 'directive', 'cognitive']);
  });

  it('stands around the speaker where the speaker interrupts it', () => {
    expect(said('The old pier, Tom Ellis said on Monday, will never open again.')).toMatchObject([
      { kind: 'indirect', speaker: 'Tom Ellis', text: ['The old pier', 'will never open again'] },
    ]);
  });

  it('stands before the speaker: "…, she said", "…, according to"', () => {
    for (const end of ['Ana Ruiz said', 'said Ana Ruiz', 'according to Ana Ruiz'])
      expect(said(`The pier will never open again, ${end}.`)).toMatchObject([
        { speaker: 'Ana Ruiz', text: ['The pier will never open again'] },
      ]);
  });

  it('has two statements where one speaker says and adds', () => {
    const statements = said('Ana Ruiz said that the pier was closed, and added that it would stay closed.');
    expect(statements.map(({ speaker, text }) => [speaker, ...text])).toEqual([
      ['Ana Ruiz', 'that the pier was closed'],
      ['Ana Ruiz', 'that it would stay closed'],
    ]);
  });

  it('goes on over "and that"', () => {
    expect(said('Ana Ruiz said that the pier was closed and that it would stay closed.')).toMatchObject([
      { text: ['that the pier was closed and that it would stay closed'] },
    ]);
  });

  it('has the agent of a passive for its speaker, and nobody for hearsay', () => {
    expect(said('The plan was denounced by Tom Ellis as “a gift to the rich and a joke”.')).toMatchObject([
      { kind: 'indirect', speaker: 'Tom Ellis' },
      { kind: 'direct', speaker: 'Tom Ellis', text: ['a gift to the rich and a joke'] },
    ]);
    const [hearsay] = said('It was rumoured that the mayor had sold the pier to his brother.');
    expect(hearsay).toMatchObject({ stance: 'hearsay', text: ['that the mayor had sold the pier to his brother'] });
    expect(hearsay?.speaker).toBeUndefined();
  });

  it('does not make the author a source', () => {
    expect(said('I think that the pier should be sold. We know that it will fall.')).toEqual([]);
  });

  it('does not take a think tank for a verb', () => {
    expect(said('The think tank in Leeds moved to a house by the river.')).toEqual([]);
  });
});
