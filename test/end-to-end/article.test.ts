import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join, type Member, type Reply } from '../../playground/scripted-member/index.ts';
import { FERRY } from './ferry.ts';
import { finished } from './long-work.ts';
import { type Pullquote, startPullquote } from './pullquote.ts';

let pullquote: Pullquote;
let ada: Member;
let mira: Member;
let noor: Member;

beforeAll(async () => {
  pullquote = await startPullquote({ 'ferry.md': FERRY });
  const { url } = pullquote.playground;
  ada = await join(url, 'Ada');
  mira = await join(url, 'Mira', { moderator: true });
  noor = await join(url, 'Noor', { moderator: true });
});

afterAll(async () => {
  await pullquote?.close();
});

const MILL = `The mill on Brack Lane
By Ines Moreau
12 March 2025

The mill on Brack Lane will close on 30 June 2025, its owner, the Brack Trust, announced on Monday. It employs 64 people.

"We could not find a buyer," said Tom Reyes, who runs the trust. He said that the machines would be sold by August.

The trust is lying to itself, and the town should not let it lie to everyone else. A mill without a buyer is a mill without an advertisement.

Contact: letters@brackpost.example
`;
const CORRECTED = MILL.replace('It employs 64 people.', 'It employs 46 people.').replace(
  'Contact:',
  'The first version of this article gave a wrong number of employees.\n\nContact:',
);
const SLUG = 'the-mill-on-brack-lane';
const TRUST = /The trust is lying[^.]*\./.exec(MILL)![0];

async function addFile(member: Member, name: string, bytes: Uint8Array | string, replace?: string): Promise<Reply> {
  const file = await member.upload(name, bytes);
  return finished(await member.slash('article add', { file, ...(replace ? { replace } : {}) }));
}

const titles = async (member: Member) => (await member.slash('article list')).text();

