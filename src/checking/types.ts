import type { Article, Quote, Speaker, Voice } from '../article/index.ts';
import type { Annotation } from '../voices/index.ts';
import type { Searchable } from './search.ts';

/** Whom the writer of a message says a quotation is by: a named or described speaker, the author, the article, or nobody ("it is a fact that"). */
export type Claim = Readonly<
  { kind: 'speaker'; name: string } | { kind: 'author' | 'article' | 'fact'; words: string }
>;

/** The marks that showed a quotation in a message; `none` where a text without any is taken whole. */
export type Marks = 'double' | 'single' | 'guillemets' | 'german' | 'corner' | 'block' | 'none';

/** What a message quotes, in plain text, with the words that say by whom. */
export type Quotation = Readonly<{ text: string; marks: Marks; claim?: Claim }>;

/** An article as checking needs it. `searchable` is derived from `article` and may be kept as long as it. */
export type Checkable = Readonly<{ article: Article; annotation: Annotation; searchable: Searchable }>;

/** A run of words in the difference between what the article says and what the quotation says. */
export type Change = Readonly<{
  kind: 'kept' | 'struck' | 'added' | 'omitted' | 'inserted';
  /** `kept`, `struck`, `omitted`: the article's own slice; `added`, `inserted`: the quoter's. */
  text: string;
}>;

/** What a change does, where it can be told. */
export type Effect =
  | 'negation-dropped'
  | 'negation-added'
  | 'number-changed'
  | 'name-changed'
  | 'hedge-dropped'
  | 'hedge-added'
  | 'modal-changed'
  | 'source-dropped'
  | 'ellipsis-hides-negation'
  | 'ellipsis-joins-speakers'
  | 'ellipsis-joins-distant'
  | 'order-changed'
  | 'marks-changed'
  | 'words-dropped'
  | 'words-added'
  | 'words-changed'
  | 'spelling'
  | 'punctuation'
  | 'capitals';

/** What a reader should know of a quotation that is exact: words just before it turn it round. */
export type Caution = Readonly<{ kind: 'negation-before' | 'hedge-before'; words: string }>;

/** Real words of the article's, given as somebody else's. */
export type Misattribution = Readonly<{
  kind: 'wrong-speaker' | 'not-the-author' | 'not-fact';
  claimed: string;
  actual: Readonly<{ voice: Voice; speaker?: Speaker }>;
}>;

/** Where the words stand: the article's own slices in order, one for each change of voice or speaker. */
type Located = Readonly<{ article: Article; quotes: readonly Quote[] }>;

export type Verdict =
  | (Located & Readonly<{ type: 'exact'; cautions: readonly Caution[]; omitted: number }>)
  | (Located &
      Readonly<{
        type: 'altered';
        changes: readonly Change[];
        effects: readonly Effect[];
        misattribution?: Misattribution;
      }>)
  | (Located & Readonly<{ type: 'misattributed'; misattribution: Misattribution }>)
  | Readonly<{ type: 'absent'; nearest?: Readonly<{ article: Article; quote: Quote }> }>;

export type Checked = Readonly<{ quotation: Quotation; verdict: Verdict }>;
