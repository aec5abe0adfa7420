import { setTimeout as pause } from 'node:timers/promises';
import { join } from '../playground/scripted-member/index.ts';
import { makeHome, startBot } from './bot.ts';
import { asFiles, inventArticles } from './material.ts';
import type { Part } from './part.ts';

const ARTICLES = 100;
const STARTS = 5;
/** Longer than threads wait for more work before they end, and than Node waits before it tidies up an idle heap. */
const REST = 75_000;

/** Starting the bot on a full shelf, and what it holds in memory once every article was asked about. */
export const startPart: Part = {
  name: 'start',
  title: `Starting with ${ARTICLES} articles of 1,000 words on the shelf`,
  async run() {
    const articles = inventArticles(ARTICLES);
    const home = makeHome(asFiles(articles));
    try {
      const first = await startBot(home);
      await first.stop();
      const starts: number[] = [];
      const idle: number[] = [];
      for (let i = 0; i < STARTS; i++) {
        const bot = await startBot(home);
        starts.push(bot.startedAfter / 1_000);
        idle.push(bot.resident());
        await bot.stop();
      }
      const asked = await residentAfterAsking();
      return [
        {
          id: 'start.first',
          name: 'first start, all articles imported',
          unit: 's',
          runs: [first.startedAfter / 1_000],
        },
        { id: 'start.second', name: 'start', unit: 's', runs: starts, goal: 2, aim: 'at most' },
        { id: 'memory.idle', name: 'resident after start', unit: 'MB', runs: idle },
        {
          id: 'memory.asked',
          name: 'resident, each article asked about, at once',
          unit: 'MB',
          runs: [asked.atOnce],
          goal: 350,
          aim: 'at most',
        },
        {
          id: 'memory.rested',
          name: 'the same, over a minute later',
          unit: 'MB',
          runs: [asked.rested],
          goal: 350,
          aim: 'at most',
        },
      ];

      async function residentAfterAsking(): Promise<Readonly<{ atOnce: number; rested: number }>> {
        const bot = await startBot(home);
        try {
          const ada = await join(bot.url, 'Ada');
          const choices = await ada.autocomplete('ask', 'article', '', { question: 'Who?' });
          if (choices.length === 0) throw new Error('nothing is on the shelf');
          for (const { title } of articles) {
            const [choice] = await ada.autocomplete('ask', 'article', title, { question: 'Who?' });
            const reply = await ada.slash('ask', { question: 'Who is it about, and why?', article: choice!.value });
            if (!reply.text().includes(title)) throw new Error(`no answer about ${title}: ${reply.text()}`);
          }
          ada.leave();
          const atOnce = bot.resident();
          await pause(REST);
          return { atOnce, rested: bot.resident() };
        } finally {
          await bot.stop();
        }
      }
    } finally {
      home.remove();
    }
  },
};
