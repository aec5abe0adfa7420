import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join, type Member } from '../../playground/scripted-member/index.ts';
import type { Language } from '../../src/settings/index.ts';
import { blockquotesIn } from '../../stress/fuzz/seen.ts';
import { FERRY, HOSTILE } from './ferry.ts';
import { type Pullquote, startPullquote } from './pullquote.ts';
import { comes } from './sitting.ts';

const PASSENGERS = 'How many passengers did the ferry carry?';
const COUNTED =
  'In its last full year the ferry carried 41,000 passengers and lost 2.3 million crowns, the accounts of the line show.';

let pullquote: Pullquote;
let ada: Member;
let ben: Member;

beforeAll(async () => {
  pullquote = await startPullquote({ 'ferry.md': FERRY, 'hostile.md': HOSTILE });
  const { url } = pullquote.playground;
  ada = await join(url, 'Ada');
  ben = await join(url, 'Ben');
  await speaks('de');
  await speaks('fr', ben);
});

afterAll(async () => {
  await pullquote?.close();
});

async function speaks(language: Language | undefined, member?: Member): Promise<void> {
  const server = pullquote.playground.guildId;
  const scope = member
    ? ({ type: 'member', server, member: member.id } as const)
    : ({ type: 'server', server } as const);
  await pullquote.parts.shelf.settings.set(scope, 'language', language, '1');
}

describe('a private reply', () => {
  it('is in the server’s language, or in the member’s own; its quotations are the article’s', async () => {
    const german = await ada.slash('ask', { question: PASSENGERS });
    expect(german.container('Berichtete Tatsachen')).toContain(COUNTED);
    expect(german.buttons()).toEqual(['Im Zusammenhang', 'Warum diese Einordnung?', 'Teilen']);
    const french = await ben.slash('ask', { question: PASSENGERS });
    expect(french.container('Faits rapportés')).toContain(COUNTED);
    expect(french.containers().flatMap(blockquotesIn)).toEqual(german.containers().flatMap(blockquotesIn));
    const why = await french.press('Pourquoi ces étiquettes ?');
    expect(why.text()).toMatch(/chiffre : .*“41,000”/);
  });

  it('says in that language what a part below the interface refuses', async () => {
    const reply = await ada.slash('ask', { question: PASSENGERS, article: 'the-night-fery' });
    expect(reply.text()).toContain('Hier heißt kein Artikel „the-night-fery“. Am ähnlichsten: the-night-ferry-returns');
    expect((await ben.slash('ask', { question: '   ' })).text()).toBe('Écris une question.');
  });
});

describe('what everyone sees', () => {
  it('is in the server’s language, whoever shares it', async () => {
    const french = await ben.slash('ask', { question: PASSENGERS });
    const posted = await french.press('Partager');
    expect(posted.ephemeral).toBe(false);
    expect(posted.text()).toContain(`Gefragt und geteilt von <@${ben.id}>`);
    expect(posted.container('Berichtete Tatsachen')).toContain(COUNTED);
    await french.becomes(() => french.buttons().length === 2);
    const context = await (await ben.find(posted)).press('Im Zusammenhang');
    expect(context.text()).toContain('¶1 à ¶3 sur 6');
  });

  it('is so in a guided reading: the card for all, the rest for each', async () => {
    const begun = await ben.slash('read start', { article: 'the-night-ferry-returns' });
    expect(begun.text()).toContain('La séance a commencé.');
    const card = await comes(ada, 'Station 1 von');
    expect(card.buttons()).toContain('Dabei sein');
    const joined = await (await ada.find(card)).press('Dabei sein');
    expect(joined.text()).toContain('Du bist dabei.');
    const set = await ben.slash('read schedule set', { days: 'lun jeu', hour: 19, zone: 'Europe/Paris' });
    expect(set.text()).toContain('lun, jeu à 19:00 (Europe/Paris)');
    const inEnglish = await ben.slash('read schedule set', { days: 'weekdays', hour: 19, zone: 'Europe/Paris' });
    expect(inEnglish.text()).toContain('lun, mar, mer, jeu, ven');
    expect((await ben.slash('read status')).text()).toContain(`Hôte : <@${ben.id}>`);
    await ben.slash('read end');
    await comes(ada, 'Gemeinsam gelesen: The night ferry returns');
  });
});

describe('every command in every language', () => {
  it.each(['de', 'fr', 'es'] as const)('is answered in “%s”, in words that Discord takes', async (language) => {
    await speaks(language, ada);
    for (const [command, options] of [
      ['ask', { question: 'Who won the football cup?' }],
      ['quote find', { words: 'ferry' }],
      ['quote paragraph', { number: 4, article: 'the-night-ferry-returns' }],
      ['quote random', {}],
      ['check', { text: '“The old timetable has seven departures a week.”' }],
      ['voices', { article: 'the-night-ferry-returns' }],
      ['support', { argument: 'foolish economy' }],
      ['keep', { words: 'foolish economy' }],
      ['kept list', {}],
      ['who', { article: 'the-night-ferry-returns' }],
      ['read history', {}],
      ['read next', {}],
    ] as const) {
      const reply = await ada.slash(command, options);
      expect([command, reply.text()]).not.toEqual([
        command,
        expect.stringMatching(/\b(the article|Reported|Share|No sitting)\b/),
      ]);
    }
  });

  it('was acknowledged in time, and is what Discord’s own description of its API allows', async () => {
    expect((await pullquote.playground.violations()).violations).toEqual([]);
    expect(Math.max(...pullquote.playground.acknowledgedAfter())).toBeLessThan(3_000);
  });
});
