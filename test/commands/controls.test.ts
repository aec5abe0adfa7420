import { describe, expect, it, onTestFinished } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readArticle } from '../../src/article/index.ts';
import { type Act, type Bot, startBot } from '../../stress/fuzz/bot.ts';
import { type Control, controlsOf } from '../../stress/fuzz/controls.ts';

/** Every control and form that a command owns, by its prefix: a new one must be met here. */
const OWNED = commands.flatMap(({ components = {}, modals = {} }) => [
  ...Object.keys(components).map((prefix) => `press ${prefix}`),
  ...Object.keys(modals).map((prefix) => `form ${prefix}`),
]);

/** Shown by buttons that only a whole channel list, a long page or a vote that divides a group brings up. */
const MADE_UP: readonly Control[] = [
  ...['article:leave', 'mydata:leave', 'settings:everywhere', 'check:page:x:1', 'quote:paragraph:none:2'],
  ...['voices:list:none:argued', 'article:replace:x:none', 'article:restore:none', 'article:uncorrect:none:1.1'],
  ...['article:open:the-night-ferry', 'article:use:the-night-ferry', 'article:list:1', 'article:hide:the-night-ferry'],
  ...[
    'read:correct:x:1',
    'read:keep-page:x:1:1',
    'read:page:x:1:1',
    'read:reveal:x:1',
    'read:again:x:1',
    'read:packet',
  ],
  ...[
    'who:page:x:1',
    'ask:page:x:0:2',
    'ask:pick:x',
    'quote:page:x:1',
    'kept:page:1',
    'read:back:x:2',
    'who:everyone:x',
  ],
].map((customId) => ({ type: 'press', customId }) as const);

const PARAGRAPHS = [
  'The night ferry between Marsund and Holm will run again from May, the harbour office said on Tuesday.',
  'It carried 41,000 passengers in its last year. “We never stopped getting letters about it,” said Inga Dahl, who heads the office.',
  'Closing the line was a foolish and shameful economy. We must never let an accountant near the quay again.',
  'The council of Marsund closed it because it cost 3 million a year. Inga Dahl said that the town had lost more than that.',
];
const TEXT = `---\ntitle: The night ferry\nauthor: Ada Byron\n---\n\n${PARAGRAPHS.join('\n\n')}\n`;

const slash = (
  name: string,
  path: readonly string[],
  options: Record<string, string | number | boolean> = {},
): Act => ({
  type: 'slash',
  name,
  path,
  options,
});
const article = 'the-night-ferry';
const ACTS: readonly Act[] = [
  slash('ask', [], { question: 'Why was the night ferry closed?' }),
  slash('quote', ['find'], { words: 'Marsund' }),
  slash('quote', ['paragraph'], { number: 2, article }),
  slash('check', [], { text: '“We never stopped getting letters about it,” said Inga Dahl.' }),
  { type: 'message', content: '“We never stopped getting letters about it”' },
  slash('voices', [], { article }),
  slash('who', [], { article }),
  slash('keep', [], { words: 'We never stopped getting letters about it' }),
  slash('keep', [], { words: 'Marsund' }),
  slash('support', [], { argument: 'We must never let an accountant near the quay again' }),
  slash('kept', ['list']),
  slash('read', ['start'], { article, place: 'here' }),
  slash('read', ['status']),
  slash('read', ['history']),
  slash('article', ['list']),
  slash('article', ['info'], { article }),
  slash('article', ['edit'], { article }),
  slash('article', ['add']),
  slash('article', ['remove'], { article }),
  slash('article', ['correct'], { article, sentence: '3.1', voice: 'reported' }),
  slash('settings', ['mine']),
  slash('settings', ['server']),
  slash('mydata', ['delete']),
];

/** What would take away what the next control needs: met, and not followed. */
const ENDS =
  /^(?:mydata:delete|kept:delete|article:(?:remove|hide|cancel|add|replace|use|uncorrect)|read:(?:leave|next|back))/;

const nameOf = ({ type, customId }: Control) => `${type} ${customId.split(':').slice(0, 2).join(':')}`;

/** Uses every command as a member would, and gathers the controls that come back, three of each. */
async function gather(bot: Bot): Promise<ReadonlyMap<string, readonly Control[]>> {
  const met = new Map<string, Control[]>();
  const waiting: Act[] = [...ACTS];
  for (let act = waiting.shift(); act; act = waiting.shift()) {
    for (const control of controlsOf((await bot.does(act)).sent)) {
      const known = met.get(nameOf(control)) ?? [];
      if (known.length === 3 || known.some(({ customId }) => customId === control.customId)) continue;
      met.set(nameOf(control), [...known, control]);
      if (!ENDS.test(control.customId)) waiting.push(control);
    }
  }
  for (const control of MADE_UP) if (!met.has(nameOf(control))) met.set(nameOf(control), [control]);
  return met;
}

async function usedBot() {
  const bot = await startBot();
  onTestFinished(() => bot.close());
  await bot.add(readArticle(Buffer.from(TEXT), { name: 'ferry.md' }));
  return { bot, met: await gather(bot) };
}

describe('every button, menu and form of every command', () => {
  it('is met here', async () => {
    const { met } = await usedBot();
    expect(OWNED.filter((name) => !met.has(name))).toEqual([]);
  });

  it('shows nothing of a server to members of another, and changes nothing there', async () => {
    const { bot, met } = await usedBot();
    const before = await stateOf(bot);
    for (const control of [...met.values()].flat()) {
      const { sent, bugs } = await bot.does({ ...control, server: '2002', member: '8001' });
      expect([control.customId, ...bugs]).toEqual([control.customId]);
      expect(`${control.customId} ${JSON.stringify(sent)}`).not.toMatch(/Marsund|Inga Dahl|night ferry(?!")/);
    }
    expect(await stateOf(bot)).toEqual(before);
  });

  it('lets a member without rights change nothing that is another’s or the server’s', async () => {
    const { bot, met } = await usedBot();
    const before = await stateOf(bot);
    const free = /^read:(?:join|leave|named)/;
    for (const control of [...met.values()].flat().filter(({ customId }) => !free.test(customId))) {
      const { bugs } = await bot.does({ ...control, member: '7002', may: false });
      expect([control.customId, ...bugs]).toEqual([control.customId]);
    }
    expect(await stateOf(bot)).toEqual(before);
  });
});

/** All that the controls of one server and its member could change. */
async function stateOf({ shelf, server }: Bot) {
  const { annotation } = await shelf.open(server, article);
  const sitting = (await shelf.sittings.inChannel(server, '5001'))!;
  const entries = (await shelf.sittings.entries(sitting.id)).filter(({ member }) => member === '7001');
  return {
    articles: await shelf.summaries(server),
    corrected: annotation.sentences.filter(({ corrected }) => corrected),
    notebook: await shelf.notebooks.list({ server, member: '7001' }),
    settings: await shelf.settings.at({ server, member: '7001' }),
    sitting: sitting.state,
    entries,
    card: sitting.card,
  };
}
