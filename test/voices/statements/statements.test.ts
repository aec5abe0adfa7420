import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('a quotation', () => {
  it('is traced to the name before the verb, whatever the marks', () => {
    for (const [open, close] of [
      ['"', '"'],
      ['“', '”'],
      ["''", "''"],
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
});
