import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { terminal } from './run.ts';

const FERRY = [
  'The night ferry returns',
  'Jonas Brandt 3 May 2025',
  'The night ferry between Marsund and Holm will run again from May, the harbour office announced on Tuesday.',
  'It carried 41,000 passengers in its last year. "We never stopped getting letters about it," said Inga Dahl, who heads the office.',
  'Repairs to the second pier cost 2.3 million crowns in 2019.',
  'Closing the line was a foolish economy, and the town should never let an accountant near the quay again.',
].join('\n\n');

type Piece = Readonly<{ paragraph: number; start: number; end: number; text: string }>;

function withFerry() {
  const user = terminal();
  const file = path.join(user.folder, 'ferry.txt');
  writeFileSync(file, FERRY);
  return { ...user, file };
}

describe('pullquote ask', () => {
  it('answers from a file with its very words, under the name of their voice', async () => {
    const { pullquote, file } = withFerry();
    const { code, out, err } = await pullquote(['ask', '--article', file, 'How many passengers did the ferry carry?']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/Reported fact[\s\S]*It carried 41,000 passengers in its last year\.[\s\S]*¶2/);
  });

  it('says that the article does not answer', async () => {
    const { pullquote, file } = withFerry();
    const { out } = await pullquote(['ask', '--article', file, 'What is the recipe for sourdough bread?']);
    expect(out).toMatch(/The article does not say\./);
    expect(out).not.toMatch(/Reported fact|Editorial argument|What sources say/);
  });

  it('prints one line of JSON, whose quotes are exact slices', async () => {
    const { pullquote, file } = withFerry();
    const { out } = await pullquote(['ask', '--json', '--article', file, 'What did the repairs cost?']);
    const answer = JSON.parse(out) as { answered: boolean; passages: unknown[]; quotes: Piece[] };
    expect(answer.answered).toBe(true);
    expect(answer.passages).toHaveLength(4);
    expect(answer.quotes[0]!.text).toContain('2.3 million crowns');
    const paragraphs = FERRY.split('\n\n').slice(2);
    for (const { paragraph, start, end, text } of answer.quotes)
      expect(paragraphs[paragraph - 1]!.slice(start, end)).toBe(text);
  });

  it('answers a batch in its order; a line that cannot be asked does not cost the others their answers', async () => {
    const { pullquote, file, folder } = withFerry();
    const batch = path.join(folder, 'questions.jsonl');
    const questions = ['Who heads the harbour office?', '   ', 'When does the night ferry run again?'];
    writeFileSync(batch, questions.map((question, id) => JSON.stringify({ id, question })).join('\n\n'));
    const { code, out } = await pullquote(['ask', '--article', file, '--batch', batch]);
    const answers = lines(out) as { id: number; answered: boolean; fault?: string }[];
    expect(code).toBe(0);
    expect(answers.map(({ id, answered }) => [id, answered])).toEqual([
      [0, true],
      [1, false],
      [2, true],
    ]);
    expect(answers[1]!.fault).toMatch(/question/i);
  });

  it('names the line of a batch that is no question, before it answers any', async () => {
    const { pullquote, file, folder } = withFerry();
    const batch = path.join(folder, 'questions.jsonl');
    writeFileSync(batch, '{"id":"a","question":"Who?"}\n{"id":"b"}\n');
    expect(await pullquote(['ask', '--article', file, '--batch', batch])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/line 2/),
    });
  });
});

describe('pullquote and the shelf', () => {
  it('imports, lists, exports and removes an article', async () => {
    const { pullquote, file } = withFerry();
    expect((await pullquote(['import', file])).out).toMatch(/^Added: the-night-ferry-returns/);
    expect((await pullquote(['list'])).out).toMatch(/the-night-ferry-returns[\s\S]*Jonas Brandt/);
    const again = path.join(path.dirname(file), 'again.md');
    writeFileSync(again, (await pullquote(['export', 'the-night-ferry-returns'])).out);
    expect((await pullquote(['import', again])).out).toMatch(/^Already on the shelf/);
    expect((await pullquote(['remove', 'the-night-ferry-returns'])).code).toBe(0);
    expect((await pullquote(['export', 'the-night-ferry-returns'])).err).toMatch(/No article is called/);
  });

  it('reads the files of the corpus folder at start', async () => {
    const { pullquote, folder } = terminal();
    mkdirSync(path.join(folder, 'corpus'));
    writeFileSync(path.join(folder, 'corpus', 'ferry.txt'), FERRY);
    expect((await pullquote(['ask', 'What did the repairs cost?'])).out).toContain('2.3 million crowns');
  });
});

