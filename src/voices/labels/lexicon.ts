import { readFileSync } from 'node:fs';
import type { Token } from '../../article/index.ts';

/** Words and phrases of one kind, from `src/voices/lexicons/<name>.txt`: one entry a line, `#` begins a comment. */
export type Lexicon = Readonly<{ name: string; root: Node }>;

/** Where an entry stands: indices into the tokens, half-open. */
export type Match = Readonly<{ from: number; to: number }>;

/** A step in the tree of entries: the next words, and whether an entry may end here. */
type Node = { readonly next: Map<string, Node>; ends: boolean };

/** Entries are matched on the word as written or on its lemma, whatever the case; the longest entry wins. */
export function loadLexicon(name: string): Lexicon {
  const file = new URL(`../lexicons/${name}.txt`, import.meta.url);
  const root = emptyNode();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const entry = line.trim().toLowerCase();
    if (entry && !entry.startsWith('#')) for (const words of spellings(entry)) insert(root, words);
  }
  return { name, root };
}

/** All entries of a lexicon in a run of tokens, from left to right, none overlapping another. */
export function findEntries(lexicon: Lexicon, tokens: readonly Token[]): readonly Match[] {
  const found: Match[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const length = longestAt(lexicon.root, tokens, at);
    if (length === 0) continue;
    found.push({ from: at, to: at + length });
    at += length - 1;
  }
  return found;
}

function longestAt(root: Node, tokens: readonly Token[], at: number): number {
  const first = tokens[at]!;
  return Math.max(walk(root.next.get(first.lower), tokens, at), walk(root.next.get(first.lemma), tokens, at));
}

/** Tokens of the longest entry that begins with the first word's `node`; 0 where none does. */
function walk(node: Node | undefined, tokens: readonly Token[], at: number): number {
  let longest = 0;
  for (let i = at + 1; node; i++) {
    if (node.ends) longest = i - at;
    const token = tokens[i];
    node = token && node.next.get(token.lower);
  }
  return longest;
}

/** The tokeniser cuts contractions and most, but not all, hyphens: an entry is kept both ways. */
function spellings(entry: string): readonly (readonly string[])[] {
  const words = entry.split(' ').flatMap(splitContraction);
  const cut = words.flatMap((word) => word.split(/(-)/).filter(Boolean));
  return cut.length === words.length ? [words] : [words, cut];
}

function splitContraction(word: string): readonly string[] {
  const parts = /^(.+?)(n't|'(?:s|re|ve|ll|d|m))$/.exec(word);
  return parts ? [parts[1]!, parts[2]!] : [word];
}

function insert(root: Node, words: readonly string[]): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = emptyNode();
      node.next.set(word, next);
    }
    node = next;
  }
  node.ends = true;
}

function emptyNode(): Node {
  return { next: new Map(), ends: false };
}
