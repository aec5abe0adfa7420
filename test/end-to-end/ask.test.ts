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

const PASSENGERS = 'How many passengers did the ferry carry in its last full year?';
const CLOSING = 'Was it right to close the line?';
const COUNTED =
  'In its last full year the ferry carried 41,000 passengers and lost 2.3 million crowns, the accounts of the line show.';

describe('a member who asks', () => {
  it('is answered in private, in the article’s own words, under the voice that says them', async () => {
    const reply = await ada.slash('ask', { question: PASSENGERS });
    expect(reply.ephemeral).toBe(true);
    expect(await ben.sees(reply)).toBe(false);
    expect(reply.text()).toContain(PASSENGERS);
    expect(reply.text()).toContain('The night ferry returns');
    const quoted = reply.containers().flatMap(blockquotesIn);
    expect(quoted).toContain(COUNTED);
    for (const quote of quoted) expect(FERRY).toContain(quote);
    expect(reply.text()).toContain('¶2');
  });

  it('can ask for one voice', async () => {
    const reply = await ada.slash('ask', { question: CLOSING, voice: 'argued' });
    expect(reply.containers()).toHaveLength(1);
    expect(reply.container('Editorial argument')).toContain('Closing the line was a foolish economy');
  });

  it('is told that the article does not say, and shown the nearest passages as such', async () => {
    const reply = await ada.slash('ask', {
      question: 'What is the recipe for sourdough bread?',
      article: 'the-night-ferry-returns',
    });
    expect(reply.text()).toContain('The article does not say.');
    for (const container of reply.containers()) expect(container).toContain('nearest, not an answer');
  });

  it('chooses the article while typing, or types it freely', async () => {
    const choices = await ada.autocomplete('ask', 'article', 'FERRY ret', { question: PASSENGERS });
    expect(choices).toEqual([
      {
        name: 'The night ferry returns (Jon Bakke · The Marsund Post · 2 April 2025)',
        value: 'the-night-ferry-returns',
      },
    ]);
    const reply = await ada.slash('ask', { question: PASSENGERS, article: 'night ferry' });
    expect(reply.text()).toContain(COUNTED);
  });

  it('hears in private what to do about an article that is not there', async () => {
    const reply = await ada.slash('ask', { question: PASSENGERS, article: 'the-night-fery' });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text()).toContain('the-night-ferry-returns');
    expect(reply.buttons()).toEqual([]);
  });

  it('cannot send a question that is too long or missing, and hears so of one that is empty', async () => {
    await expect(ada.slash('ask', { question: 'Why? '.repeat(500) })).rejects.toThrow(NotSent);
    await expect(ada.slash('ask')).rejects.toThrow(NotSent);
    const reply = await ada.slash('ask', { question: '   ' });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text()).toMatch(/question/i);
  });

  it('gets a reference number and no stack where the bot has a bug', async () => {
    const { answering } = pullquote.parts as { answering: { ask: unknown } };
    const { ask } = answering;
    answering.ask = async () => {
      throw new TypeError('cannot read properties of undefined');
    };
    const reply = await ada.slash('ask', { question: PASSENGERS });
    answering.ask = ask;
    expect(reply.ephemeral).toBe(true);
    expect(reply.text()).toMatch(/number [2-9A-Z]{6}\.$/);
    expect(reply.text()).not.toMatch(/undefined|TypeError|\.ts/);
  });
});

describe('a quotation’s place and label', () => {
  it('are shown privately: the sentence in bold in its paragraph, its neighbours around, page by page', async () => {
    const reply = await ada.slash('ask', { question: PASSENGERS });
    const context = await reply.press('In context');
    expect(context.ephemeral).toBe(true);
    expect(context.text()).toContain(`**${COUNTED}**`);
    expect(context.text()).toContain('¶1 to ¶3 of 6');
    const later = await context.press('Later');
    expect(later.id).toBe(context.id);
    expect(later.text()).toContain('¶3 to ¶5 of 6');
    await later.press('Later');
    expect(context.text()).toContain('¶4 to ¶6 of 6');
    expect(context.buttons()).toEqual(['◀ Earlier']);
  });

  it('can be chosen among the quotations of the answer', async () => {
    const reply = await ada.slash('ask', { question: 'What does Olav Rem say about the fares?' });
    const quoted = reply.containers().flatMap(blockquotesIn);
    const context = await reply.press('In context');
    const choices = context.choices();
    expect(choices.length).toBeGreaterThan(1);
    await context.select('1');
    const bold = /\*\*([^*]+)\*\*[^*]*$/.exec(context.text())?.[1];
    expect(quoted.join('\n')).toContain(bold);
  });

  it('come with reasons: the words that led to the label, and how sure it is', async () => {
    const reply = await ada.slash('ask', { question: PASSENGERS });
    const reasons = await reply.press('Why these labels?');
    expect(reasons.ephemeral).toBe(true);
    const counted = reasons.containers().find((text) => text.includes('41,000 passengers and'))!;
    expect(counted).toMatch(/figure: .*“41,000”/);
    expect(counted).toMatch(/Sure\.|Unsure:/);
  });
});

