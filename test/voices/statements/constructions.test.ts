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

  it('is whom several asides describe', () => {
    const [statement] = said(
      'Marta Ilk, 81, whose brother refused to be photographed, said that the archive was empty.',
    );
    expect(statement).toMatchObject({ speaker: 'Marta Ilk', text: ['that the archive was empty'] });
    const [second] = said('The firm that runs the ferry told the harbour board that it had no record of the booking.');
    expect(second).toMatchObject({ speaker: 'The firm' });
  });

  it('is who a clause with "as" names, and what is said stands around it', () => {
    const [first, second] = said(
      'As Ana Ruiz notes, the island was not empty. Rents, as the senator Paul Okafor admits, will rise.',
    );
    expect(first).toMatchObject({ speaker: 'Ana Ruiz', text: ['the island was not empty'] });
    expect(second).toMatchObject({ speaker: 'Paul Okafor', text: ['Rents', 'will rise'] });
  });

  it('is found where the text ends with the verb, without a stop', () => {
    expect(() => said('Ana Ruiz , Ana Ruiz claimed')).not.toThrow();
    expect(() => said('As Ana Ruiz claimed')).not.toThrow();
  });

  it('is not who asked, promised or did the same before', () => {
    const wishes = said('Observers should go to the dam, as Malik asks, and to the harbour too.');
    expect(wishes.filter(({ text }) => text.some((piece) => piece.includes('Observers')))).toEqual([]);
    const [promise] = said('The ministry said it would publish a plan, as it had said in March.');
    expect(promise).toMatchObject({ text: ['it would publish a plan, as it had said in March'] });
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

  it('is read as a verb where wink-nlp reads a noun: "which claims", "critics point out", "her supporters reply"', () => {
    const speakers = (text: string) => said(text).map(({ speaker }) => speaker);
    expect(
      speakers('It rests on a report by Clean Air Now, a campaign group, which claims that wood smoke causes deaths.'),
    ).toEqual(['Clean Air Now']);
    expect(speakers('Her critics on the council point out that the budget rose by half in her time.')).toEqual([
      'Her critics',
    ]);
    expect(speakers('Calls, her supporters reply, rose by 61.')).toEqual(['her supporters']);
  });

  it('is what a document gives a figure as', () => {
    expect(said('The report gives the length of the longer crack as 41 centimeters.')).toMatchObject([
      { speaker: 'The report', text: ['the length of the longer crack as 41 centimeters'] },
    ]);
  });

  it('is by a firm with "&" in its name', () => {
    expect(said('Fellow & Fair replied that the title could not be returned.')).toMatchObject([
      { speaker: 'Fellow & Fair' },
    ]);
  });

  it('is not by the place in which the mayor says it, nor lost in a sentence full of names', () => {
    expect(said('In Leeds, the mayor said that the bridge was safe.')).toMatchObject([{ speaker: 'the mayor' }]);
    const [statement] = said(
      'French President Luc Marchand and German Chancellor Hanna Vogt met in Metz. Marchand said that it rained.',
    );
    expect(statement).toMatchObject({ speaker: 'Luc Marchand' });
  });
});