describe('adding an article', () => {
  it('shows what was read before anything is on the shelf', async () => {
    const preview = await addFile(mira, 'mill.txt', MILL);
    expect(preview.ephemeral).toBe(true);
    const text = preview.text();
    expect(text).toContain('Not on the shelf yet');
    expect(text).toContain('**The mill on Brack Lane**');
    expect(text).toMatch(/Ines Moreau · 12 March 2025/);
    expect(text).toMatch(/3 paragraphs · \d\d words · English/);
    expect(text).toMatch(/`█+▒+░+`/);
    expect(text).toMatch(/█ Reported fact \d+ % · ▒ What sources say \d+ % · ░ Editorial argument \d+ %/);
    expect(text).toMatch(/Left out.*3 lines/);
    expect(text).toContain('contact line: “Contact');
    expect(text).toContain('> A mill without a buyer is a mill without an advertisement.');
    expect(preview.buttons()).toEqual(['Add', 'Edit details', 'Cancel']);
    expect(await titles(ada)).not.toContain('mill');
    await preview.press('Cancel');
    expect(preview.text()).toContain('Given up');
    expect(preview.buttons()).toEqual([]);
  });

  it('waits through a restart, takes other details, and then adds what was shown', async () => {
    const preview = await addFile(mira, 'mill.txt', MILL);
    await pullquote.restart();
    const form = await preview.pressForModal('Edit details');
    await form.submit({ Publication: 'The Brack Post', Date: 'March 2025', Address: 'https://brackpost.example/mill' });
    expect(preview.text()).toContain('Ines Moreau · The Brack Post · March 2025');
    expect(preview.text()).toContain('Read at: https\\://brackpost.example/mill');
    await preview.press('Add');
    expect(preview.text()).toContain('✅ **Added**: _The mill on Brack Lane_');
    expect(await titles(ada)).toMatch(/\*\*The mill on Brack Lane\*\*\nInes Moreau · The Brack Post/);
    const answer = await ada.slash('ask', { question: 'Who could not find a buyer?', article: SLUG });
    expect(answer.text()).toContain('Tom Reyes');
  });

  it('refuses details that cannot be, and keeps the preview', async () => {
    const preview = await addFile(
      mira,
      'quay.txt',
      'The quay\n\nThe quay was swept on Monday by two people with one broom.',
    );
    const wrong = await (await preview.pressForModal('Edit details')).submit({ Address: 'javascript:alert(1)' });
    expect(wrong.text()).toContain('no address of a page');
    expect(preview.buttons()).toContain('Add');
    await preview.press('Cancel');
  });

  it('knows the same text again, and opens what is there', async () => {
    const known = await addFile(noor, 'again.txt', MILL);
    expect(known.text()).toContain('This very text is on the shelf already');
    expect(known.buttons()).toEqual(['Open it']);
    expect((await known.press('Open it')).text()).toContain(SLUG);
  });

  it('takes a pasted text in several pieces', async () => {
    const form = await mira.slashForModal('article add');
    const preview = await finished(
      await form.submit({
        Title: 'The long quay',
        Text: 'The quay was built in 1912, the harbour office says. It is 400 metres long.',
        'Text, part 2': 'Nobody should have let it rot. It is a disgrace to the town and to everyone who votes in it.',
      }),
    );
    expect(preview.text()).toContain('**The long quay**');
    expect(preview.text()).toContain('2 paragraphs');
    await preview.press('Add');
    expect(await titles(ada)).toContain('The long quay');
  });

  it('asks for one thing at a time, and fetches no address unless the operator allows it', async () => {
    const file = await mira.upload('mill.txt', MILL);
    const both = await mira.slash('article add', { file, address: 'https://brackpost.example/' });
    expect(both.text()).toContain('not both');
    const address = await mira.slash('article add', { address: 'https://brackpost.example/' });
    expect(address.ephemeral).toBe(true);
    expect(address.text()).toContain('ALLOW');
  });

  it('is for moderators, and so is every button of it', async () => {
    for (const command of ['add', 'use', 'edit', 'correct', 'remove', 'restore', 'export']) {
      const options = {
        ...(['edit', 'correct', 'remove', 'restore', 'export'].includes(command) ? { article: SLUG } : {}),
        ...(command === 'correct' ? { sentence: '1.1', voice: 'argued' } : {}),
      };
      const refused = await ada.slash(`article ${command}`, options);
      expect(refused.ephemeral).toBe(true);
      expect(refused.text()).toContain('Only moderators');
    }
  });

  it('is done once, however often and by whomever it is pressed', async () => {
    const text = 'The tram\n\nThe tram was painted green on 3 May 2025, the office said. It ought to have been blue.';
    const [first, second] = [await addFile(mira, 'tram.txt', text), await addFile(noor, 'tram.txt', text)];
    const results = await Promise.all([first.press('Add'), second.press('Add')]);
    const said = results.map((reply) => reply.text()).sort();
    expect(said.some((one) => one.includes('✅'))).toBe(true);
    expect(said.some((one) => one.includes('on the shelf already'))).toBe(true);
    expect((await titles(ada)).match(/The tram/g)).toHaveLength(1);
    expect((await titles(ada)).match(/\*\*The tram\*\*/g)).toHaveLength(1);
  });
});

describe('the shelf', () => {
  it('is listed for everyone, a page at a time', async () => {
    const list = await ada.slash('article list');
    expect(list.text()).toContain('**On the shelf** · 4 articles');
    expect(list.text()).toContain('everyone’s, from the corpus folder');
    expect(list.text()).toContain('added here');
    const info = await list.select('The mill on Brack Lane', 'Details');
    expect(info.ephemeral).toBe(true);
    expect(info.text()).toContain('contact line');
  });

  it('tells everyone what is known of an article', async () => {
    const info = await ada.slash('article info', { article: 'mill' });
    expect(info.text()).toContain(`Added by <@${mira.id}>`);
    expect(info.text()).toMatch(/No reading guide; \/read divides it into \d stops?\./);
    expect(info.text()).toContain('1 source is quoted.');
    expect(info.text()).toContain(`\`${SLUG}\``);
    expect((await ada.slash('article info', { article: 'ferry' })).text()).toContain('On everyone’s shelf since');
    expect((await ada.slash('article info', { article: 'xylophone' })).text()).toContain('No article is called');
  });

  it('has an article for each channel that wants one', async () => {
    await mira.slash('article use', { article: SLUG });
    expect(await titles(ada)).toMatch(/📌 this channel’s article/);
    expect((await ada.slash('ask', { question: 'How many people work there?' })).text()).toContain('64 people');
    expect(await (await ada.in('reading-room').slash('article list')).text()).not.toContain('📌');
    await mira.slash('article use');
    expect(await titles(ada)).not.toContain('📌');
  });

  it('has its details edited, its own articles alone', async () => {
    const form = await mira.slashForModal('article edit', { article: SLUG });
    expect((await form.submit({ Title: 'The mill @everyone **closes**' })).text()).toContain('Changed');
    expect(await titles(ada)).toContain('The mill \\@everyone \\*\\*closes\\*\\*');
    const back = await mira.slashForModal('article edit', { article: SLUG });
    await back.submit({ Title: 'The mill on Brack Lane' });
    const refused = await mira.slash('article edit', { article: 'the-night-ferry-returns' });
    expect(refused.text()).toContain('a server can neither edit nor replace it');
    expect((await mira.autocomplete('article edit', 'article', '')).map(({ value }) => value)).not.toContain(
      'the-night-ferry-returns',
    );
  });
});

