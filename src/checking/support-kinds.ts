import type { Sentence } from '../voices/index.ts';

/** What kind of thing a passage offers. */
export type SupportKind = 'figure' | 'example' | 'testimony' | 'document';

/** In the order in which they are shown. */
export const SUPPORT_KINDS = ['document', 'figure', 'testimony', 'example'] as const satisfies readonly SupportKind[];

const DOCUMENT =
  /\b(?:reports?|stud(?:y|ies)|surveys?|polls?|reviews?|inquir(?:y|ies)|audits?|census|rulings?|judgments?|verdicts?|letters?|memos?|minutes of|documents?|records|statistics|figures (?:from|published|released)|data|technical note|white paper|resolutions?|treat(?:y|ies)|contracts?|ordinance|leaflet)\b/iu;
const FIGURE =
  /[£$€]\s?\d|\d(?:[\d.,]*\d)?\s?(?:%|percent|per cent|million|billion|thousand|times|miles|km|kilomet|litres|hours|minutes|people|homes|households|points?)|\b(?:half|one in (?:two|three|four|five|ten)|two[- ]thirds|three[- ]quarters|per ?cent|percent|doubled|tripled)\b/iu;
/** A number that is neither a year nor a day of the month. */
const NUMBER =
  /(?<![\d.,])(?!(?:1[5-9]|20)\d\d(?![\d.,]*\d))\d{1,3}(?:[.,]\d+)*(?! (?:January|February|March|April|May|June|July|August|September|October|November|December))/u;
const EXAMPLE = /\b(?:for example|for instance|such as|in one (?:case|instance)|take the|consider)\b/iu;

/** The first that holds: a marked example, a document, a person's words, a figure; any other event is an example. */
export function kindOfSupport({ voice, cues }: Sentence, text: string): SupportKind {
  if (EXAMPLE.test(text)) return 'example';
  if (DOCUMENT.test(text)) return 'document';
  if (voice === 'attributed') return 'testimony';
  if (FIGURE.test(text) || NUMBER.test(text) || cues.some(({ kind }) => kind === 'figure')) return 'figure';
  return 'example';
}
