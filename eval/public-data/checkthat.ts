import { readFileSync } from 'node:fs';
import { startEmbeddings } from '../../src/retrieval/index.ts';
import { annotateSentence } from '../../src/voices/index.ts';
import type { Part } from '../part.ts';
import { type Counts, macroF1 } from './f1.ts';

type Labelled = Readonly<{ sentence: string; subjective: boolean }>;

/**
 * Fact or opinion, sentence by sentence, on data of the CheckThat! Lab (English): a sentence that is argued counts as
 * subjective, any other as objective. No misses are printed: whoever read them would tune on them.
 * @param file tab-separated, a header, then sentence and SUBJ or OBJ a line
 */
export function checkThatPart(file: string): Part {
  return {
    name: 'checkthat',
    title: 'CheckThat!: fact or opinion, single sentences',
    async run() {
      const rows = readRows(file);
      const counts: Counts = [
        [0, 0],
        [0, 0],
      ];
      let explained = 0;
      const embeddings = startEmbeddings();
      try {
        const vectors = await embeddings.embed(rows.map(({ sentence }) => sentence));
        for (const [i, { sentence, subjective }] of rows.entries()) {
          const { voice, cues } = annotateSentence(sentence, vectors[i]);
          counts[Number(subjective)]![Number(voice === 'argued')]! += 1;
          if (cues.length > 0) explained += 1;
        }
      } finally {
        await embeddings.close();
      }
      const { macro, ofClass } = macroF1(counts);
      const of = rows.length;
      const right = counts[0]![0]! + counts[1]![1]!;
      return {
        measures: [
          { id: 'checkthat.macro-f1', name: 'macro-F1', right, of, score: macro, goal: 0.77 },
          { id: 'checkthat.opinion', name: 'F1, opinion', right, of, score: ofClass[1]! },
          { id: 'checkthat.fact', name: 'F1, fact', right, of, score: ofClass[0]! },
          { id: 'checkthat.explained', name: 'labels with a cue', right: explained, of, goal: 1 },
        ],
        misses: [],
      };
    },
  };
}

function readRows(file: string): readonly Labelled[] {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line, i) => {
    const [sentence, label] = line.split('\t');
    if (!sentence || !/^(SUBJ|OBJ)\s*$/.test(label ?? '')) throw new Error(`${file}, line ${i + 2}: no SUBJ or OBJ`);
    return { sentence: sentence.replace(/\s+/g, ' '), subjective: label!.startsWith('SUBJ') };
  });
}