describe('a correction', () => {
  it('is offered the sentences, and is shown as one wherever the sentence is', async () => {
    const offered = await mira.autocomplete('article correct', 'sentence', 'lying', { article: SLUG });
    expect(offered[0]!.name).toContain('The trust is lying');
    const corrected = await mira.slash('article correct', {
      article: SLUG,
      sentence: offered[0]!.value,
      voice: 'reported',
      reason: 'so',
    });
    expect(corrected.text()).toContain('from *Editorial argument* to *Reported fact*');
    expect(corrected.text()).toContain('Their reason: so');
    const asked = await ada.slash('ask', { question: 'Is the trust lying to itself?', article: SLUG });
    const pages = [
      await ada.slash('quote find', { words: 'lying to itself', article: SLUG }),
      await ada.slash('quote paragraph', { number: 3, article: SLUG }),
      await (await ada.slash('voices', { article: SLUG })).press('All reported facts'),
      asked,
    ];
    for (const page of pages) expect(page.container(TRUST)).toContain('label corrected by a moderator');
    expect((await asked.press('Why these labels?')).text()).toContain('Pullquote had *Editorial argument*');
    const checked = await ada.slash('check', { text: `"${TRUST}"`, article: SLUG });
    expect(checked.text()).toContain('label corrected by a moderator');
    expect((await ada.slash('article info', { article: SLUG })).text()).toContain('1 label corrected');
  });

  it('names the sentence by its number too, and refuses what is not clear', async () => {
    const correct = (sentence: string, voice = 'argued') =>
      mira.slash('article correct', { article: SLUG, sentence, voice });
    expect((await correct('3.2')).text()).toContain('labelled *Editorial argument* already');
    expect((await correct('xylophone zebra')).text()).toContain('No sentence of this article');
    expect((await correct('mill')).text()).toMatch(/\d sentences of this article have/);
  });

  it('goes with the article as a file', async () => {
    const exported = await mira.slash('article export', { article: SLUG });
    expect(exported.ephemeral).toBe(true);
    expect(await exported.file(`${SLUG}.md`)).toContain('title: The mill on Brack Lane');
    const annotation = JSON.parse(await exported.file(`${SLUG}.annotation.json`));
    expect(annotation.sentences.find((one: { id: string }) => one.id === '3.1')).toMatchObject({
      voice: 'reported',
      corrected: { from: 'argued', by: mira.id, why: 'so' },
    });
    const line = JSON.parse(await exported.file(`${SLUG}.corrections.jsonl`));
    expect(line).toMatchObject({ text: TRUST, voice: 'reported', was: 'argued' });
  });

  it('is taken back with a button', async () => {
    const corrected = await mira.slash('article correct', { article: SLUG, sentence: '1.1', voice: 'argued' });
    await corrected.press('Take it back');
    expect(corrected.text()).toContain('is labelled *Reported fact* again');
    expect((await ada.slash('article info', { article: SLUG })).text()).toContain('1 label corrected');
  });
});

