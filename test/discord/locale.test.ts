import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { APIApplicationCommandOption, Locale } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { WORDS, type Words, wordsIn } from '../../src/discord/index.ts';
import { LANGUAGES } from '../../src/settings/index.ts';

type Leaf = string | ((...given: unknown[]) => string);

/** Every word of a language by its path: `answer.doubtful`. */
function leavesOf(words: Words): ReadonlyMap<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const walk = (value: unknown, at: string) => {
    if (typeof value === 'string' || typeof value === 'function') leaves.set(at, value as Leaf);
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, at === '' ? key : `${at}.${key}`);
  };
  walk(words, '');
  return leaves;
}

/** What must be given as a list; everything else takes numbers that no language writes in another way. */
const LISTS: Readonly<Record<string, readonly unknown[]>> = {
  'voices.argument': [['701', '702'], 703],
  'check.summary': [['exact', 'altered', 'misattributed', 'absent']],
};
const NUMBERS = [701, 702, 703, 704];

function said(leaf: Leaf, at: string, given: readonly unknown[] = LISTS[at] ?? NUMBERS): string {
  return String(typeof leaf === 'function' ? leaf(...given) : leaf);
}

const english = leavesOf(WORDS.en);
const others = LANGUAGES.filter((language) => language !== 'en');

/** What stays the same in several languages: names of formats, of the language itself, signs. */
const SAME = /^(commands\.kept\.options\.export\.options\.format\.choices\.|locale$|stance\.)/;

