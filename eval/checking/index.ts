import path from 'node:path';
import { checkMessage, LONGEST_MESSAGE, type Verdict } from '../../src/checking/index.ts';
import { seeded } from '../random.ts';
import { loadCheckables, manyArticles } from './articles.ts';
import { type Case, makeCases, PLAN } from './cases.ts';

/** The least share judged right, and the longest a full message may take against 100 articles, in milliseconds. */
export const GOAL = 0.98;
const LONGEST = 300;
const SEED = 20_240_607;

export type CheckingReport = Readonly<{
  kinds: readonly Readonly<{ kind: string; right: number; of: number }>[];
  right: number;
  of: number;
  /** Altered quotations that were called exact: there must be none. */
  alteredCalledExact: number;
  wrong: readonly Readonly<{ case: Case; verdict: Verdict }>[];
  milliseconds: number;
}>;

/** Judges 300 quotations made from the gold articles and the samples, and times one full message. */
export function evaluateChecking(root: string, seed = SEED): CheckingReport {
  const articles = loadCheckables(root);
  const judged = makeCases(articles, seeded(seed)).map((one) => {
    const others = articles.filter((article) => article !== one.here);
    const { verdict } = checkMessage(one.message, one.here, others).checked[0]!;
    return { case: one, verdict, right: isRight(one, verdict) };
  });
  return {
    kinds: PLAN.map(([kind]) => {
      const these = judged.filter((one) => one.case.kind === kind);
      return { kind, right: these.filter(({ right }) => right).length, of: these.length };
    }),
    right: judged.filter(({ right }) => right).length,
    of: judged.length,
    alteredCalledExact: judged.filter((one) => one.case.expected === 'altered' && one.verdict.type === 'exact').length,
    wrong: judged.filter(({ right }) => !right),
    milliseconds: timed(articles),
  };
}

function isRight({ expected, from, kind }: Case, verdict: Verdict): boolean {
  if (verdict.type !== expected) return false;
  if (verdict.type === 'absent') return true;
  if (verdict.article.slug !== from) return false;
  if (verdict.type !== 'altered') return true;
  if (kind === 'number') return verdict.effects.includes('number-changed');
  return kind !== 'negation' || verdict.effects.some((effect) => effect.startsWith('negation-'));
}

/**
 * Milliseconds of processor time, so that a busy machine does not change them: the median of five runs of twenty
 * quotations, misspelt and not, in 4,000 characters against 100 articles.
 */
function timed(articles: Parameters<typeof manyArticles>[0]): number {
  const random = seeded(SEED);
  const shelf = manyArticles(articles, 100, (all) => random.shuffled(all));
  const times = [1, 2, 3, 4, 5].map(() => {
    const quoted = Array.from({ length: 20 }, (_, i) => {
      const { text } = random.pick(random.pick(shelf).article.paragraphs);
      const words = text.slice(0, 190).replace(/[“”"‘’']/gu, '');
      return `“${i % 2 === 0 ? words : words.replace(/([a-z])([a-z])(?=[a-z]{3})/gu, '$2$1')}”`;
    });
    const message = quoted.join(' ').slice(0, LONGEST_MESSAGE);
    const started = process.cpuUsage();
    checkMessage(message, shelf[0], shelf.slice(1));
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1_000;
  });
  return times.sort((a, b) => a - b)[2]!;
}

function main(): void {
  const report = evaluateChecking(path.resolve(import.meta.dirname, '../../..'));
  for (const { kind, right, of } of report.kinds) console.error(`${kind.padEnd(22)} ${right} of ${of}`);
  for (const one of report.wrong)
    console.error(
      `\nwrong: ${one.case.kind}, expected ${one.case.expected}, got ${one.verdict.type}\n  ${one.case.message}`,
    );
  const share = report.right / report.of;
  console.error(
    `\nall ${report.right} of ${report.of} (${(share * 100).toFixed(1)} %), altered called exact ${report.alteredCalledExact}, ${report.milliseconds.toFixed(0)} ms of processor time for a message of 4,000 characters against 100 articles`,
  );
  if (share < GOAL || report.alteredCalledExact > 0 || report.milliseconds > LONGEST) process.exitCode = 1;
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) main();