describe('an answer that is shared', () => {
  it('is posted for everyone, once, with who shared it, and its buttons answer each in private', async () => {
    const reply = await ada.slash('ask', { question: CLOSING });
    const posted = await reply.press('Share');
    expect(posted.ephemeral).toBe(false);
    expect(posted.text()).toContain(`Asked and shared by <@${ada.id}>`);
    expect(posted.buttons()).toEqual(['In context', 'Why these labels?']);
    await reply.becomes(() => reply.buttons().length === 2);
    expect(reply.buttons()).toEqual(['In context', 'Why these labels?']);

    const asBen = await ben.find(posted);
    expect(asBen.containers()).toEqual(reply.containers());
    const context = await asBen.press('In context');
    expect(context.ephemeral).toBe(true);
    expect(await ada.sees(context)).toBe(false);
  });

  it('is not shared where the member may not write', async () => {
    const reply = await ada.in('announcements').slash('ask', { question: CLOSING });
    const refusal = await reply.press('Share');
    expect(refusal.ephemeral).toBe(true);
    expect(refusal.text()).toContain('You may not write in this channel');
    expect(reply.buttons()).toContain('Share');
  });

  it('is not shared twice by a double click', async () => {
    const reply = await ada.in('reading-room').slash('ask', { question: CLOSING });
    // The second click is acknowledged and answered by nothing, so only the first is waited for.
    void reply.doubleClick('Share');
    await reply.becomes(() => !reply.buttons().includes('Share'));
    const shared = (await ben.in('reading-room').messages()).filter((one) => one.text().includes('shared by'));
    expect(shared).toHaveLength(1);
  });

  it('stands under the voice to which a moderator has corrected it meanwhile', async () => {
    const tiedUp = 'It had been tied up since 2011.';
    const reply = await ada.slash('ask', { question: 'Since when had the night ferry been tied up?' });
    expect(reply.container('Reported fact')).toContain(tiedUp);
    const { shelf } = pullquote.parts;
    const { guildId } = pullquote.playground;
    await shelf.correct(guildId, 'the-night-ferry-returns', { sentence: '1.2', voice: 'argued', by: ben.id });
    const posted = await reply.press('Share');
    expect(posted.container('Reported fact') ?? '').not.toContain(tiedUp);
    expect(posted.container('Editorial argument')).toContain(tiedUp);
    expect(posted.container('Editorial argument')).toContain('label corrected by a moderator');
  });
});

describe('the buttons of an answer', () => {
  it('work after the bot was started anew', async () => {
    const reply = await ada.slash('ask', { question: PASSENGERS });
    await pullquote.restart();
    const context = await reply.press('In context');
    expect(context.text()).toContain(`**${COUNTED}**`);
    expect((await reply.press('Share')).text()).toContain(COUNTED);
  });
});

describe('a broken connection', () => {
  it('is taken up again: what was asked meanwhile is answered', async () => {
    const before = ada.slash('ask', { question: PASSENGERS });
    pullquote.playground.gateway.cut();
    expect((await before).text()).toContain(COUNTED);
    const after = await ada.slash('ask', { question: PASSENGERS });
    expect(after.text()).toContain(COUNTED);
  });
});

describe('hostile words in an article', () => {
  it('are shown as they stand and do nothing', async () => {
    const reply = await ada.slash('ask', {
      question: 'How many seals did the lighthouse keeper count in 1998?',
      article: 'bold',
    });
    expect(reply.containers().flatMap(blockquotesIn).join('\n')).toContain('@everyone on the wall in 1998.');
    expect(reply.text()).not.toMatch(/(?<!\\)@everyone|(?<!\\)<@\d|(?<!\\)\[click/);
  });
});

describe('everything that was sent', () => {
  it('was acknowledged in time, and is what Discord’s own description of its API allows', async () => {
    const { violations } = await pullquote.playground.violations();
    expect(violations).toEqual([]);
    const waits = pullquote.playground.acknowledgedAfter();
    expect(waits.length).toBeGreaterThan(20);
    expect(Math.max(...waits)).toBeLessThan(3_000);
  });
});
