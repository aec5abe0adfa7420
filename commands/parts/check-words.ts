import type { Misattribution, Verdict } from '../../src/checking/index.ts';
import { escapeLine, type Words } from '../../src/discord/index.ts';

const ROOM = { title: 90, name: 70, words: 60 } as const;

/**
 * A verdict in words: what it is, what the change does, whose words they are.
 * @param here the slug of the article that was named; without it, every article of the shelf is as good
 */
export function checkLine(verdict: Verdict, here: string | undefined, words: Words): readonly string[] {
  const { check } = words;
  if (verdict.type === 'absent') {
    const line = here === undefined ? check.absentAnywhere : check.absent;
    const { nearest } = verdict;
    return nearest ? [line, `-# ${check.nearest(escapeLine(nearest.article.title, ROOM.title))}`] : [line];
  }
  const title = escapeLine(verdict.article.title, ROOM.title);
  const elsewhere = here !== undefined && verdict.article.slug !== here;
  const inside = elsewhere ? [] : [`-# ${words.passages.from(title)}`];
  switch (verdict.type) {
    case 'exact':
      return [
        elsewhere ? check.exactElsewhere(title) : check.exact,
        ...verdict.cautions.map((caution) => check.before(escapeLine(caution.words, ROOM.words))),
        ...(verdict.omitted > 0 ? [`-# ${check.omitted(verdict.omitted)}`] : []),
        ...inside,
      ];
    case 'misattributed':
      return [words.labelled(check.misattributed, wrong(verdict.misattribution, words)), ...inside];
    default:
      return [
        words.labelled(
          elsewhere ? check.alteredElsewhere(title) : check.altered,
          verdict.effects.map((effect) => check.effect[effect]).join('; '),
        ),
        ...(verdict.misattribution ? [`- ${wrong(verdict.misattribution, words)}`] : []),
        ...inside,
      ];
  }
}

function wrong({ kind, claimed, actual }: Misattribution, { check }: Words): string {
  return check.wrong[kind](escapeLine(claimed, ROOM.name), whose(actual, check));
}

function whose({ voice, speaker }: Misattribution['actual'], check: Words['check']): string {
  if (speaker) return check.said(escapeLine(speaker.name, ROOM.name));
  if (voice === 'attributed') return check.saidByUnclear;
  return voice === 'argued' ? check.authors : check.reports;
}
