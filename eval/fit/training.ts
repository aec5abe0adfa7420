import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Voice } from '../../src/article/index.ts';

/** A sentence of our own with who answers for it. `group`: sentences on one subject, kept together in validation. */
export type TrainingSentence = Readonly<{ text: string; voice: Voice; group: string }>;

/** Every row of `eval/training/*.tsv`: sentence, label, kind. */
export function readTraining(folder: string): readonly TrainingSentence[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => readTable(path.join(folder, file), file));
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

function isVoice(label: string | undefined): label is Voice {
  return label === 'reported' || label === 'attributed' || label === 'argued';
}