describe('a corrected version', () => {
  it('is recognised by its title; the moderator says whether it replaces the earlier one', async () => {
    await ada.slash('keep', { words: 'lying to itself' });
    await ada.slash('keep', { words: 'It employs 64' });
    const preview = await addFile(mira, 'mill-2.txt', CORRECTED);
    expect(preview.text()).toContain('Is this a corrected version of it, or another article?');
    expect(preview.buttons()).toEqual([
      'Replace the earlier version',
      'Add as another article',
      'Edit details',
      'Cancel',
    ]);
    await mira.slash('article correct', { article: SLUG, sentence: '1.2', voice: 'argued' });
    await preview.press('Replace');
    const text = preview.text();
    expect(text).toContain('✅ **Replaced**');
    expect(text).toContain('1 correction kept; 1 not, since the words have changed:');
    expect(text).toContain('- Editorial argument: “It employs 64 people.”');
    expect(text).toContain('1 kept quotation of members moved with the words; 1 not');
    const found = await ada.slash('quote find', { words: 'lying to itself', article: SLUG });
    expect(found.text()).toContain('label corrected by a moderator');
    const notebook = (await ada.slash('kept list')).text();
    expect(notebook).toContain(TRUST);
    expect(notebook).toContain('It employs 64 people.');
    expect((await ada.slash('quote find', { words: 'employs', article: SLUG })).text()).toContain('46 people');
  });

  it('may be named beforehand, and the earlier one comes back beside it', async () => {
    const preview = await addFile(mira, 'mill-3.txt', `${CORRECTED}\nIt was corrected twice.`, SLUG);
    expect(preview.text()).toContain('It will take the place of _The mill on Brack Lane_');
    expect(preview.buttons()).toEqual(['Replace the earlier version', 'Edit details', 'Cancel']);
    await preview.press('Cancel');
    const refused = await addFile(mira, 'mill-3.txt', `${CORRECTED}\nIt was corrected twice.`, 'ferry');
    expect(refused.text()).toContain('neither edit nor replace');
    const [earlier] = await mira.autocomplete('article restore', 'article', 'mill');
    expect(earlier!.value).toBe(`${SLUG}-earlier`);
    expect((await mira.slash('article restore', { article: earlier!.value })).text()).toContain('Back on the shelf');
    await (await mira.slash('article remove', { article: earlier!.value })).press('Remove');
  });
});

describe('a removal', () => {
  it('is asked about first, and leaves members what they kept', async () => {
    const asked = await mira.slash('article remove', { article: SLUG });
    expect(asked.text()).toContain('stay in their notebooks');
    await asked.press('Leave it');
    expect(await titles(ada)).toContain('Brack Lane');
    const again = await mira.slash('article remove', { article: SLUG });
    await again.press('Remove');
    expect(again.text()).toContain('For a day it can be brought back');
    expect(await titles(ada)).not.toContain('Brack Lane');
    expect((await ada.slash('kept list')).text()).toMatch(/lying to itself[\s\S]*The mill on Brack Lane/);
    await pullquote.restart();
    await again.press('Bring it back');
    expect(again.text()).toContain('Back on the shelf');
    expect(await titles(ada)).toContain('Brack Lane');
  });

  it('by two moderators at once is one removal', async () => {
    const asked = [
      await mira.slash('article remove', { article: SLUG }),
      await noor.slash('article remove', { article: SLUG }),
    ];
    const replies = await Promise.all(asked.map((one) => one.press('Remove')));
    const said = replies.map((reply) => reply.text());
    expect(said.some((text) => text.includes('For a day it can be brought back'))).toBe(true);
    expect(said.join('\n')).not.toContain('Something went wrong');
    expect(await titles(ada)).not.toContain('Brack Lane');
    await mira.slash('article restore', { article: SLUG });
    expect((await noor.slash('article restore', { article: SLUG })).text()).toContain('no removed article');
  });

  it('warns where the article is being read together', async () => {
    const room = mira.in('reading-room');
    await room.slash('read start', { article: SLUG });
    expect((await mira.slash('article remove', { article: SLUG })).text()).toMatch(
      /⚠️ It is being read together in <#\d+>/,
    );
    const preview = await addFile(mira, 'mill-4.txt', `${CORRECTED}\nIt was corrected thrice.`, SLUG);
    expect(preview.text()).toContain('It is being read together');
    await preview.press('Cancel');
    await (await room.slash('read end')).dismiss();
    expect((await mira.slash('article remove', { article: SLUG })).text()).not.toContain('being read together');
  });

  it('of what is everyone’s is only a hiding', async () => {
    const asked = await mira.slash('article remove', { article: 'the-night-ferry-returns' });
    expect(asked.text()).toContain('a server cannot remove it');
    await asked.press('Hide it here');
    expect(await titles(ada)).not.toContain('ferry');
    await mira.slash('article restore', { article: 'the-night-ferry-returns' });
    expect(await titles(ada)).toContain('The night ferry returns');
    expect((await mira.slash('article restore', { article: 'nothing' })).text()).toContain('no removed article');
  });
});

it('sends nothing that Discord’s own description of its API forbids', async () => {
  const { violations } = await pullquote.playground.violations();
  expect(violations).toEqual([]);
});
