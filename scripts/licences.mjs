// The licences of every package that Pullquote runs with, from package-lock.json, into docs/LICENCES.md.
//   node scripts/licences.mjs          writes the page
//   node scripts/licences.mjs --check  fails where the page is not what it would write, or a licence is not an allowed one
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const page = path.join(root, 'docs/LICENCES.md');

/** Licences under which a package may come along with an MIT program that people run and change. */
const ALLOWED = [
  ...[
    'MIT',
    'MIT-0',
    'ISC',
    '0BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'CC0-1.0',
    'Unlicense',
    'Python-2.0',
  ],
  // For files of those packages alone: fonts; weak copyleft of a library that is not changed.
  ...['OFL-1.1', 'MPL-2.0'],
];

/** What a lock file leaves out, as read in the package's own LICENSE file. */
const READ = new Map();

const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
const run = Object.entries(packages)
  .filter(([where, { dev, devOptional, link }]) => where !== '' && !dev && !devOptional && !link)
  .map(([where, { version, license }]) => {
    const name = where.replace(/^.*node_modules\//, '');
    return { name, version, licence: license ?? READ.get(name) ?? 'unknown' };
  });
const refused = run.filter(({ licence }) => !allows(licence));

const rows = [...new Map(run.map((one) => [`${one.name} ${one.version}`, one])).values()].sort((a, b) =>
  a.name === b.name ? (a.version < b.version ? -1 : 1) : a.name < b.name ? -1 : 1,
);
const text = `# Licences

Pullquote is under the MIT licence (LICENSE). It runs with these packages; \`scripts/licences.mjs\` writes this page from
package-lock.json, and a test fails where a package comes in under a licence that is not allowed there. Packages that only
build, measure or test are not listed.

| package | version | licence |
|---|---|---|
${rows.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`).join('\n')}
`;

if (process.argv.includes('--check')) {
  for (const { name, licence } of refused)
    process.stdout.write(`${name} is under ${licence}, which is not allowed in scripts/licences.mjs\n`);
  const known = readFileSync(page, 'utf8');
  if (known !== text) process.stdout.write('docs/LICENCES.md is not up to date: run node scripts/licences.mjs\n');
  process.exitCode = refused.length > 0 || known !== text ? 1 : 0;
} else {
  writeFileSync(page, text);
  process.stdout.write(
    `${rows.length} packages; not allowed: ${refused.map(({ name, licence }) => `${name} (${licence})`).join(', ') || 'none'}\n`,
  );
}

/** SPDX: one of alternatives is enough, of a list that is joined by AND each is needed. */
function allows(licence) {
  const plain = licence.replace(/[()]/g, '');
  return plain.split(' OR ').some((one) => one.split(' AND ').every((each) => ALLOWED.includes(each.trim())));
}
