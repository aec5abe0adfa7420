import { describe, expect, it } from 'vitest';
import { packetMarkdown, summaryLine } from '../../../commands/read/packet.ts';
import { openSitting, type Plan, recordOf, type Sitting } from '../../../src/reading/index.ts';
import type { Named, ShelvedArticle } from '../../../src/shelf/index.ts';
import { BRIDGE, shelve } from '../../discord/shelved.ts';
import { words } from './wire.ts';

const at = '2026-03-03T19:00:00.000Z';

const entries = [
  { kind: 'kept', member: 'ada', stop: 1, data: { sentence: '1.2' } },
  { kind: 'kept', member: 'ben', stop: 1, data: { sentence: '1.2' } },
  { kind: 'asked', member: 'ben', stop: 2, data: { question: 'Who paid? <@1> **now** &lt;', answered: false } },
  { kind: 'asked', member: 'ada', stop: 2, data: { question: 'When did it open?', answered: true } },
] as const;

const state: Partial<Sitting> = {
  present: ['ada', 'ben'],
  stop: 2,
  reached: 2,
  polls: {
    1: {
      rounds: [
        { ada: 'reported', ben: 'argued' },
        { ada: 'argued', ben: 'argued', chi: 'reported' },
      ],
      revealed: true,
    },
    2: { rounds: [{ ada: 'argued' }], revealed: false },
  },
};

function packetOf(shelved: ShelvedArticle, named: readonly Named[] = [], quoted = true) {
  const { article, annotation } = shelved;
  const question = { type: 'written', text: 'Was it worth it?' } as const;
  const stops = [1, 2, 3].map((number) => ({ number, first: number, last: number, question }));
  const plan: Plan = {
    hash: article.hash,
    by: 'guide',
    stops: [{ ...stops[0]!, poll: '1.1' }, { ...stops[1]!, poll: '2.1' }, stops[2]!],
    glossary: [{ term: 'pier', meaning: 'What a bridge stands on.' }],
  };
  const opened = openSitting({ host: 'ada', pace: 'together', stops: 3, polled: [1, 2], at });
  const sitting = {
    id: 'abcdefghijkl',
    server: '1',
    channel: '2',
    article: article.slug,
    plan,
    state: { ...opened, ...state, status: 'ended', endedAt: '2026-03-10T21:00:00.000Z' } as Sitting,
    version: 9,
    named,
  };
  const labels = new Map(annotation.sentences.map(({ id, voice }) => [id, voice]));
  const record = recordOf(plan, sitting.state, entries, (id) => (quoted ? labels.get(id) : undefined));
  return { sitting, record, words, ...(quoted ? { shelved } : {}) };
}

describe('a packet', () => {
  it('holds what was kept and asked, and the votes before and after talking, where they were revealed', () => {
    const packet = packetMarkdown(packetOf(BRIDGE));
    expect(packet).toContain('> It swallowed 40 million crowns.\n>\n> — ¶1 · Reported fact · kept by 2 members');
    expect(packet).toContain('**Before talking** · 2 votes: Reported fact 1, What sources say 0, Editorial argument 1');
    expect(packet).toContain('**After talking** · 3 votes: Reported fact 1, What sources say 0, Editorial argument 2');
    expect(packet).toMatch(/## Most contested sentences\n\n\*\*Voted on \(¶1\), contested:\*\*/);
    expect(packet).toMatch(/## Asked and not answered\n\n- Who paid\?/);
    expect(packet).toContain('When did it open? (a member; answered)');
    expect(packet).toContain('Read from 3 March 2026 to 10 March 2026');
    // What nobody has revealed stays secret.
    expect(packet).not.toContain('Voted on (¶2)');
    expect(packet).not.toContain('Stop 3');
  });

  it('names only those who allow it', () => {
    expect(packetMarkdown(packetOf(BRIDGE))).not.toMatch(/\b(?:ada|ben|chi)\b/);
    const named = packetMarkdown(packetOf(BRIDGE, [{ member: 'ben', name: 'Ben *the* <b>' }]));
    expect(named).toContain('Readers who show their names: Ben \\*the\\* \\<b>');
    expect(named).toContain('kept by Ben \\*the\\* \\<b>, a member');
    expect(named).not.toMatch(/\bada\b/);
  });

  it('escapes what members and articles write', () => {
    const hostile = shelve([[{ text: '# Not a *heading* <script>', voice: 'reported' }]], { title: '[t](u) <b>' });
    const packet = packetMarkdown(packetOf(BRIDGE));
    expect(packet).toContain('Who paid? \\<\\@1> \\*\\*now\\*\\* \\&lt;');
    const titled = packetMarkdown(
      packetOf({ ...BRIDGE, article: { ...BRIDGE.article, title: hostile.article.title } }),
    );
    expect(titled.split('\n')[0]).toBe('# \\[t](u) \\<b>');
  });

  it('quotes nothing where the article is another or gone, and says so', () => {
    const of = packetOf(BRIDGE, [], false);
    const packet = packetMarkdown(of);
    expect(packet).toContain('nothing is quoted from it');
    expect(packet).not.toContain('swallowed');
    expect(packet).toContain('- ¶1 · kept by 2 members');
    expect(summaryLine(of.record, words)).toBe(
      '3 readers · 2 of 3 stops · one sentence kept · one sentence voted on · 2 questions asked, 1 not answered by the article',
    );
  });
});
