import fc from 'fast-check';
import { commands } from '../../commands/index.ts';
import type { Act } from './bot.ts';
import { anyText } from './hostile/texts.ts';

type Option = Readonly<{
  type: number;
  name: string;
  required?: boolean;
  options?: readonly Option[];
  choices?: readonly Readonly<{ value: string | number }>[];
  max_length?: number;
  min_value?: number;
  max_value?: number;
}>;

/** Of application command options: a subcommand, a group of them, text, a whole number, yes or no, a member. */
const Type = { subcommand: 1, group: 2, string: 3, integer: 4, boolean: 5, user: 6 } as const;

/** Every form's fields, and the most characters that Discord lets into each. */
const FIELDS = [
  ...([
    ['tag', 40],
    ['note', 400],
    ['question', 2_000],
    ['value', 100],
    ['title', 300],
    ['byline', 200],
  ] as const),
  ...([
    ['date', 100],
    ['publication', 200],
    ['source', 500],
    ['text-1', 4_000],
    ['text-2', 4_000],
  ] as const),
];

/** Longer than this nothing is that a member types where Discord sets no bound. */
const LONGEST = 2_000;

/** Every slash command with every option, filled in from its payload: a new command is covered by being listed. */
export function slashActs(slugs: readonly string[]): fc.Arbitrary<Act> {
  const leaves = commands.flatMap(({ data }) =>
    'description' in data
      ? leavesOf((data.options ?? []) as readonly Option[]).map((leaf) => ({ name: data.name, ...leaf }))
      : [],
  );
  return fc.oneof(
    ...leaves.map(({ name, path, options }) =>
      fc.record({
        type: fc.constant('slash' as const),
        name: fc.constant(name),
        path: fc.constant(path),
        options: valuesOf(options, slugs),
      }),
    ),
  );
}

/** Letters that a member types into an option that offers choices. */
export function typingActs(slugs: readonly string[]): fc.Arbitrary<Act> {
  return fc
    .record({
      name: fc.constantFrom(...commands.flatMap(({ data }) => ('description' in data ? [data.name] : []))),
      focused: fc.constantFrom('article', 'words', 'text', 'speaker', 'name', 'tag', 'zone', 'sentence', 'argument'),
      typed: words(100, slugs),
      article: fc.option(words(100, slugs), { nil: undefined }),
    })
    .map(({ name, focused, typed, article }) => ({
      type: 'typing' as const,
      name,
      focused,
      options: { ...(article === undefined ? {} : { article }), [focused]: typed },
    }));
}

export const messageActs: fc.Arbitrary<Act> = anyText.map((content) => ({
  type: 'message' as const,
  content: content.slice(0, 4_000),
}));

/** Presses of controls that nobody was given: real prefixes, states made up, spoilt or borrowed from `seen`. */
export function forgedActs(seen: readonly string[]): fc.Arbitrary<Act> {
  const prefixes = commands.flatMap((command) => Object.keys(command.components ?? {}));
  const forms = commands.flatMap((command) => Object.keys(command.modals ?? {}));
  const part = fc.oneof(
    fc.constantFrom(
      '',
      '0',
      '-1',
      '1',
      '2',
      '9999999999',
      '1e9',
      'NaN',
      '0x10',
      '1.5',
      '__proto__',
      'constructor',
      '../..',
      'on',
      'yes',
      'reported',
    ),
    fc.constantFrom('x', ...seen.flatMap((id) => id.split(':').slice(2))),
    anyText.map((text) => text.slice(0, 30)),
  );
  const state = fc.array(part, { maxLength: 5 });
  const values = fc.option(fc.array(part, { maxLength: 3 }), { nil: undefined });
  const member = fc.constantFrom('7001', '7002');
  const press = fc.record({ id: fc.oneof(fc.constantFrom(...prefixes), part), state, values, member }).map(
    ({ id, state: carried, values: chosen, member: by }): Act => ({
      type: 'press',
      customId: [id, ...carried].join(':').slice(0, 100),
      member: by,
      ...(chosen ? { values: chosen } : {}),
    }),
  );
  const form = fc.record({ id: fc.constantFrom(...forms), state, text: anyText }).map(
    ({ id, state: carried, text }): Act => ({
      type: 'form',
      customId: [id, ...carried].join(':').slice(0, 100),
      fields: Object.fromEntries(FIELDS.map(([name, longest]) => [name, text.slice(0, longest)])),
    }),
  );
  return fc.oneof({ arbitrary: press, weight: 4 }, { arbitrary: form, weight: 1 });
}

type Leaf = Readonly<{ path: readonly string[]; options: readonly Option[] }>;

function leavesOf(options: readonly Option[]): readonly Leaf[] {
  const below = options.filter(({ type }) => type === Type.subcommand || type === Type.group);
  if (below.length === 0) return [{ path: [], options }];
  return below.flatMap(({ name, options: inner = [] }) =>
    leavesOf(inner).map(({ path, options: leaf }) => ({ path: [name, ...path], options: leaf })),
  );
}

function valuesOf(
  options: readonly Option[],
  slugs: readonly string[],
): fc.Arbitrary<Record<string, string | number | boolean>> {
  const required = options.filter((option) => option.required).map(({ name }) => name);
  return fc.record(Object.fromEntries(options.map((option) => [option.name, fillIn(option, slugs)])), {
    requiredKeys: required,
  }) as fc.Arbitrary<Record<string, string | number | boolean>>;
}

function fillIn(option: Option, slugs: readonly string[]): fc.Arbitrary<string | number | boolean> {
  if (option.choices) return fc.constantFrom(...option.choices.map(({ value }) => value));
  switch (option.type) {
    case Type.integer:
      return fc.integer({ min: option.min_value ?? -1_000_000, max: option.max_value ?? 1_000_000 });
    case Type.boolean:
      return fc.boolean();
    case Type.user:
      return fc.constantFrom('7001', '7002');
    default:
      return words(option.max_length ?? LONGEST, slugs);
  }
}

/** Text as Discord lets it through: no longer than may be, not empty. */
function words(longest: number, slugs: readonly string[]): fc.Arbitrary<string> {
  return fc
    .oneof({ arbitrary: anyText, weight: 3 }, { arbitrary: fc.constantFrom('a', ...slugs), weight: 2 })
    .map((text) => text.slice(0, longest) || 'a');
}
