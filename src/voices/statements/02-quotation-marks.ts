import type { Span } from '../../article/index.ts';

/** A quotation in one paragraph's text, outermost marks only. */
export type Marked = Readonly<{
  /** With its marks. */
  outer: Span;
  /** Without them. */
  inner: Span;
  /** False where the paragraph ends, or the next quotation begins, before a closing mark. */
  closed: boolean;
  single: boolean;
}>;

type Mark = Readonly<{ at: number; end: number; side: 'open' | 'close' | 'either' }>;

/**
 * Quotations of a paragraph. Curly marks and guillemets are told by their shape, straight ones by what stands beside
 * them; apostrophes are not marks. A mark inside an open quotation is nested and opens nothing. Single marks count
 * only outside double ones. Linear in the text's length, but for a window of 600 characters at each single mark.
 * @param goesOn whether the paragraph begins inside a quotation that the paragraph before left open.
 */
export function markQuotations(text: string, goesOn = false): readonly Marked[] {
  const doubles = pair(text, doubleMarks(text), goesOn);
  const singles = singleQuotations(text, doubles);
  // ‘She said “no” to me,’ he said: the outer quotation is the single one.
  const outermost = doubles.filter((double) => !singles.some(({ outer }) => lies(double.outer, outer)));
  return [...outermost, ...singles].sort((a, b) => a.outer.start - b.outer.start);
}

const BEFORE_OPENING = /[\s([{—–\-/“‘'‹]/u;
const AFTER_CLOSING = /[\s.,;:!?)\]}—–\-/”’'›]/u;

function doubleMarks(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  let low = false;
  for (const { 0: shape, index: at } of text.matchAll(/["“”„‟«»]|''|``|’’|‘‘/gu)) {
    const end = at + shape.length;
    const before = text[at - 1] ?? ' ';
    const after = text[end] ?? ' ';
    const opens = BEFORE_OPENING.test(before) && !/\s/u.test(after);
    const closes = !/\s/u.test(before) && AFTER_CLOSING.test(after);
    let side: Mark['side'];
    if (shape === '„') side = 'open';
    else if (shape === '“' && low) side = 'close';
    else if (/^(?:“|‟|«|``|‘‘)$/u.test(shape)) side = 'open';
    else if (/^[”»]$/u.test(shape)) side = /\s/u.test(before) && opens && !closes ? 'either' : 'close';
    else if (opens === closes)
      side = /\s/u.test(before) === /\s/u.test(after) ? 'either' : /\s/u.test(after) ? 'close' : 'open';
    else side = opens ? 'open' : 'close';
    low = shape === '„' || (low && side !== 'close');
    marks.push({ at, end, side });
  }
  return marks;
}

function pair(text: string, marks: readonly Mark[], goesOn: boolean): readonly Marked[] {
  const found: Marked[] = [];
  let open: Mark | undefined;
  let nested = 0;
  const close = (end: number, innerEnd: number, closed: boolean) => {
    found.push({ outer: { start: open!.at, end }, inner: { start: open!.end, end: innerEnd }, closed, single: false });
    open = undefined;
    nested = 0;
  };
  marks.forEach((mark, i) => {
    const side = mark.side === 'either' ? (open ? 'close' : 'open') : mark.side;
    if (side === 'open') {
      if (!open) open = mark;
      else if (/[.!?,…]\s*$/u.test(text.slice(Math.max(0, mark.at - 3), mark.at))) {
        // The closing mark before it was forgotten: what was open ends here.
        const end = trimmedEnd(text, open.end, mark.at);
        close(end, end, false);
        open = mark;
      } else nested++;
      return;
    }
    if (!open) {
      // The end of a quotation that the paragraph before left open, without a mark at this paragraph's start.
      if (goesOn && found.length === 0 && mark.at > 0)
        found.push({
          outer: { start: 0, end: mark.end },
          inner: { start: 0, end: mark.at },
          closed: true,
          single: false,
        });
      return;
    }
    if (nested > 0 && marks[i + 1] && marks[i + 1]!.side !== 'open') nested--;
    else close(mark.end, mark.at, true);
  });
  if (open) {
    const end = trimmedEnd(text, open.end, text.length);
    close(end, end, false);
  }
  return found.filter(({ inner }) => inner.end > inner.start);
}

const LONGEST_SINGLE = 600;
/** Words that begin with an apostrophe. */
const ELISION = /^['’‘](?:\d|(?:tis|twas|em|til|till|cause|bout|n|round|ere)\b)/iu;

function singleQuotations(text: string, doubles: readonly Marked[]): readonly Marked[] {
  const found: Marked[] = [];
  const candidates = [...text.matchAll(/['‘’`]/gu)].map(({ index }) => index);
  let past = 0;
  candidates.forEach((at, i) => {
    if (at < past || !opensSingle(text, at) || inside(doubles, at)) return;
    for (let j = i + 1; j < candidates.length; j++) {
      const end = candidates[j]!;
      if (end - at > LONGEST_SINGLE) return;
      if (!closesSingle(text, end) || inside(doubles, end)) continue;
      if (isPlural(text, end) && candidates[j + 1] !== undefined && candidates[j + 1]! - at <= LONGEST_SINGLE) {
        if (closesSingle(text, candidates[j + 1]!)) continue;
      }
      if (end === at + 1) return;
      found.push({ outer: { start: at, end: end + 1 }, inner: { start: at + 1, end }, closed: true, single: true });
      past = end + 1;
      return;
    }
  });
  return found;
}

function opensSingle(text: string, at: number): boolean {
  if (!/[\s([—–-]/u.test(text[at - 1] ?? ' ') || /[\s'’‘]/u.test(text[at + 1] ?? ' ')) return false;
  return text[at] !== '’' && !ELISION.test(text.slice(at, at + 8));
}

function closesSingle(text: string, at: number): boolean {
  return /['’]/u.test(text[at]!) && !/\s/u.test(text[at - 1] ?? ' ') && /[\s.,;:!?)\]—–-]/u.test(text[at + 1] ?? ' ');
}

/** "the players' union": a possessive, unless nothing else could close the quotation. */
function isPlural(text: string, at: number): boolean {
  return /s/i.test(text[at - 1] ?? '') && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
}

/** Whether a place lies in one of the spans, which are in order and do not overlap: a binary search. */
function inside(spans: readonly Marked[], at: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.outer.end <= at) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.outer.start <= at;
}

function lies(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/u.test(text[end - 1]!)) end--;
  return end;
}
