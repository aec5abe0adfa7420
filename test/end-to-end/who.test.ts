import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join, type Member } from '../../playground/scripted-member/index.ts';
import { blockquotesIn } from '../../stress/fuzz/seen.ts';
import { FERRY } from './ferry.ts';
import { type Pullquote, startPullquote } from './pullquote.ts';

let pullquote: Pullquote;
let ada: Member;
let ben: Member;

beforeAll(async () => {
  pullquote = await startPullquote({ 'ferry.md': FERRY });
  ada = await join(pullquote.playground.url, 'Ada');
  ben = await join(pullquote.playground.url, 'Ben');
});

afterAll(async () => {
  await pullquote?.close();
});

describe('a member who wants to know who says what', () => {
  it('sees in private everyone who is quoted', async () => {
    const reply = await ada.slash('who');
    expect(reply.ephemeral).toBe(true);
    expect(reply.text()).toContain('The night ferry returns');
    const sources = reply.container('What sources say');
    expect(sources).toContain('**Inga Dahl**');
    expect(sources).toContain('**Olav Rem**');
  });

  it('reads one source’s statements in order, each in the article’s own words', async () => {
    const reply = await ada.slash('who', { speaker: 'inga dahl' });
    const quoted = reply.containers().flatMap(blockquotesIn);
    expect(quoted.length).toBeGreaterThan(1);
    for (const quote of quoted) expect(FERRY).toContain(quote);
    expect(reply.text()).toContain('in quotation marks');
    expect(reply.text()).toContain('¶3');
  });

  it('goes from the table to one source and back', async () => {
    const reply = await ada.slash('who');
    expect(reply.choices()).toContain('Olav Rem');
    await reply.select('Olav Rem');
    expect(reply.text()).toContain('will not frighten anybody');
    await reply.press('Everyone quoted');
    expect(reply.text()).toContain('**Inga Dahl**');
  });

  it('is offered the article’s sources while typing', async () => {
    const choices = await ada.autocomplete('who', 'speaker', 'dah', { article: 'the-night-ferry-returns' });
    expect(choices.map(({ value }) => value)).toEqual(['Inga Dahl']);
    expect(await ada.autocomplete('who', 'speaker', 'dah', { article: 'no such' })).toEqual([]);
  });

  it('hears who is quoted where a name is not', async () => {
    const reply = await ada.slash('who', { speaker: 'Napoleon' });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text()).toMatch(/Nobody called “Napoleon” is quoted.*Inga Dahl/);
  });

  it('can share a page, and go on after the bot was started anew', async () => {
    const reply = await ada.slash('who', { speaker: 'Inga Dahl' });
    await pullquote.restart();
    const posted = await reply.press('Share');
    expect(await ben.sees(posted)).toBe(true);
    expect(posted.text()).toContain(`shared by <@${ada.id}>`);
    expect(posted.buttons()).toEqual([]);
    await reply.becomes(() => !reply.buttons().includes('Share'));
    await reply.press('Everyone quoted');
    expect(reply.buttons()).toContain('Share');
  });
});

describe('everything that was sent', () => {
  it('is what Discord’s own description of its API allows', async () => {
    expect((await pullquote.playground.violations()).violations).toEqual([]);
  });
});
