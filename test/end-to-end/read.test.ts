import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join, type Member, type Reply } from '../../playground/scripted-member/index.ts';
import { blockquotesIn } from '../../stress/fuzz/seen.ts';
import { type Pullquote, startPullquote } from './pullquote.ts';
import { comes, newest, press, shows } from './sitting.ts';

const BOXES = readFileSync(path.resolve(import.meta.dirname, '../../corpus/samples/forty-one-boxes.md'), 'utf8');

const SLUG = 'forty-one-boxes-and-nobody-who-saw-them-leave';

let pullquote: Pullquote;
let ada: Member;
let ben: Member;
let chidi: Member;
let mira: Member;

beforeAll(async () => {
  pullquote = await startPullquote({ 'forty-one-boxes.md': BOXES });
  const { url } = pullquote.playground;
  ada = await join(url, 'Ada');
  ben = await join(url, 'Ben');
  chidi = await join(url, 'Chidi');
  mira = await join(url, 'Mira', { moderator: true });
});

afterAll(async () => {
  await pullquote?.close();
});

async function labelOf(sentence: string): Promise<string | undefined> {
  const { annotation } = await pullquote.parts.shelf.open(pullquote.playground.guildId, SLUG);
  return annotation.sentences.find(({ id }) => id === sentence)?.voice;
}

