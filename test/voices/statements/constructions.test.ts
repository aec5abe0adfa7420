import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('who speaks, and what is said', () => {
  it('is the subject that a participle describes, not the phrase beside the verb', () => {
    expect(said('Protesters marching through the streets chanted “We are not leaving tonight.”')).toMatchObject([
      { kind: 'direct', source: 'Protesters' },
    ]);
  });

  it('is the subject of the verb before "and", not that of a clause before it', () => {
    const [statement] = said('When Ana Ruiz mentioned the bridge, Paul Okafor laughed and said, “It is closed.”');
    expect(statement).toMatchObject({ source: 'Paul Okafor', text: ['It is closed.'] });
  });

  it('is found past a nickname in quotation marks', () => {
    const [statement] = said('“We will win this year!” The candidate, Maria “Cia” Ellis, shouted to the crowd.');
    expect(statement).toMatchObject({ kind: 'direct', text: ['We will win this year!'] });
  });

  it('changes at ", but he said" where the comma stands inside the closing mark', () => {
    const statements = said(
      'Ana Ruiz said that the pictures did not give “a full view of the bridge,” but Paul Okafor said that the rest “supports the report” of the city.',
    );
    expect(statements.find(({ text }) => text[0]?.startsWith('that the rest'))).toMatchObject({
      source: 'Paul Okafor',
    });
  });

  it('is what follows "said" after the programme that a quotation names', () => {
    expect(said('In an interview on “Face the City,” Ana Ruiz said the bridge is safe for everyone.')).toMatchObject([
      { kind: 'indirect', text: ['the bridge is safe for everyone'] },
    ]);
  });

  it('is the whole quotation after "according to", over several sentences', () => {
    const [statement] = said('According to Ruiz, “the bridge was never safe. The city knew it for years.”');
    expect(statement).toMatchObject({
      kind: 'direct',
      text: ['the bridge was never safe. The city knew it for years.'],
    });
  });

  it('is the charge, not the accused, after "accused"', () => {
    const [statement] = said('Ana Ruiz accused the mayor of hiding the figures of the bridge.');
    expect(statement).toMatchObject({ text: ['of hiding the figures of the bridge'] });
  });
});
