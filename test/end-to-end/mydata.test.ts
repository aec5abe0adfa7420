import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join, type Member } from '../../playground/scripted-member/index.ts';
import { FERRY } from './ferry.ts';
import { type Pullquote, startPullquote } from './pullquote.ts';
import { comes } from './sitting.ts';

let pullquote: Pullquote;
let ada: Member;
let mira: Member;

beforeAll(async () => {
  pullquote = await startPullquote({ 'ferry.md': FERRY });
  const { url } = pullquote.playground;
  ada = await join(url, 'Ada');
  mira = await join(url, 'Mira', { moderator: true });
});

afterAll(async () => {
  await pullquote?.close();
});

/** Asks, keeps, sets, reads and votes: leaves a trace in all that a member can. */
async function takePart(): Promise<void> {
  await ada.slash('ask', { question: 'How many passengers did the ferry carry?' });
  await ada.slash('keep', { words: 'foolish economy' });
  const page = await ada.slash('settings mine');
  await page.select('Français', 'language');
  await page.becomes((text) => text.includes('**Langue**'));
  await page.select('English', 'language');
  await page.becomes((text) => text.includes('**Language**'));
  await mira.slash('read start', { article: 'the-night-ferry-returns' });
  const card = await comes(ada, 'Stop 1 of');
  await (await ada.find(card)).press('Join');
  await ada.slash('ask', { question: 'Why was the line closed, I wonder?' });
}

describe('/mydata', () => {
  it('has nothing of somebody who has done nothing', async () => {
    const ben = await join(pullquote.playground.url, 'Ben');
    expect((await ben.slash('mydata export')).text()).toBe('Pullquote keeps nothing of you.');
    expect((await ben.slash('mydata delete')).text()).toBe('Pullquote keeps nothing of you.');
  });

  it('exports everything as one private file', async () => {
    await takePart();
    const reply = await ada.slash('mydata export');
    expect(reply.ephemeral).toBe(true);
    const everything = JSON.parse(await reply.file('.json')) as Record<string, object[]>;
    expect(everything.member).toEqual({ id: ada.id, username: expect.any(String) });
    expect(everything.notebook).toMatchObject([{ quotation: expect.stringContaining('foolish economy') }]);
    expect(everything.settings).toMatchObject([{ key: 'language', value: 'en' }]);
    expect(everything.sittings).toMatchObject([
      { host: false, present: true, entries: [{ kind: 'asked', question: 'Why was the line closed, I wonder?' }] },
    ]);
    expect(everything.replies!.length).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify(everything)).not.toContain(mira.id);
  });

  it('asks first, says what stays, and can be left', async () => {
    const asked = await ada.slash('mydata delete');
    expect(asked.text()).toContain('one quotation in your notebook');
    expect(asked.text()).toContain('your part in one guided reading');
    expect(asked.text()).toContain('It cannot be brought back.');
    await asked.press('Leave it');
    expect(asked.text()).toBe('Nothing was deleted.');
    expect((await ada.slash('kept list')).text()).toContain('foolish economy');
  });

  it('deletes it all, after a restart too, and keeps the group’s totals as they were', async () => {
    const asked = await ada.slash('mydata delete');
    await pullquote.restart();
    await asked.press('Delete it all');
    expect(asked.text()).toContain('Pullquote keeps nothing of you any more.');
    expect((await ada.slash('mydata export')).text()).toBe('Pullquote keeps nothing of you.');
    expect((await ada.slash('kept list')).text()).toContain('Your notebook is empty.');
    await mira.slash('read end');
    const packet = await comes(mira, 'Read together: The night ferry returns');
    expect(packet.text()).toContain('2 readers');
    expect(packet.text()).toContain('one question asked');
    const record = await packet.file('.md');
    expect(record).toContain('a question that was withdrawn');
    expect(record).not.toContain('I wonder');
  });

  it('is what Discord’s own description of its API allows', async () => {
    expect((await pullquote.playground.violations()).violations).toEqual([]);
  });
});
