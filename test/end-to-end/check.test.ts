import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join, type Member } from '../../playground/scripted-member/index.ts';
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

const check = (text: string, article?: string) => ada.slash('check', { text, ...(article ? { article } : {}) });

describe('a quotation that is checked', () => {
  it('is exact: with its paragraph and speaker, in private', async () => {
    const reply = await check('Dahl said "People asked for their sleep back" to the paper.');
    expect(reply.ephemeral).toBe(true);
    expect(await ben.sees(reply)).toBe(false);
    expect(reply.text()).toContain('✅ **Exact**');
    expect(reply.text()).toContain('> People asked for their sleep back');
    expect(reply.text()).toMatch(/¶3 · \*\*Inga Dahl\*\*/);
    expect((await reply.select('0', 'Keep')).text()).toContain('Kept ¶3');
  });

  it('is altered: with what is struck, what is added, and what it does', async () => {
    const number = await check('"In its last full year the ferry carried 51,000 passengers"');
    expect(number.text()).toContain('✏️ **Altered**: a number is changed');
    expect(number.text()).toContain('~~41,000~~ **51,000**');
    const negation = await check('“the cabins would not be rebuilt by the autumn”');
    expect(negation.text()).toContain('a negation is added');
    expect(negation.text()).toContain('would **not** be');
    expect(negation.text()).not.toContain('✅');
  });

  it('is real, but somebody else’s', async () => {
    const reply = await check('Olav Rem said: "People asked for their sleep back".');
    expect(reply.text()).toContain('↔️ **Real, but somebody else’s**');
    expect(reply.text()).toContain('given to **Olav Rem**, but it is said by **Inga Dahl**');
    const fact = await check('It is a fact that "A harbour without a night boat is a car park with seagulls".');
    expect(fact.text()).toContain('given as fact, but it is the author’s own argument');
  });

  it('is in no article, or in another one than was named', async () => {
    const absent = await check('"The ferry was sold to a circus of trained walruses"');
    expect(absent.text()).toContain('❌ **In no article of this shelf**');
    const other = await check('"The seals were counted again in 2003"', 'night ferry');
    expect(other.text()).toContain('Exact, but from another article');
  });

  it('may be joined by an ellipsis, honestly or not', async () => {
    expect((await check('"The night ferry between Marsund and Holm […] announced on Tuesday"')).text()).toContain('✅');
    const hidden = await check('"the town should … let an accountant near the quay"');
    expect(hidden.text()).toContain('the ellipsis hides a negation');
  });
});

describe('a text with many quotations', () => {
  it('is checked page by page, also after a restart, and a page is shared', async () => {
    const text = Array.from({ length: 22 }, (_, i) => `"boat number ${i} of the harbour"`).join(' and ');
    const reply = await check(text);
    expect(reply.text()).toContain('20 quotations checked');
    expect(reply.text()).toContain('2 more quotations were not checked');
    expect(reply.text()).toContain('Page 1 of 7');
    await pullquote.restart();
    await reply.press('Later');
    expect(reply.text()).toContain('Page 2 of 7');
    const shared = await reply.press('Share');
    expect(shared.ephemeral).toBe(false);
    expect(shared.text()).toContain(`Shared by <@${ada.id}>`);
  });
});

describe('bad input', () => {
  it.each([
    ['only marks', '"…" “!” ‘’'],
    ['only an emoji', '😀'],
    ['only zero-width characters', '\u200b\u200d'],
  ])('of %s is answered with one private line', async (_, text) => {
    const reply = await check(text);
    expect(reply.ephemeral).toBe(true);
    expect(reply.text()).toContain('There is nothing to check');
    expect(reply.buttons()).toEqual([]);
  });

  it('of Markdown, mentions and links does nothing', async () => {
    const reply = await check('"@everyone <@1> [boats](https://bad.example) ```js\nferry``` ||night|| # head"');
    expect(reply.text()).not.toMatch(/(?<!\\)@everyone|(?<!\\)<@1|(?<!\\)\[\w+\]\(http/);
    expect(reply.text()).toContain('❌');
  });

  it('in another script, or of 4,000 characters, is answered', async () => {
    expect((await check('「港は古い」')).text()).toContain('❌');
    expect((await check(`"${'the ferry '.repeat(420)}`.slice(0, 4_000))).text()).toMatch(/❌|✏️/);
  });
});

describe('a message’s menu', () => {
  it('checks what somebody has written', async () => {
    const written = await ben.say('The article says "Closing the line was a wise economy", and I agree.');
    const reply = await ada.messageCommand('Check quotation', written);
    expect(reply.ephemeral).toBe(true);
    expect(reply.text()).toContain('~~foolish~~ **wise**');
  });

  it('checks what a bot has written in components', async () => {
    const answer = await ada.slash('quote find', { words: 'seagulls' });
    const shared = await answer.press('Share');
    const reply = await ben.messageCommand('Check quotation', shared);
    expect(reply.text()).toContain('✅ **Exact**');
  });
});

describe('the picture of an article', () => {
  it('comes in private with words for those who do not see it, and is shared', async () => {
    const reply = await ada.slash('voices', { article: 'night ferry' });
    expect(reply.ephemeral).toBe(true);
    const [gallery] = reply.view.components as unknown as readonly {
      items: readonly { description: string; media: { url: string } }[];
    }[];
    expect(gallery!.items[0]!.description).toMatch(/The night ferry returns\. Reported fact: \d+ %/);
    const png = await fetch(new URL(gallery!.items[0]!.media.url, pullquote.playground.url));
    expect(new Uint8Array(await png.arrayBuffer()).slice(1, 4)).toEqual(new TextEncoder().encode('PNG'));
    const shared = await reply.press('Share');
    expect(shared.ephemeral).toBe(false);
    expect(await ben.sees(shared)).toBe(true);
  });

  it('leads to lists of what each voice says', async () => {
    const reply = await ada.slash('voices', { article: 'night ferry' });
    const argued = await reply.press('All arguments');
    expect(argued.ephemeral).toBe(true);
    expect(argued.containers().length).toBeGreaterThan(0);
    for (const container of argued.containers()) expect(container).toContain('Editorial argument');
  });

  it('says where an article has no sentence of a voice', async () => {
    const reply = await ada.slash('voices', { article: 'bold' });
    const argued = await reply.press('All arguments');
    expect(argued.text()).toMatch(/there is none in this article|Editorial argument/);
  });
});

it('sends nothing that Discord’s own description of its API forbids, and answers in time', async () => {
  const { violations } = await pullquote.playground.violations();
  expect(violations).toEqual([]);
  expect(Math.max(...pullquote.playground.acknowledgedAfter())).toBeLessThan(3_000);
});
