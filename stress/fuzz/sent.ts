import { seenAs } from './seen.ts';

/** What the bot itself writes: members, channels and threads of the server, times, links to its own cards, slugs and bars as code. */
const OURS =
  /<@!?7\d{3}>|<#(?:5\d{3}|9\d{5})>|<t:\d{9,11}:[RDFTtdf]>|`(?:[a-z\d-]+|[█▒░]+)`|\[[\p{L}\p{N} ’]{1,60}\]\(https:\/\/discord\.com\/channels\/[\d/]+\)/gu;

/** Rules of Discord's Markdown that nothing of an article's or a member's may set off. */
const FORBIDDEN = [
  'mention',
  'emoji',
  'link',
  'autolink',
  'address',
  'code block',
  'code',
  'spoiler',
  'shrug',
  'underline',
];

/** Marks that turn the direction of text, and halves of characters. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;
const HALF = /\p{Cs}/u;

/** Discord's bounds on what stands in a message. */
const MOST = { text: 4_000, components: 40, customId: 100, label: 80, option: 100, title: 45 } as const;

type Part = Readonly<Record<string, unknown>>;

/** What is wrong with a body that the bot has sent; of nothing, where nothing is. */
export function problemsOf(body: unknown): readonly string[] {
  const parts = partsOf(body);
  const texts = parts.flatMap(({ content }) => (typeof content === 'string' ? [content] : []));
  const length = texts.reduce((sum, { length: one }) => sum + one, 0);
  const components = parts.filter(({ type }) => typeof type === 'number').length;
  return [
    ...(length > MOST.text ? [`${length} characters of text`] : []),
    ...(components > MOST.components ? [`${components} components`] : []),
    ...texts.flatMap(ofMarkdown),
    ...parts.flatMap(ofPart),
    ...stringsOf(body).flatMap((value) => [
      ...(HALF.test(value) ? [`half a character in ${JSON.stringify(value.slice(0, 200))}`] : []),
      ...(TURNING.test(value) ? [`text is turned in ${JSON.stringify(value.slice(0, 200))}`] : []),
    ]),
  ];
}

function ofMarkdown(markdown: string): readonly string[] {
  const { rules } = seenAs(markdown.replace(OURS, 'ours'));
  const wrong = FORBIDDEN.filter((rule) => rules.has(rule));
  return wrong.length > 0 ? [`${wrong.join(', ')} in ${JSON.stringify(markdown.slice(0, 1_000))}`] : [];
}

function ofPart(part: Part): readonly string[] {
  const { custom_id: id, label, description, title } = part;
  return [
    ...longer('custom_id', id, MOST.customId),
    // A menu's choice has a value, a button has not.
    ...longer('label', label, 'value' in part ? MOST.option : MOST.label),
    ...longer('description', 'value' in part ? description : undefined, MOST.option),
    ...longer('title', title, MOST.title),
    ...('value' in part && label === '' ? ['a choice without a label'] : []),
  ];
}

function longer(name: string, value: unknown, most: number): readonly string[] {
  return typeof value === 'string' && value.length > most ? [`${name} of ${value.length} characters`] : [];
}

/** Every object in a body, files left out. */
function partsOf(value: unknown): readonly Part[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Part, ...Object.entries(value).flatMap(([key, inner]) => (key === 'files' ? [] : partsOf(inner)))];
}

function stringsOf(body: unknown): readonly string[] {
  return partsOf(body).flatMap((part) => Object.values(part).filter((value) => typeof value === 'string'));
}