describe('a sitting of four members', () => {
  let card: Reply;
  /** What most of the group say of the sentence, which is not what Pullquote says of it. */
  let most: 'Reported fact' | 'Editorial argument';

  it('begins with a card that everyone sees: passage, question, who is here', async () => {
    const told = await ada.slash('read start');
    expect(told.ephemeral).toBe(true);
    expect(told.text()).toContain('The sitting has begun');
    card = await newest(ada, 'Stop 1 of 13');
    expect(await ben.sees(card)).toBe(true);
    expect(card.ephemeral).toBe(false);
    const quotes = card.containers().flatMap(blockquotesIn);
    expect(quotes).toHaveLength(2);
    for (const quote of quotes) expect(BOXES).toContain(quote);
    expect(card.text()).toContain('The report opens with a ping-pong table');
    expect(card.text()).toContain(`**One reader:** <@${ada.id}> (host)`);
    expect(card.buttons()).toEqual(['Join', 'Leave', 'Next ▶', 'Ask here', 'Keep a quote']);
  });

  it('is one to a channel', async () => {
    expect((await ben.slash('read start')).text()).toContain('under way in this channel already');
  });

  it('shows who joins, in the card itself', async () => {
    for (const member of [ben, chidi, mira]) {
      const joined = await (await member.find(card)).press('Join');
      expect(joined.ephemeral).toBe(true);
      expect(joined.buttons()).toEqual(['Show my name']);
    }
    await shows(ada, card, '4 readers');
    const again = await (await ben.find(card)).press('Join');
    expect(again.text()).toContain('That is so already');
  });

  it('goes on when its host says so, once for two presses at once, and leaves the old card without buttons', async () => {
    const refused = await (await ben.find(card)).press('Next');
    expect(refused.ephemeral).toBe(true);
    expect(refused.text()).toContain('Only the host');
    const asMira = await mira.find(card);
    press(asMira, 'Next');
    press(card, 'Next');
    const second = await comes(ben, 'Stop 2 of 13');
    const first = card;
    await shows(ada, first, 'Read. The group has moved on.');
    expect(first.buttons()).toEqual([]);
    expect(first.containers().flatMap(blockquotesIn)).toHaveLength(2);
    expect((await ben.messages()).filter((message) => message.text().includes('Stop 2 of 13'))).toHaveLength(1);
    expect((await ben.messages()).some((message) => message.text().includes('Stop 3 of 13'))).toBe(false);
    card = await ada.find(second);
  });

  it('votes in the dark: one look for all three, only the number shown, changeable', async () => {
    most = (await labelOf('4.1')) === 'argued' ? 'Reported fact' : 'Editorial argument';
    for (const [member, voice] of [
      [ada, 'What sources say'],
      [ben, 'What sources say'],
      [chidi, most],
      [mira, most],
    ] as const) {
      const ballot = await (await member.find(card)).press('Vote');
      expect(ballot.ephemeral).toBe(true);
      expect(ballot.buttons()).toEqual(['Reported fact', 'What sources say', 'Editorial argument']);
      const cast = await ballot.press(voice);
      expect(cast.id).toBe(ballot.id);
      expect(cast.text()).toContain(`Your vote: **${voice}**`);
      expect(cast.buttons()).toEqual(ballot.buttons());
    }
    await shows(ada, card, '4 have voted');
    const changed = await (await (await ben.find(card)).press('Vote')).press(most);
    expect(changed.text()).toContain(`Your vote: **${most}**`);
    expect(card.text()).toContain('4 have voted');
    expect(card.text()).not.toContain(most);
  });

  it('votes a second time after talking, also when the bot was started anew in between', async () => {
    press(card, 'Vote again');
    await shows(ada, card, 'The second vote: nobody has voted yet');
    await pullquote.restart();
    for (const [member, voice] of [
      [ada, 'What sources say'],
      [ben, most],
      [chidi, most],
    ] as const)
      await (await (await member.find(card)).press('Vote')).press(voice);
    await shows(ada, card, 'The second vote: 3 have voted');
  });

  it('reveals the votes before and after, the label with its cues, and that it is contested', async () => {
    press(card, 'Reveal');
    const result = await comes(ben, 'The votes on a sentence of ¶4');
    await shows(ada, card, 'The votes have been revealed');
    expect(card.buttons()).not.toContain('Vote');
    expect(result.text()).toContain('**Before talking** · 4 votes');
    expect(result.text()).toContain(`${most} · 3 (75 %)`);
    expect(result.text()).toContain('**After talking** · 3 votes');
    expect(result.text()).toContain(`${most} · 2 (67 %)`);
    expect(result.text()).toContain('Pullquote’s label: ');
    expect(result.text()).toContain(`**Contested**: most of the group say *${most}*`);
  });

  it('lets a moderator, and nobody else, make the group’s word a correction', async () => {
    const result = await newest(ben, 'The votes on a sentence of ¶4');
    expect((await result.press('Make it a correction')).text()).toContain('Only those who may manage messages');
    const told = await (await mira.find(result)).press('Make it a correction');
    expect(told.id).toBeDefined();
    await shows(ada, result, `A moderator has corrected the label to *${most}*`);
    expect(await labelOf('4.1')).toBe(most === 'Reported fact' ? 'reported' : 'argued');
  });

  it('answers questions as far as the group has read, and says how much is held back', async () => {
    const form = await (await ben.find(card)).pressForModal('Ask here');
    const answer = await form.submit({ 'Your question': 'How much money did the ministry offer for the inquiry?' });
    expect(answer.ephemeral).toBe(true);
    expect(answer.text()).toContain('Answered from ¶1 to ¶4, as far as the group has read.');
    for (const [, paragraph] of answer.text().matchAll(/^-# ¶(\d+)/gm))
      expect(Number(paragraph)).toBeLessThanOrEqual(4);
    const early = await ben.slash('ask', { question: 'Who wrote the letter?' });
    expect(early.text()).toContain('as far as the group has read');
    const elsewhere = await ben.in('reading-room').slash('ask', { question: 'Who wrote the letter?' });
    expect(elsewhere.text()).not.toContain('as far as the group has read');
  });

  it('keeps sentences of the passage for the packet', async () => {
    const asked = await (await ben.find(card)).press('Keep a quote');
    expect(asked.ephemeral).toBe(true);
    expect(asked.choices()).toContain('¶3, sentence 1');
    const kept = await asked.select('¶3, sentence 1');
    expect(kept.text()).toContain('Kept for the packet: ¶3, sentence 1.');
  });

  it('is handed on when its host leaves', async () => {
    press(card, 'Leave');
    await shows(ada, card, '3 readers');
    expect(card.text()).toContain(`<@${ben.id}> (host)`);
    const status = await ben.slash('read status');
    expect(status.text()).toContain('Stop 2 of 13');
    expect(status.text()).toContain(`Host: <@${ben.id}>`);
    expect((await ada.slash('read pause')).text()).toContain('Only the host');
  });

  it('pauses and goes on', async () => {
    expect((await ben.slash('read pause')).text()).toContain('paused');
    await shows(ada, card, '**Paused.**');
    expect(card.buttons()).not.toContain('Next ▶');
    expect((await ben.slash('read next')).text()).toContain('paused');
    await ben.slash('read resume');
    await shows(ada, card, '**Paused.**', false);
  });

  it('says that there is no stop past the end', async () => {
    expect((await ben.slash('read goto', { stop: 99 })).text()).toContain('There is no stop of that number');
  });

  it('ends after its last stop with a packet in which only those have names who allow it', async () => {
    const named = await (await ben.slash('read status')).press('Show my name');
    expect(named.text()).toContain('Your name will stand in the packet.');
    expect((await ben.slash('read goto', { stop: 13 })).text()).toContain('Stop 13 is posted');
    const last = await comes(ben, 'Stop 13 of 13');
    expect(last.buttons()).toContain('End');
    press(last, 'End');
    const packet = await comes(chidi, 'Read together: Forty-one boxes');
    expect(packet.text()).toContain(
      '4 readers · 13 of 13 stops · one sentence kept · one sentence voted on, 1 contested',
    );
    const markdown = await packet.file('.md');
    expect(markdown).toContain('Readers who show their names: Ben');
    expect(markdown).toContain('kept by Ben');
    expect(markdown).not.toMatch(/Ada|Chidi|Mira|1300000000/);
    expect(markdown).toContain('How much money did the ministry offer for the inquiry?');
    expect(markdown).toMatch(/- \*\*Before talking\*\* · 4 votes: .*What sources say 1/);
    await shows(ada, last, 'The sitting has ended.');
    expect(last.buttons()).toEqual([]);
    expect((await ben.slash('read status')).text()).toContain('No sitting is under way');
    expect((await ben.slash('read history')).text()).toContain('13 of 13 stops');
  });
});

describe('everything that was sent', () => {
  it('was acknowledged in time, and is what Discord’s own description of its API allows', async () => {
    const { violations } = await pullquote.playground.violations();
    expect(violations).toEqual([]);
    expect(Math.max(...pullquote.playground.acknowledgedAfter())).toBeLessThan(3_000);
  });
});
