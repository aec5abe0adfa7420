import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fitLogistic, logOdds } from '../../eval/fit/logistic.ts';
import { mirrored } from '../../eval/fit/mirror.ts';
import { fitCues, viewOf } from '../../eval/fit/models.ts';
import { fitRows } from '../../eval/fit/rows.ts';
import { readTraining } from '../../eval/fit/training.ts';

const root = path.resolve(import.meta.dirname, '../..');

describe('the training sentences', () => {
  const training = readTraining(path.join(root, 'eval/training'));

  it('are many, of every voice, none twice', () => {
    const texts = training.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    for (const voice of ['reported', 'attributed', 'argued'])
      expect(training.filter((sentence) => sentence.voice === voice).length).toBeGreaterThan(300);
  });
});

describe('the shipped cue weights', () => {
  // Features lean on statements, so a better statement finder moves weights a little: then run `npm run fit:voices`.
  it('come out of the training sentences', () => {
    const rows = fitRows(path.join(root, 'eval/training')).map((row) => ({ ...row, view: viewOf(row.text) }));
    const shipped = JSON.parse(readFileSync(path.join(root, 'src/voices/labels/weights/cues.json'), 'utf8'));
    const fitted = fitCues(rows);
    expect(Object.keys(fitted.weights)).toEqual(Object.keys(shipped.weights));
    for (const [name, weight] of Object.entries(fitted.weights))
      expect(Math.abs(weight - shipped.weights[name]), name).toBeLessThan(0.1);
    expect(fitCues(rows)).toEqual(fitted);
  }, 60_000);
});

describe('the logistic regression', () => {
  it('finds the direction that parts the rows, and leaves an unseen dimension at its prior', () => {
    const rows = [
      { x: [1, 0], y: true, weight: 1 },
      { x: [2, 0], y: true, weight: 1 },
      { x: [-1, 0], y: false, weight: 1 },
      { x: [-2, 0], y: false, weight: 1 },
    ];
    const model = fitLogistic(rows, [0, 0.7], [0.1, 0.1]);
    expect(model.weights[0]).toBeGreaterThan(1);
    expect(model.weights[1]).toBeCloseTo(0.7);
    expect(logOdds(model, [3, 0])).toBeGreaterThan(0);
  });
});

describe('the mirror', () => {
  it('swaps the camps of a sentence and leaves one without them alone', () => {
    expect(mirrored('The Democrats blamed the far right.')).toBe('The Republicans blamed the far left.');
    expect(mirrored('The bridge opened in May.')).toBeUndefined();
  });
});
