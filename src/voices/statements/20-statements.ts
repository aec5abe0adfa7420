import type { Span } from '../../article/index.ts';
import type { Statement } from '../types.ts';
import type { Parsed } from './05-noun-groups.ts';
import type { Attribution } from './11-attributions.ts';
import { isTitle } from './14-linking.ts';
import type { Resolved } from './19-speakers.ts';

/** Words of one paragraph that are said together: `quoted` where all stand in one quotation of its own. */
type Piece = Readonly<{ paragraph: number; start: number; end: number; quoted: boolean; attribution: Attribution }>;

/** A quotation of fewer words inside a paraphrase is part of the paraphrase alone. */
const SHORTEST_DIRECT = 4;

/**
 * Attributions as statements with exact spans: one a paragraph, what is quoted apart from what is paraphrased. A
 * quotation that is woven into a paraphrase stands in both: in the paraphrase, and as a direct statement within it.
 */
export function toStatements(
  parsed: Parsed,
  attributions: readonly Attribution[],
  speakers: ReadonlyMap<Attribution, Resolved>,
): readonly Statement[] {
  const statements = gather(attributions).flatMap((pieces) => {
    const runs = withoutScraps(
      parsed,
      pieces.flatMap((attribution) => runsOf(parsed, attribution)),
    );
    return [...new Set(runs.map(({ paragraph }) => paragraph))].flatMap((paragraph) =>
      [true, false].flatMap((quoted) => {
        const same = runs.filter((run) => run.paragraph === paragraph && run.quoted === quoted);
        return same.length ? [statement(parsed, same, speakers)] : [];
      }),
    );
  });
  return statements.sort((a, b) => a.paragraph - b.paragraph || a.content.start - b.content.start);
}

const SHORTEST_SCRAP = 4;

/** Leaves out "|The trust|, she said, “cannot afford it”": a few words without a verb beside what is quoted. */
function withoutScraps({ words }: Parsed, runs: readonly Piece[]): readonly Piece[] {
  if (!runs.some(({ quoted }) => quoted)) return runs;
  return runs.filter(({ quoted, start, end }) => {
    const letters = words.slice(start, end).filter(({ pos }) => pos !== 'PUNCT');
    return quoted || letters.length >= SHORTEST_SCRAP || letters.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  });
}

/** Each attribution with the quotations that were linked to it, in reading order. */
function gather(attributions: readonly Attribution[]): readonly (readonly Attribution[])[] {
  const groups = new Map<Attribution, Attribution[]>();
  for (const attribution of attributions) {
    let origin = attribution;
    while (origin.follows) origin = origin.follows;
    const group = groups.get(origin);
    if (group) group.push(attribution);
    else groups.set(origin, [attribution]);
  }
  return [...groups.values()];
}

function statement(parsed: Parsed, pieces: readonly Piece[], speakers: ReadonlyMap<Attribution, Resolved>): Statement {
  const { paragraph, quoted } = pieces[0]!;
  let origin = pieces[0]!.attribution;
  while (origin.follows) origin = origin.follows;
  const { cue, source } = origin;
  const span = (start: number, end: number): Span => ({
    start: parsed.words[start]!.start,
    end: parsed.words[end - 1]!.end,
  });
  const [content, ...more] = pieces.map(({ start, end }) => span(start, end));
  const here = cue !== undefined && parsed.words[cue.at]!.paragraph === paragraph;
  const { speaker, via } = speakers.get(origin) ?? {};
  const named = source.range && parsed.words[source.range.start]!.paragraph === paragraph;
  return {
    paragraph: paragraph + 1,
    content: content!,
    ...(more.length ? { more } : {}),
    kind: quoted ? 'direct' : 'indirect',
    ...(speaker ? { speaker } : {}),
    ...(named ? { source: span(source.range!.start, source.range!.end) } : {}),
    ...(here ? { cue: span(cue.start, cue.end) } : {}),
    ...(cue ? { stance: cue.stance } : {}),
    ...(via ? { via } : {}),
  };
}

function runsOf(parsed: Parsed, attribution: Attribution): readonly Piece[] {
  const { words, quotations, quotationAt } = parsed;
  const own = (at: number) => {
    const id = quotationAt[at]!;
    return id >= 0 && isOwn(parsed, id, attribution) ? id : -1;
  };
  const runs: number[][] = [];
  for (const at of attribution.content) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const joined =
      before !== undefined &&
      words[before]!.paragraph === words[at]!.paragraph &&
      own(before) === own(at) &&
      onlyPunctuation(parsed, before + 1, at);
    if (joined) last!.push(at);
    else runs.push([at]);
  }
  const pieces: Piece[] = [];
  const add = (run: readonly number[], quoted: boolean) => {
    const kept = trim(parsed, run, quoted);
    if (!kept.length) return;
    const { paragraph } = words[kept[0]!]!;
    pieces.push({ paragraph, start: kept[0]!, end: kept.at(-1)! + 1, quoted, attribution });
  };
  for (const run of runs) {
    const quoted = own(run[0]!) >= 0;
    add(run, quoted);
    if (quoted) continue;
    for (const id of new Set(run.map((at) => quotationAt[at]!)))
      if (id >= 0 && quotations[id]!.size >= SHORTEST_DIRECT && !isTitle(parsed, { id }))
        add(
          run.filter((at) => quotationAt[at] === id),
          true,
        );
  }
  return pieces;
}

/** Whether a quotation stands by itself, not woven into a clause of the author's. */
function isOwn(parsed: Parsed, id: number, { cue, content }: Attribution): boolean {
  const { words, quotations, sentences } = parsed;
  const { start, end } = quotations[id]!;
  const before = words[start - 1];
  const first = sentences[words[start]!.sentence]!.start === start || before?.paragraph !== words[start]!.paragraph;
  if (first || /^[,:;—–]$/.test(before!.value) || (cue && start === cue.end)) {
    // Not where the author's clause goes on: “Hope” is what she asked for.
    return !content.includes(end) || !first;
  }
  return content[0] === start && content.at(-1) === end - 1;
}

function onlyPunctuation({ words }: Parsed, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (words[at]!.pos !== 'PUNCT') return false;
  return true;
}

function trim({ words, markAt }: Parsed, run: readonly number[], quoted: boolean): readonly number[] {
  const idle = (at: number) =>
    words[at]!.pos === 'PUNCT' && (quoted ? markAt[at] !== 0 : markAt[at] === 0 && !/^[([]$/.test(words[at]!.value));
  let start = 0;
  let end = run.length;
  while (start < end && idle(run[start]!)) start++;
  while (end > start && idle(run[end - 1]!)) end--;
  const kept = run.slice(start, end);
  return kept.some((at) => words[at]!.pos !== 'PUNCT') ? kept : [];
}
