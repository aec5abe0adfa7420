import fc from 'fast-check';
import { readArticle } from '../../../src/article/index.ts';
import { Fault } from '../../../src/fault.ts';
import { forgedActs, messageActs, slashActs, typingActs } from '../acts.ts';
import { type Act, type Bot, startBot } from '../bot.ts';
import { controlsOf } from '../controls.ts';
import { spoiltText } from '../hostile/texts.ts';
import { problemsOf } from '../sent.ts';

/** Articles on the shelf, each with a title, an author and a heading that mean harm. */
const ARTICLES = 8;

/** Controls of messages that were sent lately, to be pressed again and to borrow from. */
const REMEMBERED = 200;

export type BotUnderFire = Readonly<{
  acts: fc.Arbitrary<readonly Act[]>;
  check(acts: readonly Act[]): Promise<void>;
  close(): Promise<void>;
}>;

/** All commands over a shelf of hostile articles. @param seed of the articles; the acts have their own */
export async function botUnderFire(seed: number): Promise<BotUnderFire> {
  const bot = await startBot();
  const slugs: string[] = [];
  for (const text of fc.sample(spoiltText, { seed, numRuns: ARTICLES })) {
    const words = `---\ntitle: '@everyone **The** <@1> \u202e${slugs.length} [a](https://b.example)'\nauthor: '_x_ \`y\` ||z||'\n---\n\n## <#2> *h* https://c.example\n\n${text}\n\nThe mayor, @here, said: “It is ||done||.”`;
    try {
      slugs.push(await bot.add(readArticle(Buffer.from(words), { name: 'a.md' })));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
    }
  }
  const seen: string[] = [];
  const fresh = fc.oneof(
    { arbitrary: slashActs(slugs), weight: 6 },
    { arbitrary: typingActs(slugs), weight: 2 },
    { arbitrary: messageActs, weight: 2 },
    { arbitrary: forgedActs([]), weight: 5 },
  );
  return {
    acts: fc.array(fresh, { minLength: 1, maxLength: 3 }),
    async check(acts) {
      for (const act of acts) {
        const sent = await does(bot, act);
        // What was offered in reply is pressed: pages, menus, forms.
        for (const control of controlsOf(sent).slice(0, 6)) {
          seen.push(control.customId);
          for (const further of controlsOf(await does(bot, control)).slice(0, 2)) await does(bot, further);
        }
        seen.splice(0, seen.length - REMEMBERED);
      }
    },
    close: bot.close,
  };
}

async function does(bot: Bot, act: Act): Promise<readonly unknown[]> {
  const { sent, bugs } = await bot.does(act);
  if (bugs.length > 0) throw new Error(`a bug at ${JSON.stringify(act).slice(0, 600)}:\n${bugs[0]}`);
  const wrong = sent.flatMap(problemsOf);
  if (wrong.length > 0) throw new Error(`sent at ${JSON.stringify(act).slice(0, 600)}:\n${wrong.join('\n')}`);
  return sent;
}
