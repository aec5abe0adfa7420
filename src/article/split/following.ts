/** What stands after a candidate: `opener` are the marks before the word, `first` is the very first character. */
export type Following = Readonly<{ opener: string; word: string; first: string; rest: string }>;

/** How far is looked ahead: a bound that keeps splitting linear, and longer than any name and verb. */
const AHEAD = 80;
const START = /^((?:["'“‘«‹„‚([{¿¡`*_<#@$€£]|\.{3}|…){0,8}\s?)([\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*)?/u;

/** The word at `at`, without what opens before it. An empty word where no letter or figure follows. */
export function following(text: string, at: number): Following {
  const ahead = text.slice(at, at + AHEAD);
  const [all, opener, word] = START.exec(ahead)!;
  return { opener: opener!, word: word ?? '', first: ahead[0] ?? '', rest: ahead.slice(all!.length) };
}