describe('pullquote label and annotate', () => {
  it('label answers one line a sentence', async () => {
    const { out } = await terminal().pullquote(
      ['label', '--jsonl'],
      'The bridge opened in 1932.\nWe must never let this disgrace happen again!\n',
    );
    expect(lines(out)).toEqual([
      expect.objectContaining({ voice: 'reported', text: 'The bridge opened in 1932.' }),
      expect.objectContaining({ voice: 'argued' }),
    ]);
  });

  it('annotate gives every sentence as an exact slice, the byline apart from the text', async () => {
    const { pullquote, file } = withFerry();
    const [annotated] = lines((await pullquote(['annotate', file, '--json'])).out) as {
      article: unknown;
      paragraphs: { text: string }[];
      sentences: Piece[];
    }[];
    expect(annotated!.article).toMatchObject({
      title: 'The night ferry returns',
      byline: 'Jonas Brandt',
      date: '2025-05-03',
    });
    expect(annotated!.paragraphs).toHaveLength(4);
    expect(annotated!.sentences).toHaveLength(5);
    for (const { paragraph, start, end, text } of annotated!.sentences)
      expect(annotated!.paragraphs[paragraph - 1]!.text.slice(start, end)).toBe(text);
  });
});

describe('bad input', () => {
  it.each([
    { what: 'an empty file', content: '', said: /no words/ },
    { what: 'a file of 5 MB', content: 'All work and no play. '.repeat(240_000), said: /long|large|MB/i },
    { what: 'a binary file', content: randomBytes(20_000), said: /text/i },
  ])('$what is refused in one clear line, and nothing is stored', async ({ content, said }) => {
    const { pullquote, folder } = terminal();
    const file = path.join(folder, 'bad.txt');
    writeFileSync(file, content);
    const { code, out, err } = await pullquote(['import', file]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trim().split('\n')).toEqual([expect.stringMatching(said)]);
    expect((await pullquote(['list', '--json'])).out).toBe('');
  });

  it('a missing file, an unknown article, an empty and a 4,000-character question are refused in words', async () => {
    const { pullquote, file } = withFerry();
    expect(await pullquote(['annotate', 'nowhere.txt'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/no such file/),
    });
    expect(await pullquote(['ask', '--article', 'nowhere', 'Who?'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/No article is called “nowhere”/),
    });
    expect(await pullquote(['ask', '--article', file, ' '])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/question/i),
    });
    expect(await pullquote(['ask', '--article', file, 'why '.repeat(1000)])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/2,?000/),
    });
  });

  it('wrong usage leaves with 2 and says what is right', async () => {
    const { pullquote, file } = withFerry();
    expect(await pullquote(['ask'])).toMatchObject({ code: 2, err: expect.stringMatching(/question/) });
    expect(await pullquote(['ask', '--article', file, '--voice', 'loud', 'Who?'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/reported, attributed, argued/),
    });
    expect(await pullquote(['frobnicate'])).toMatchObject({ code: 2 });
  });

  it('a wrong setting is named', async () => {
    expect(await terminal({ LOG_LEVEL: 'loud' }).pullquote(['list'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/LOG_LEVEL/),
    });
  });

  it('a data folder that cannot be made is named, with the remedy', async () => {
    const { folder } = terminal();
    writeFileSync(path.join(folder, 'a-file'), '');
    const { pullquote } = terminal({ DATA_FOLDER: path.join(folder, 'a-file', 'data') });
    expect(await pullquote(['list'])).toMatchObject({ code: 1, err: expect.stringMatching(/DATA_FOLDER/) });
  });

  it('control characters of a question do not reach the terminal', async () => {
    const { pullquote, file } = withFerry();
    const { out } = await pullquote([
      'ask',
      '--article',
      file,
      'Who heads \u001b]0;owned\u0007 the \u009b2J harbour office?',
    ]);
    expect(out).toContain('harbour office?');
    expect([...out].filter((c) => (c < ' ' && c !== '\n') || (c >= '\u007f' && c < '\u00a0'))).toEqual([]);
  });
});

function lines(out: string): unknown[] {
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}
