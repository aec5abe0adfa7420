import { findEntries, loadLexicon, type Match } from '../lexicon.ts';
import { isOwn, type View, type ZonedToken } from '../view.ts';
import { type Hit, hit } from './feature.ts';

const convictions = loadLexicon('convictions');
const appearances = loadLexicon('appearances');
const causes = loadLexicon('causes');

/** A cause or motive so many words from the adverb is what the adverb vouches for. */
const REACH = 10;

/** What is seen, heard or shown clearly: the adverb tells how well. */
const PERCEIVED =
  /^(?:visible|audible|legible|seen|heard|marked|labell?ed|defined|written|printed|stated|shown|identified|separated|signposted|readable|displayed)$/;

/**
 * A cause or motive that the writer vouches for ("The strike no doubt hastened the sale"): what has been shown needs no
 * vouching for, so the sentence draws a conclusion. At most one hit.
 */
export function vouchedCauses(view: View): readonly Hit[] {
  const { tokens } = view;
  const adverbs = [
    ...findEntries(convictions, tokens).filter((match) => !isIdiom(tokens, match)),
    ...findEntries(appearances, tokens).filter((match) => !isManner(tokens, match)),
  ].filter(({ from }) => isOwn(tokens[from]!));
  const reasons = findEntries(causes, tokens).filter(({ from }) => isOwn(tokens[from]!));
  const adverb = adverbs.find((one) => reasons.some((reason) => distance(one, reason) <= REACH));
  return adverb ? [hit('vouched-cause', 'certainty', tokens[adverb.from]!, tokens[adverb.to - 1]!)] : [];
}

/** "left no doubt", "slowly but surely": not the writer's conviction. */
function isIdiom(tokens: readonly ZonedToken[], { from }: Match): boolean {
  const before = tokens[from - 1];
  return before !== undefined && (before.lemma === 'leave' || before.lemma === 'have' || before.lower === 'but');
}

/** "spoke clearly", "clearly marked": how well, not how surely. */
function isManner(tokens: readonly ZonedToken[], { from, to }: Match): boolean {
  return tokens[from - 1]?.pos === 'VERB' || PERCEIVED.test(tokens[to]?.lower ?? '');
}

function distance(a: Match, b: Match): number {
  return a.to <= b.from ? b.from - a.to : a.from - b.to;
}
