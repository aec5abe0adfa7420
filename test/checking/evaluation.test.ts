import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluateChecking } from '../../eval/checking/index.ts';

describe('three hundred quotations made from the articles of this project', () => {
  it('are judged right in 98 of 100, and none that was altered is called exact', () => {
    const report = evaluateChecking(path.resolve(import.meta.dirname, '../..'), 7);
    expect(report.of).toBe(300);
    expect(report.alteredCalledExact).toBe(0);
    expect(
      report.right / report.of,
      JSON.stringify(report.wrong.map((one) => one.case.message)),
    ).toBeGreaterThanOrEqual(0.98);
  });
});
