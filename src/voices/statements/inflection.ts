/** The regular forms of an English verb in -s, -ed and -ing: "deny" gives "denies", "denied", "denying". */
export function inflect(verb: string): readonly string[] {
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/ie$/.test(verb)) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -2)}ying`];
  if (/e$/.test(verb)) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  return [/(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`];
}
