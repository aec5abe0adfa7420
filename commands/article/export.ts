import type { ChatInputCommandInteraction } from 'discord.js';
import { toMarkdown } from '../../src/article/index.ts';
import { type Desk, escapeLine, wordsFor } from '../../src/discord/index.ts';
import type { ShelvedArticle } from '../../src/shelf/index.ts';
import { annotationRecord } from '../../src/voices/index.ts';
import { serverOf } from '../parts/server.ts';
import { textFile } from '../parts/text-file.ts';

/** `/article export`: the text as `add` reads it again, every label, and the corrections as labelled data. */
export async function sendExport(
  interaction: ChatInputCommandInteraction,
  slug: string,
  { shelf }: Desk,
): Promise<void> {
  const shelved = await shelf.open(serverOf(interaction), slug);
  const { article, annotation, dropped, healed } = shelved;
  const corrections = correctionLines(shelved);
  const files = [
    textFile(`${slug}.md`, toMarkdown(article)),
    textFile(
      `${slug}.annotation.json`,
      `${JSON.stringify(annotationRecord({ article, dropped, healed }, annotation), null, 2)}\n`,
    ),
    ...(corrections.length > 0 ? [textFile(`${slug}.corrections.jsonl`, `${corrections.join('\n')}\n`)] : []),
  ];
  const content = wordsFor(interaction).shelf.exported(escapeLine(article.title, 160), corrections.length);
  await interaction.editReply({ content, files });
}

function correctionLines({ article, annotation }: ShelvedArticle): readonly string[] {
  return annotation.sentences.flatMap(({ id, paragraph, span, voice, corrected }) => {
    if (!corrected) return [];
    const text = article.paragraphs[paragraph - 1]!.text.slice(span.start, span.end);
    const { from: was, ...rest } = corrected;
    return [JSON.stringify({ sentence: id, text, voice, was, ...rest })];
  });
}
