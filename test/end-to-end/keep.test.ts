import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join, type Member } from '../../playground/scripted-member/index.ts';
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

const GULLS = 'A harbour without a night boat is a car park with seagulls.';
const SLEEP = /"People asked for their sleep back," \w+ said\./.exec(FERRY)![0];

describe('a member’s notebook', () => {
  it('is empty at first, and says how it is filled', async () => {
    expect((await ada.slash('kept list')).text()).toContain('Your notebook is empty');
    expect((await ada.slash('kept export')).text()).toContain('Your notebook is empty');
  });

  it('takes a quotation from a button, once', async () => {
    const found = await ada.slash('quote find', { words: 'seagulls' });
    const reply = await found.press('Keep');
    expect(reply.ephemeral).toBe(true);
    expect(reply.text()).toContain('Kept ¶4');
    expect((await found.press('Keep')).text()).toContain('already');
  });

  it('takes one of an answer’s quotations, also under an answer that somebody else has shared', async () => {
    const answer = await ada.slash('ask', { question: 'Was it right to close the line?' });
    await answer.press('Share');
    expect((await answer.select('0', 'Keep')).text()).toContain('Kept ¶');
    const posted = (await ben.messages()).findLast((one) => one.text().includes('shared by'))!;
    expect((await posted.select('0', 'Keep')).text()).toContain('Kept ¶');
    await ben.slash('kept clear', { sure: true });
    await ada.slash('kept clear', { sure: true });
    const found = await ada.slash('quote find', { words: 'seagulls' });
    await found.press('Keep');
  });

  it('takes one from typed words, and asks where they are not clear', async () => {
    expect((await ada.slash('keep', { words: 'asked for their sleep back' })).text()).toContain('Kept ¶3');
    const unclear = await ada.slash('keep', { words: 'the ferry' });
    expect(unclear.buttons().filter((label) => label === 'Keep').length).toBeGreaterThan(1);
    expect((await ada.slash('keep', { words: 'xylophone zebra' })).text()).toContain('Nothing found');
  });

  it('shows what was kept with voice, paragraph and article, to its owner alone', async () => {
    const list = await ada.slash('kept list');
    expect(list.ephemeral).toBe(true);
    expect(list.container(GULLS)).toMatch(/Editorial argument[\s\S]*¶4 · _The night ferry returns_/);
    expect((await ben.slash('kept list')).text()).toContain('Your notebook is empty');
  });

  it('is tagged and annotated in a form, and listed by tag', async () => {
    const list = await ada.slash('kept list');
    const which = list.containers().findIndex((text) => text.includes(GULLS));
    const form = await list.pressForModal('Tag, note', which);
    const written = await form.submit({ Tag: 'harbour: night', Note: '=1+1 @everyone' });
    expect(written.container(GULLS)).toContain('#harbour: night');
    const tagged = await ada.slash('kept list', { tag: 'harbour: night' });
    expect(tagged.containers()).toHaveLength(1);
    expect(tagged.text()).not.toMatch(/(?<!\\)@everyone/);
    expect((await ada.autocomplete('kept list', 'tag', 'HARB')).map(({ value }) => value)).toEqual(['harbour: night']);
    expect((await ada.slash('kept list', { tag: 'nothing' })).text()).toContain('has the tag');
  });

  it('is exported as Markdown and as a table that no spreadsheet executes', async () => {
    const both = await ada.slash('kept export');
    expect(both.ephemeral).toBe(true);
    const markdown = await both.file('notebook.md');
    expect(markdown).toContain(`> ${GULLS}`);
    expect(markdown).toContain('The night ferry returns');
    const csv = await both.file('notebook.csv');
    expect(csv.split('\r\n')[0]).toContain('"Quotation","Voice","Speaker","Paragraph"');
    expect(csv).toContain(`"${GULLS}","Editorial argument","","4"`);
    expect(csv).toContain(`"${SLEEP.replaceAll('"', '""')}"`);
    expect(csv).toContain(`"'=1+1 @everyone"`);
    expect((await ada.slash('kept export', { format: 'csv' })).view.attachments).toHaveLength(1);
  });

  it('outlives a restart; its buttons too', async () => {
    const list = await ada.slash('kept list');
    await pullquote.restart();
    expect((await ada.slash('kept list')).container(GULLS)).toBeDefined();
    const id = list.choices('Delete').length;
    expect(id).toBe(2);
    await list.select(list.choices('Delete')[0]!, 'Delete');
    expect(list.containers()).toHaveLength(1);
  });

  it('is cleared only by one who is sure', async () => {
    expect((await ada.slash('kept clear', { sure: false })).text()).toContain('Nothing was deleted');
    expect((await ada.slash('kept clear', { sure: true })).text()).toContain('one quotation was deleted');
    expect((await ada.slash('kept list')).text()).toContain('Your notebook is empty');
  });
});

describe('what an article offers for an argument', () => {
  it('is shown by kind, never as a judgement, never another argument', async () => {
    const reply = await ada.slash('support', { argument: 'foolish economy' });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text()).toContain('Whether it holds is for you to judge.');
    expect(reply.containers().length).toBeGreaterThan(0);
    for (const container of reply.containers()) {
      expect(container).toMatch(/Figure|Example|Testimony|Document/);
      expect(container).not.toContain('Editorial argument');
    }
  });

  it('is one choice away from an argued quotation', async () => {
    const found = await ada.slash('quote find', { words: 'seagulls' });
    const reply = await found.select('0', 'support:pick');
    expect(reply.ephemeral).toBe(true);
    expect(reply.text()).toContain(GULLS);
  });

  it('is one choice away from an argument in an answer', async () => {
    const answer = await ada.slash('ask', { question: 'Was it right to close the line?', voice: 'argued' });
    const reply = await answer.select('0', 'support:pick');
    expect(reply.text()).toContain('What the article offers for this argument');
  });

  it('is asked of arguments alone', async () => {
    expect((await ada.slash('support', { argument: '41,000 passengers' })).text()).toContain('not an argument');
    expect((await ada.slash('support', { argument: 'xylophone zebra' })).text()).toContain('Nothing found');
    const choices = await ada.autocomplete('support', 'argument', 'harbour');
    expect(choices.map(({ value }) => value)).toEqual([GULLS]);
  });
});

it('sends nothing that Discord’s own description of its API forbids', async () => {
  const { violations } = await pullquote.playground.violations();
  expect(violations).toEqual([]);
});
