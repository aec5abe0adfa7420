import type { Statement } from '../types.ts';

/** Everyone whom an article quotes or paraphrases, for a table or for completing a name. */
export type Quotee = Readonly<{
  name: string;
  role?: string;
  direct: number;
  indirect: number;
  /** Outlets through which some of it came. */
  via: readonly string[];
  /** Paragraphs with a statement of theirs, ascending. */
  paragraphs: readonly number[];
}>;

/** Who is quoted, those with most statements first; statements without a clear speaker are left out. */
export function speakersOf(statements: readonly Statement[]): readonly Quotee[] {
  const byName = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (!statement.speaker) continue;
    const key = statement.speaker.name.toLowerCase();
    const known = byName.get(key);
    if (known) known.push(statement);
    else byName.set(key, [statement]);
  }
  return [...byName.values()].map(quotee).sort((a, b) => b.direct + b.indirect - (a.direct + a.indirect));
}

function quotee(statements: readonly Statement[]): Quotee {
  const { name } = statements[0]!.speaker!;
  const role = statements.find(({ speaker }) => speaker?.role)?.speaker?.role;
  const direct = statements.filter(({ kind }) => kind === 'direct').length;
  return {
    name,
    ...(role ? { role } : {}),
    direct,
    indirect: statements.length - direct,
    via: [...new Set(statements.flatMap(({ via }) => via ?? []))],
    paragraphs: [...new Set(statements.map(({ paragraph }) => paragraph))].sort((a, b) => a - b),
  };
}
