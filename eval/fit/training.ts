import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Voice } from '../../src/article/index.ts';

/** A sentence of our own with who answers for it. `group`: sentences on one subject, kept together in validation. */
export type TrainingSentence = Readonly<{ text: string; voice: Voice; group: string }>;

/** A short article of our own: paragraphs of labelled sentences. */
export type TrainingArticle = Readonly<{ title: string; paragraphs: readonly (readonly TrainingSentence[])[] }>;

const LETTERS: Readonly<Record<string, Voice>> = { R: 'reported', S: 'attributed', A: 'argued' };

/** Every sentence of `eval/training`: the single ones (`*.tsv`) and those of the articles (`*.txt`). */
export function readTraining(folder: string): readonly TrainingSentence[] {
  const articles = readTrainingArticles(folder).flatMap(({ paragraphs }) => paragraphs.flat());
  return [...filesOf(folder, '.tsv').flatMap((file) => readTable(path.join(folder, file), file)), ...articles];
}

/** Articles, a line a sentence: `# title`, then `R`, `S` (a source says) or `A` and the sentence; blank lines part paragraphs. */
function readTrainingArticles(folder: string): readonly TrainingArticle[] {
  return filesOf(folder, '.txt').flatMap((file) => {
    const pieces = readFileSync(path.join(folder, file), 'utf8').split(/^# /m).slice(1);
    return pieces.map((piece, i) => {
      const [title = '', ...lines] = piece.split('\n');
      const paragraphs = lines
        .join('\n')
        .split(/\n\s*\n/)
        .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
        .filter((block) => block.length > 0)
        .map((block) => block.map((line) => readLine(line, `${file}:${i}`)));
      return { title, paragraphs };
    });
  });
}

function readLine(line: string, group: string): TrainingSentence {
  const voice = LETTERS[line[0]!];
  if (!voice || line[1] !== ' ') throw new Error(`${group}: no label before "${line.slice(0, 60)}"`);
  return { text: line.slice(2).trim(), voice, group };
}

function readTable(file: string, name: string): readonly TrainingSentence[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line, i) => {
      const [text, label] = line.split('\t');
      if (!text || !isVoice(label)) throw new Error(`${name}, row ${i + 2}: no label in "${line.slice(0, 60)}"`);
      // Facing pairs stand on consecutive rows: blocks of ten keep them in one fold.
      return { text, voice: label, group: `${name}:${Math.floor(i / 10)}` };
    });
}

function filesOf(folder: string, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort();
}

function isVoice(label: string | undefined): label is Voice {
  return label === 'reported' || label === 'attributed' || label === 'argued';
}
