import { VOICES, type Voice } from '../../src/article/index.ts';
import { ACCENT } from '../../src/charts/index.ts';
import { type Message, wordsIn } from '../../src/discord/index.ts';
import { blockquotesIn, seenAs } from '../../stress/fuzz/seen.ts';
import { CONTRACT } from '../beside.ts';

type Node = Readonly<{
  type: number;
  content?: string;
  accent_color?: number;
  components?: readonly Node[];
  custom_id?: string;
  label?: string;
  disabled?: boolean;
}>;

/** Every component of a message, however deep. */
export function allIn(message: Pick<Message, 'components'>): readonly Node[] {
  const deep = (nodes: readonly Node[]): readonly Node[] =>
    nodes.flatMap((node) => [node, ...deep(node.components ?? [])]);
  return deep(message.components as readonly Node[]);
}

/** The Markdown of a message, and what a member reads. */
export function markdownOf(message: Pick<Message, 'components'>): string {
  return allIn(message)
    .flatMap(({ content }) => content ?? [])
    .join('\n');
}

/** Characters of a message as Discord counts them. */
export function lengthOf(message: Pick<Message, 'components'>): number {
  return allIn(message).reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
}

export function readingOf(message: Pick<Message, 'components'>): string {
  return seenAs(markdownOf(message)).text;
}

/** The containers of a message with the voice that their heading names, and the quotations in them. */
export function containersOf(
  message: Pick<Message, 'components'>,
): readonly Readonly<{ voice: Voice; quotes: readonly string[] }>[] {
  const { voice: names } = wordsIn('en');
  return (message.components as readonly Node[])
    .filter(({ type }) => type === 17)
    .map((node) => {
      const markdown = markdownOf({ components: [node] as Message['components'] });
      const heading = markdown.split('\n')[0]!;
      const voice = VOICES.find((one) => heading.includes(names[one]))!;
      if (node.accent_color !== ACCENT[voice]) throw new Error(`the colour of another voice under "${heading}"`);
      return { voice, quotes: blockquotesIn(markdown) };
    });
}

export function buttonsOf(message: Pick<Message, 'components'>): readonly Node[] {
  return allIn(message).filter(({ type }) => type === 2);
}

/** What Discord would refuse about this edit of a deferred reply. */
export async function violations(message: object): Promise<readonly string[]> {
  const { check } = (await import(CONTRACT)) as { check(request: object): readonly string[] };
  return check({ method: 'PATCH', path: '/webhooks/1/token/messages/@original', body: message });
}