describe.each(others)('the words of “%s”', (language) => {
  const leaves = leavesOf(WORDS[language]);
  const each = [...english].map(([at, leaf]) => ({ at, inEnglish: leaf, leaf: leaves.get(at) }));

  it('are all there, and no more', () => {
    const lists = /\.(everyDay|weekdays|weekends)\.\d+$/;
    const keys = (all: ReadonlyMap<string, Leaf>) => [...all.keys()].filter((at) => !lists.test(at)).sort();
    expect(keys(leaves)).toEqual(keys(english));
    const empty = each.filter(({ leaf, inEnglish, at }) => leaf === '' && inEnglish !== '' && !lists.test(at));
    expect(empty).toEqual([]);
  });

  it('say all that the English ones are given to say', () => {
    const numbersIn = (text: string) => [...new Set(text.match(/70[1-4]/g) ?? [])].sort();
    const wrong = each.flatMap(({ at, inEnglish, leaf }) => {
      if (typeof inEnglish !== 'function' || typeof leaf !== 'function') return [];
      const [there, here] = [said(inEnglish, at), said(leaf, at)];
      return numbersIn(there).join() === numbersIn(here).join() ? [] : [{ at, there, here }];
    });
    expect(wrong).toEqual([]);
  });

  it('are whole whatever the numbers', () => {
    const broken = each.flatMap(({ at, leaf }) => {
      if (typeof leaf !== 'function' || at in LISTS) return [];
      return [0, 1, 2, 5]
        .map((count) => said(leaf, at, [count, count, count, count]))
        .filter((text) => /#|undefined|NaN|\[object/.test(text.replaceAll('-# ', '').replace(/^#{1,3} /gm, '')));
    });
    expect(broken).toEqual([]);
  });

  it('are not left in English', () => {
    const left = each.filter(({ at, inEnglish, leaf }) => {
      if (SAME.test(at)) return false;
      if (typeof inEnglish === 'string') return inEnglish === leaf && /\p{L}{3,} \p{L}{2,}/u.test(inEnglish);
      if (typeof leaf !== 'function') return false;
      return said(inEnglish, at) === said(leaf, at) && /\p{L}{4,}/u.test(said(inEnglish, at));
    });
    expect(left.map(({ at }) => at)).toEqual([]);
  });

  it('name only commands that there are in that language', () => {
    const names = namesOf(WORDS[language].commands);
    const wrong = each.flatMap(({ at, leaf }) =>
      leaf === undefined || at.startsWith('commands.')
        ? []
        : [...said(leaf, at).matchAll(/(?<![\p{L}\d/.:])\/(\p{Ll}[\p{Ll}-]+)(?: (\p{Ll}[\p{Ll}-]*))?/gu)].flatMap(
            ([whole, command, sub]) => {
              const known = names.get(command!);
              return known && (known.size === 0 || known.has(sub ?? '')) ? [] : [{ at, whole }];
            },
          ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('Discord’s bounds', () => {
  const bounded: readonly (readonly [string, number, RegExp])[] = [
    ['a button', 80, /^(button|reading\.button|voice|voices\.list)\.|^keep\.button$|^kept\.edit$|^settings\.button\./],
    [
      'a button under an article',
      80,
      /^shelf\.(preview\.(add|another|replace|edit|cancel|open)|added\.(use|details)|remove\.(button|leave|back|hide)|correct\.back)$/,
    ],
    ['a form or field about an article', 45, /^shelf\.form\.(?!\w*Hint)/],
    ['a hint in a field', 100, /^shelf\.form\.\w*Hint$/],
    ['the placeholder of a menu', 150, /\.(pick|delete|placeholder)$/],
    ['the title of a form', 45, /^(kept\.modal|reading\.ask\.title)$|^settings\.form\./],
    ['the label of a field', 45, /^(kept\.(tag|note)|reading\.ask\.label)$/],
    ['a choice in a menu', 100, /^settings\.(value|reset)\./],
  ];
  it.each(LANGUAGES)('are kept by the words of “%s”', (language) => {
    const leaves = [...leavesOf(WORDS[language])];
    for (const [what, most, where] of bounded) {
      const long = leaves.filter(
        ([at, leaf]) => where.test(at) && !at.startsWith('commands.') && said(leaf, at).length > most,
      );
      expect([what, long.map(([at]) => at)]).toEqual([what, []]);
    }
  });
});

describe('every command', () => {
  const LOCALES = ['de', 'fr', 'es-ES', 'es-419'] as Locale[];
  const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
  type Node = Pick<APIApplicationCommandOption, 'name' | 'name_localizations' | 'description_localizations'> &
    Readonly<{ description?: string; type?: number; options?: readonly Node[]; choices?: readonly Node[] }>;

  /** What Discord shows in a language. */
  const shown = (node: Node, locale: Locale) => node.name_localizations?.[locale] ?? node.name;

  const check = (node: Node, at: string, kind: 'named' | 'choice' | 'menu') => {
    for (const locale of LOCALES) {
      const name = shown(node, locale);
      if (kind === 'named') {
        expect([at, locale, name]).toEqual([at, locale, expect.stringMatching(NAME)]);
        expect([at, name]).toEqual([at, name.toLowerCase()]);
        const description = node.description_localizations?.[locale] ?? node.description!;
        expect([at, locale, description.length > 0 && description.length <= 100]).toEqual([at, locale, true]);
      } else expect([at, name.length <= (kind === 'menu' ? 32 : 100)]).toEqual([at, true]);
      for (const inner of [node.options ?? [], node.choices ?? []]) {
        const names = inner.map((one) => shown(one, locale));
        expect([at, locale, new Set(names).size]).toEqual([at, locale, names.length]);
      }
    }
    for (const option of node.options ?? []) check(option, `${at} ${option.name}`, 'named');
    for (const choice of node.choices ?? []) check(choice, `${at} = ${choice.name}`, 'choice');
  };

  /** Parts that are shown in English in every language. */
  const untranslated = (node: Node, at: string): readonly string[] => [
    ...(node.description === undefined || node.description_localizations?.de ? [] : [at]),
    ...(node.options ?? []).flatMap((option) => untranslated(option, `${at} ${option.name}`)),
  ];

  it('is told in every language but where it would grow too long: deep inside `/read schedule`', () => {
    const left = commands.flatMap(({ data }) => untranslated(data as Node, data.name));
    expect(left.filter((at) => !at.startsWith('read schedule '))).toEqual([]);
    const sizes = commands.map(({ data }) => JSON.stringify([data.name, 'options' in data ? data.options : []]).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8_000);
  });

  it.each(commands.map(({ data }) => [data.name, data] as const))(
    '“%s” has its words in each language',
    (name, data) => {
      check(data as Node, name, data.type === undefined || data.type === 1 ? 'named' : 'menu');
    },
  );

  it('has a name of its own in each language', () => {
    for (const locale of LOCALES) {
      const names = commands.map(({ data }) => `${data.type ?? 1} ${shown(data as Node, locale)}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('a language', () => {
  it('is found by Discord’s code for it, and is English where there is none', () => {
    expect(wordsIn('de')).toBe(WORDS.de);
    expect(wordsIn('es-419')).toBe(WORDS.es);
    expect(wordsIn('es-ES')).toBe(WORDS.es);
    expect(wordsIn('en-US')).toBe(WORDS.en);
    expect(wordsIn('ja')).toBe(WORDS.en);
    expect(wordsIn(undefined)).toBe(WORDS.en);
  });

  it('has each of its files in every language', () => {
    const files = readdirSync(path.resolve(import.meta.dirname, '../../src/discord/locale'));
    const of = (language: string) =>
      files
        .filter((file) => file.startsWith(`${language}-`))
        .map((file) => file.slice(language.length))
        .sort();
    for (const language of others) expect(of(language).filter((file) => file !== '-faults.ts')).toEqual(of('en'));
  });

  it('writes plurals, numbers and dates in its own way', () => {
    expect(WORDS.fr.voices.sentences(0)).toBe('0 phrase');
    expect(WORDS.de.voices.sentences(0)).toBe('0 Sätze');
    expect(WORDS.de.voices.sentences(1)).toBe('1 Satz');
    expect(WORDS.de.voices.sentences(1234)).toBe('1.234 Sätze');
    expect(WORDS.es.date('2024-02-12')).toBe('12 de febrero de 2024');
    expect(WORDS.de.date('no date')).toBe('no date');
  });
});

/** The names of a language's commands, with those of their subcommands. */
function namesOf(table: Words['commands']): ReadonlyMap<string, ReadonlySet<string>> {
  type Said = Readonly<{ name: string; options?: Readonly<Record<string, Said>> }>;
  const subcommandsOf = new Set(
    commands.flatMap(({ data }) =>
      'options' in data ? (data.options ?? []).filter(({ type }) => type <= 2).map(() => data.name) : [],
    ),
  );
  return new Map(
    Object.entries(table as Record<string, Said>).map(([base, { name, options }]) => [
      name,
      new Set(subcommandsOf.has(base) ? Object.values(options ?? {}).map((option) => option.name) : []),
    ]),
  );
}
