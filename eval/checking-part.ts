import { packageRoot } from '../src/package.ts';
import { evaluateChecking, GOAL } from './checking/index.ts';
import type { Part } from './part.ts';

/** Checking: 300 quotations made from the articles by a seeded script, by what was done to them. */
export const checkingPart: Part = {
  name: 'checking',
  title: 'Checking: exact, altered, somebody else’s, not there',
  async run() {
    const report = evaluateChecking(packageRoot());
    return {
      measures: [
        ...report.kinds.map(({ kind, right, of }) => ({
          id: `checking.${kind.replaceAll(' ', '-')}`,
          name: kind,
          right,
          of,
        })),
        { id: 'checking.all', name: 'all', right: report.right, of: report.of, goal: GOAL },
        {
          id: 'checking.false-exact',
          name: 'altered, called exact',
          right: report.alteredCalledExact,
          of: report.of,
          goal: 0,
          below: true,
        },
      ],
      misses: report.wrong.map(({ case: one, verdict }) => ({
        measure: `checking.${one.kind.replaceAll(' ', '-')}`,
        where: one.here.article.slug,
        text: one.message,
        expected: one.expected,
        got: verdict.type,
      })),
    };
  },
};
