import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const MOST_MEMBERS = 20;
const MOST_WORDS = 9;

const folder = new URL('../../src/retrieval/matching/thesaurus/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, lines: readFileSync(new URL(name, folder), 'utf8').replace(/\n$/, '').split('\n') }));
const clusters = files.flatMap(({ name, lines }) =>
  lines.flatMap((line, at) => (line.startsWith('#') ? [] : [{ where: `${name}:${at + 1}`, line }])),
);

describe('the files of the thesaurus', () => {
  it('cover many domains, each saying at its head what belongs there', () => {
    expect(files.length).toBeGreaterThanOrEqual(25);
    expect(files.filter(({ lines }) => !/^# \S.{10,}/.test(lines[0]!)).map(({ name }) => name)).toEqual([]);
  });

  it('keep comments to the head', () => {
    const late = files.filter(({ lines }) => lines.findLastIndex(isComment) !== lines.findIndex(isCluster) - 1);
    expect(late.map(({ name }) => name)).toEqual([]);
  });

  it('join members with " = " and then " ~ ", each a lower-case word or short phrase', () => {
    const word = "[a-z0-9$%&'./-]+";
    const member = `${word}(?: ${word}){0,${MOST_WORDS - 1}}`;
    const cluster = new RegExp(`^${member}(?: = ${member})*(?: ~ ${member})*$`);
    expect(clusters.filter(({ line }) => !cluster.test(line))).toEqual([]);
  });

  it('have two to twenty members a line, none of them twice', () => {
    const wrong = clusters.filter(({ line }) => {
      const members = membersOf(line);
      return members.length < 2 || members.length > MOST_MEMBERS || new Set(members).size < members.length;
    });
    expect(wrong).toEqual([]);
  });

  it('say nothing twice, in whatever order', () => {
    const seen = new Map<string, string>();
    const twice = clusters.flatMap(({ where, line }) => {
      const key = membersOf(line).toSorted().join('|');
      const before = seen.get(key);
      seen.set(key, where);
      return before ? [`${where} repeats ${before}: ${line}`] : [];
    });
    expect(twice).toEqual([]);
  });
});

function isComment(line: string): boolean {
  return line.startsWith('#');
}

function isCluster(line: string): boolean {
  return !isComment(line);
}

function membersOf(line: string): readonly string[] {
  return line.split(/ [=~] /);
}
