import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join, type Member, NotSent } from '../../playground/scripted-member/index.ts';
import { blockquotesIn } from '../../stress/fuzz/seen.ts';
import { FERRY, HOSTILE } from './ferry.ts';
import { type Pullquote, startPullquote } from './pullquote.ts';

let pullquote: Pullquote;
let ada: Member;
let ben: Member;

beforeAll(async () => {
  pullquote = await startPullquote({ 'ferry.md': FERRY, 'hostile.md': HOSTILE });
  ada = await join(pullquote.playground.url, 'Ada');
  ben = await join(pullquote.playground.url, 'Ben');
});

afterAll(async () => {
  await pullquote?.close();
});

const GULLS = 'A harbour without a night boat is a car park with seagulls.';

describe('a member who looks words up', () => {
  it('is shown the sentences in private, as the article prints them, under their voices', async () => {
    const reply = await ada.slash('quote find', { words: 'CAR PARK with seagulls', article: 'night ferry' });
    expect(reply.ephemeral).toBe(true);
    expect(await ben.sees(reply)).toBe(false);
    expect(reply.container('Editorial argument')).toContain(`> ${GULLS}`);
    expect(reply.text()).toContain('¶4');
  });

  it('finds them in spite of a typo, a missing word or another order', async () => {
    for (const words of ['a harbour withuot a night boat', 'car park seagulls', 'seagulls park car night boat']) {
      const reply = await ada.slash('quote find', { words });
      expect(reply.containers().flatMap(blockquotesIn)).toContain(GULLS);
    }
  });

  it('chooses among sentences while typing', async () => {
    const choices = await ada.autocomplete('quote find', 'words', 'seagu');
    expect(choices).toEqual([{ name: `¶4 · ${GULLS}`, value: GULLS }]);
    const reply = await ada.slash('quote find', { words: String(choices[0]!.value) });
    expect(reply.containers()).toHaveLength(1);
  });

  it('keeps to a voice, a speaker and a paragraph', async () => {
    const reported = await ada.slash('quote find', { words: 'ferry', voice: 'reported' });
    expect(reported.text()).not.toContain('Editorial argument');
    const dahl = await ada.slash('quote find', { words: 'the', speaker: 'Dahl' });
    expect(dahl.containers().every((text) => text.includes('Inga Dahl'))).toBe(true);
    const names = await ada.autocomplete('quote find', 'speaker', 'dah', { words: 'the' });
    expect(names.map(({ value }) => value)).toEqual(['Inga Dahl']);
    const sixth = await ada.slash('quote find', { words: 'the', paragraph: 6 });
    expect(sixth.containers().every((text) => text.includes('¶6'))).toBe(true);
  });

  it('turns pages, also after a restart, and shares a page', async () => {
    const reply = await ada.slash('quote find', { words: 'the' });
    expect(reply.text()).toContain('Page 1 of');
    const first = reply.text();
    await pullquote.restart();
    await reply.press('Later');
    expect(reply.text()).toContain('Page 2 of');
    expect(reply.text()).not.toBe(first);
    const shared = await reply.press('Share');
    expect(shared.ephemeral).toBe(false);
    expect(shared.text()).toContain(`Shared by <@${ada.id}>`);
    expect(await ben.sees(shared)).toBe(true);
  });

  it('hears in private where there is nothing, no word, or no such article', async () => {
    for (const options of [
      { words: 'xylophone zebra' },
      { words: '“…” !' },
      { words: 'the', speaker: 'Nobody Atall' },
      { words: 'the', article: 'no-such-thing' },
    ]) {
      const reply = await ada.slash('quote find', options);
      expect(reply.ephemeral).toBe(true);
      expect(reply.buttons()).toEqual([]);
      expect(reply.text()).not.toMatch(/number [2-9A-Z]{6}/);
    }
    await expect(ada.slash('quote find', { words: 'x '.repeat(400) })).rejects.toThrow(NotSent);
  });

  it('sees hostile words as they stand', async () => {
    const reply = await ada.slash('quote find', { words: 'keeper of Utvik' });
    expect(reply.text()).not.toMatch(/(?<!\\)@everyone|(?<!\\)<@\d/);
    const none = await ada.slash('quote find', { words: '@everyone [x](https://bad.example) ```zebra' });
    expect(none.text()).not.toMatch(/(?<!\\)@everyone|(?<!\\)\[x\]|(?<!\\)`/);
  });
});

describe('a paragraph', () => {
  it('is shown with its voices marked, and read on from', async () => {
    const reply = await ada.slash('quote paragraph', { number: 6, article: 'night ferry' });
    expect(reply.text()).toContain('¶6 of 6');
    expect(reply.buttons()).toEqual(['◀ Earlier']);
    await reply.press('Earlier');
    expect(reply.text()).toContain('¶5 of 6');
    expect(reply.containers().length).toBeGreaterThan(0);
  });

  it('that is not there is told with how many there are', async () => {
    const reply = await ada.slash('quote paragraph', { number: 99, article: 'night ferry' });
    expect(reply.text()).toContain('6 paragraphs');
  });
});

describe('a sentence by chance', () => {
  it('is a sentence of the voice that was asked for', async () => {
    const reply = await ada.slash('quote random', { voice: 'argued', article: 'night ferry' });
    expect(reply.containers()).toHaveLength(1);
    for (const quote of reply.containers().flatMap(blockquotesIn)) expect(FERRY).toContain(quote);
    expect(reply.container('Editorial argument')).toBeDefined();
  });
});

it('sends nothing that Discord’s own description of its API forbids', async () => {
  const { violations } = await pullquote.playground.violations();
  expect(violations).toEqual([]);
});
