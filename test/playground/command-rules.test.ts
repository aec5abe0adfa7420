import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../playground/body/index.ts';
import { Refusal } from '../../playground/refusal.ts';

/** Discord's words for what is wrong with a command; none where it is taken. */
function wrongWith(body: Readonly<Record<string, unknown>>): readonly string[] {
  try {
    parseCommand({ name: 'try', description: 'Try it', ...body }, { id: '1', version: '2' });
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.issues.map(({ code }) => code);
  }
}

describe('a command, as Discord takes it', () => {
  it('counts of all translations the longest alone toward its size', () => {
    const option = (n: number, more = {}) => ({ type: 3, name: `option-${n}`, description: 'd'.repeat(100), ...more });
    const many = Array.from({ length: 25 }, (_, n) => n);
    const choices = many.map((n) => ({ name: `choice ${n} ${'c'.repeat(80)}`, value: `${n}` }));
    const translated = {
      description_localizations: { de: 'e'.repeat(90), fr: 'f'.repeat(95), 'es-ES': 'g'.repeat(80) },
    };
    expect(wrongWith({ options: many.map((n) => option(n, translated)) })).toEqual([]);
    expect(wrongWith({ options: many.map((n) => option(n, { choices })) })).toEqual(['APPLICATION_COMMAND_TOO_LARGE']);
  });

  it('is refused a translated name with capitals or spaces, in a language that there is not, or twice', () => {
    expect(wrongWith({ name_localizations: { de: 'versuchen' } })).toEqual([]);
    expect(wrongWith({ name_localizations: { de: 'Versuchen' } })).toHaveLength(1);
    expect(wrongWith({ name_localizations: { de: 'ver suchen' } })).toHaveLength(1);
    expect(wrongWith({ name_localizations: { es: 'probar' } })).toHaveLength(1);
    const option = (name: string) => ({ type: 3, name, description: 'd', name_localizations: { fr: 'mot' } });
    const twice = wrongWith({ options: [option('a'), option('b')] });
    expect(twice).toEqual(['APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS']);
  });
});
