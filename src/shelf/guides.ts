import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '../fault.ts';
import { type Guide, isFor, type Plan, planFromGuide, planFromText, readGuide } from '../reading/index.ts';
import type { ShelvedArticle } from './types.ts';

/** The guides that were read, and the files that could not be, with the reason in words. */
export type GuideReport = Readonly<{
  guides: readonly Guide[];
  refused: readonly Readonly<{ file: string; reason: string }>[];
}>;

/** Reads every guide in the folders; a folder that is missing has none. */
export async function readGuides(folders: readonly string[]): Promise<GuideReport> {
  const guides: Guide[] = [];
  const refused: { file: string; reason: string }[] = [];
  for (const folder of folders) {
    const names = (await readdir(folder).catch(() => [] as string[])).filter((name) => /\.ya?ml$/i.test(name)).sort();
    for (const name of names) {
      try {
        guides.push(readGuide(await readFile(path.join(folder, name), 'utf8'), name));
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        refused.push({ file: path.join(folder, name), reason: error.message });
      }
    }
  }
  return { guides, refused };
}

/**
 * The plan for reading an article: its guide's, or one made from the text where it has none or where its guide was written
 * for other paragraphs. `setAside` says why a guide is not followed.
 */
export function planFor(
  { article, annotation }: Pick<ShelvedArticle, 'article' | 'annotation'>,
  guides: readonly Guide[],
): Readonly<{ plan: Plan; setAside?: string }> {
  const guide = guides.find((one) => isFor(one, article));
  if (!guide) return { plan: planFromText(article, annotation) };
  try {
    return { plan: planFromGuide(guide, article, annotation.sentences) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { plan: planFromText(article, annotation), setAside: error.message };
  }
}
