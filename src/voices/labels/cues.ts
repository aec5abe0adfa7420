import { overlap } from '../../article/index.ts';
import type { Cue } from '../types.ts';
import type { WeighedHit } from './score.ts';
import type { Verdict } from './verdict.ts';
import type { View } from './view.ts';

/** At most this many cues for the label, and this many against it: a reason, not an inventory. */
const FOR = 6;
const AGAINST = 2;
/** A hit that moves the log-odds by less is not worth a member's time. */
const WORTH_SHOWING = 0.15;

/**
 * The words that led to a label, those for it first, the strongest first; then those that speak against it. Where no
 * word stands out, one cue of kind `wording` over the whole sentence: it was judged from the wording as a whole.
 */
export function explain(view: View, hits: readonly WeighedHit[], { voice, turned }: Verdict): readonly Cue[] {
  const moving = hits
    .filter(
      ({ kind, weight, feature }) =>
        kind !== 'wording' && feature !== 'name' && !feature.endsWith('@said') && Math.abs(weight) >= WORTH_SHOWING,
    )
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.span.start - b.span.start)
    .map(({ kind, span, weight }): Cue => ({ kind, span, toward: weight > 0 ? 'argued' : 'reported' }));
  const cues = apart([...(voice === 'argued' ? [] : view.said), ...moving]);
  const speaking = cues.filter(({ toward }) => toward === voice).slice(0, FOR);
  const against = cues
    .filter(({ toward }) => toward !== voice && (toward === 'argued') !== (voice === 'argued'))
    .slice(0, AGAINST);
  const whole = { kind: turned ? 'context' : 'wording', span: view.span, toward: voice } as const;
  const reasons = turned || speaking.length === 0 ? [whole, ...speaking] : speaking;
  return [...reasons, ...against];
}

/** Of cues that overlap, the first. */
function apart(cues: readonly Cue[]): readonly Cue[] {
  const kept: Cue[] = [];
  for (const cue of cues)
    if (!kept.some(({ kind, span }) => (kind === cue.kind ? overlap(span, cue.span) : same(span, cue.span))))
      kept.push(cue);
  return kept;
}

function same(a: Cue['span'], b: Cue['span']): boolean {
  return a.start === b.start && a.end === b.end;
}
