import type { Token } from '../../article/index.ts';
import { isWord } from './view.ts';

/** Token indices, half-open, of words that a source is reported to have said; `cue` is the reporting word's index. */
export type Relayed = Readonly<{ from: number; to: number; cue: number }>;

const REPORTING = new Set(
  `say tell add announce report state declare note explain write ask reply respond answer confirm deny claim allege argue
   assert insist contend maintain suggest warn estimate predict urge describe quote comment observe remark admit
   acknowledge concede recall testify reveal disclose pledge vow accuse criticize criticise complain conclude stress
   emphasize emphasise tweet reiterate caution recommend believe think hope fear expect find show indicate`.split(
    /\s+/,
  ),
);
const SOURCES = new Set(
  `official expert critic analyst researcher scientist spokesman spokeswoman spokesperson report study survey poll
   statement magazine newspaper author company government ministry department court judge police prosecutor lawyer
   economist union minister president senator leader professor doctor resident witness activist source agency commission
   committee research letter article teacher parent voter democrat republican opponent supporter historian other many
   some he she they who`.split(/\s+/),
);
/** Verbs that report whoever their subject is. */
const PLAIN = new Set([
  'said',
  'says',
  'told',
  'added',
  'announced',
  'wrote',
  'replied',
  'insisted',
  'claimed',
  'warned',
]);
const AUTHORS = new Set(['i', 'we', 'you', 'it', 'this', 'that', 'which', 'these', 'what', 'one']);

/**
 * Reported speech of one sentence, as far as verb and subject tell. Light on purpose: statements that `findStatements`
 * finds count beside it.
 */
export function findRelayed(tokens: readonly Token[]): readonly Relayed[] {
  return tokens.flatMap((token, at) => {
    if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') return [{ from: 0, to: tokens.length, cue: at }];
    if (!REPORTING.has(token.lemma) || token.pos === 'NOUN' || token.pos === 'ADJ') return [];
    if (!hasSource(tokens, at)) return [];
    const after = tokens.slice(at + 1).filter(isWord).length;
    if (after <= 8 && at > tokens.length * 0.45 && /^[,”"’]/.test(tokens[precedingClause(tokens, at)]?.value ?? ''))
      return [{ from: 0, to: tokens.length, cue: at }];
    return opensClause(tokens[at + 1]) ? [{ from: at + 1, to: clauseEnd(tokens, at), cue: at }] : [];
  });
}

/** The comma or mark that closes the quoted words before "…, she said". */
function precedingClause(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) if (!isWord(tokens[i]!)) return i;
  return -1;
}

function hasSource(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before && ['to', 'the', 'a', 'an', 'this', 'that', 'his', 'her', 'their'].includes(before.lower)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    const token = tokens[i]!;
    if (/^[;:.!?]$/.test(token.value)) break;
    if (token.pos === 'PROPN' || SOURCES.has(token.lemma) || SOURCES.has(token.lower)) return true;
    if (AUTHORS.has(token.lower)) return false;
    if (token.pos === 'NOUN' && PLAIN.has(tokens[at]!.lower)) return true;
  }
  const next = tokens[at + 1];
  return next?.pos === 'PROPN' && /^(?:said|says|wrote|writes|added|asked)$/.test(tokens[at]!.lower);
}

function opensClause(next: Token | undefined): boolean {
  if (!next) return false;
  return (
    [':', ','].includes(next.value) || ['PRON', 'DET', 'PROPN', 'NOUN', 'ADJ', 'NUM', 'SCONJ', 'ADV'].includes(next.pos)
  );
}

function clauseEnd(tokens: readonly Token[], at: number): number {
  for (let i = at + 4; i < tokens.length; i++) {
    if (tokens[i]!.value === ';') return i;
    const turns = ['but', 'yet', 'although', 'though', 'while'].includes(tokens[i + 1]?.lower ?? '');
    if (tokens[i]!.value === ',' && turns) return i;
  }
  return tokens.length;
}
