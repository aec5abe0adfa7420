import type { Evidence, ParagraphColumns, SentenceColumns } from '../features/index.ts';
import type { Column } from '../features/types.ts';
import { standardised } from './weigh.ts';

/** A column by name: a sentence's own, or its paragraph's. */
export type ColumnName = keyof SentenceColumns | `passage.${keyof ParagraphColumns}`;

/** Cosines, whose level differs between articles and questions: brought to mean 0 and deviation 1 over the article. */
const STANDARDISED: ReadonlySet<string> = new Set(['meaning', 'centredMeaning', 'plainMeaning', 'meaningInContext']);

/** All evidence as it is weighed: a number a sentence, those of paragraphs given to each of their sentences. */
export function columnsOf({ index, sentences, paragraphs }: Evidence): Readonly<Record<ColumnName, Column>> {
  const scaled = ([name, column]: [string, Column]) => (STANDARDISED.has(name) ? standardised(column) : column);
  const own = Object.entries(sentences).map((entry) => [entry[0], scaled(entry)] as const);
  const passages = Object.entries(paragraphs).map((entry) => {
    const column = scaled(entry);
    return [`passage.${entry[0]}`, sentences.meaning.map((_, i) => column[index.sentences[i]!.paragraph]!)] as const;
  });
  return Object.fromEntries([...own, ...passages]) as Record<ColumnName, Column>;
}
