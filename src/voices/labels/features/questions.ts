import { isOwn, type View } from '../view.ts';
import { type FeatureGroup, type Hit, ownPattern } from './feature.ts';

/** Questions that nobody is asked, exclamations, and questions that answer themselves ("who could …"). */
export const questions: FeatureGroup = {
  name: 'questions',
  read: (view) => [
    ...closingMark(view, '?', 'question', 'rhetorical-question'),
    ...closingMark(view, '!', 'exclamation', 'intensifier'),
    ...ownPattern(
      view,
      'who-could',
      'rhetorical-question',
      /\b(?:who|what|why|how) (?:could|would|should|can|on earth|else|the hell)\b/,
    ),
  ],
};

/** The mark at the sentence's end or inside it, in the writer's own words. */
function closingMark(view: View, mark: string, feature: string, kind: Hit['kind']): readonly Hit[] {
  const at = view.tokens.findIndex((token) => isOwn(token) && token.value.includes(mark));
  if (at < 0) return [];
  const words = view.tokens.slice(Math.max(0, at - 3), at + 1);
  return [{ feature, kind, span: { start: words[0]!.span.start, end: view.tokens[at]!.span.end }, amount: 1 }];
}
