import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rightSpeaker } from '../../../eval/speakers.ts';
import { said } from './said.ts';

type Wanted = Readonly<{ words: string; speakers: readonly string[] }>;
type Passage = Readonly<{ text: string; wanted: readonly Wanted[] }>;

const folder = path.join(import.meta.dirname, 'passages');

for (const file of readdirSync(folder).sort()) {
  describe(`every speaker is found in ${path.parse(file).name.replaceAll('-', ' ')}`, () => {
    for (const { text, wanted } of passagesOf(file))
      it(text.slice(0, 90), () => {
        const statements = said(text);
        for (const { words, speakers } of wanted) {
          const named = statements
            .filter((statement) => statement.text.some((piece) => piece.includes(words)))
            .map(({ speaker }) => speaker ?? 'speaker unclear');
          const right = named.some((name) => speakers.some((speaker) => rightSpeaker({ speaker }, name)));
          expect(right, `“${words}” is by ${speakers[0]}, not ${named.join(', ') || 'anyone found'}`).toBe(true);
        }
      });
  });
}

function passagesOf(file: string): readonly Passage[] {
  const lines = readFileSync(path.join(folder, file), 'utf8').split('\n');
  const blocks = lines
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .split(/^---$/m);
  return blocks.map((block) => {
    const [text = '', ...wants] = block.trim().split(/^=> /m);
    const wanted = wants.map((line) => {
      const [words = '', ...speakers] = line.split('|').map((part) => part.trim());
      return { words, speakers };
    });
    return { text: text.trim(), wanted };
  });
}
