import { type AskedQuestion, readQuestions } from '../eval/finding/questions.ts';
import { indexesFor } from '../eval/finding/shelf.ts';
import { join } from '../playground/scripted-member/index.ts';
import { createAnswering } from '../src/answering/index.ts';
import { type SentenceEmbeddings, startEmbeddings } from '../src/retrieval/index.ts';
import { makeHome, startBot } from './bot.ts';
import { asFiles, ownArticles } from './material.ts';
import { median, type Part, timed } from './part.ts';

const QUESTIONS = 60;
/** Questions asked before anything is timed: the model is loaded and the articles are opened with the first. */
const WARMING = 12;

/** What answering takes without Discord (embedding the question, ranking, deciding, quoting), and one embedding, turn about. */
async function answerAll(
  questions: readonly AskedQuestion[],
  embeddings: SentenceEmbeddings,
): Promise<Readonly<{ answered: readonly number[]; embedded: readonly number[] }>> {
  const answering = createAnswering({ embeddings });
  const indexes = await indexesFor(questions, embeddings);
  const answered: number[] = [];
  const embedded: number[] = [];
  for (const { question, article } of questions) {
    const index = indexes.get(article)!;
    const library = { slugs: [article], candidates: async () => [article], index: async () => index };
    embedded.push((await timed(() => embeddings.embedQuestion(`${question} (${article})`))).ms);
    answered.push((await timed(() => answering.ask({ text: question, article, library }))).ms);
  }
  return { answered: answered.slice(WARMING), embedded: embedded.slice(WARMING) };
}

/** A warm `/ask`, from the member's key press to the whole reply on the screen, beside one embedding of a sentence. */
export const askPart: Part = {
  name: 'ask',
  title: 'A warm /ask over the wire, and one sentence embedding, turn about',
  async run() {
    const articles = ownArticles();
    const slugs = new Set(articles.map(({ slug }) => slug));
    const questions = readQuestions('tune').filter(({ article }) => slugs.has(article));
    const home = makeHome(asFiles(articles));
    const embeddings = startEmbeddings();
    try {
      const bot = await startBot(home);
      try {
        const ada = await join(bot.url, 'Ada');
        const asked: number[] = [];
        const embedded: number[] = [];
        for (const [i, { question, article }] of questions.slice(0, QUESTIONS + WARMING).entries()) {
          // A different sentence: the bot and this process have a model each, and both remember what they have seen.
          const embedding = await timed(() => embeddings.embedQuestion(`${question} (${i})`));
          const reply = await timed(() => ada.slash('ask', { question, article }));
          // An answer repeats its question; a refusal or an error would be quick, and say nothing.
          if (!reply.value.text().includes(question.slice(0, 40))) throw new Error(reply.value.text());
          if (i < WARMING) continue;
          asked.push(reply.ms);
          embedded.push(embedding.ms);
        }
        ada.leave();
        const apart = await answerAll(questions.slice(0, QUESTIONS + WARMING), embeddings);
        return [
          { id: 'ask.answer', name: 'answering without Discord, embedding included', unit: 'ms', runs: apart.answered },
          { id: 'ask.wire', name: 'wire to reply, playground included', unit: 'ms', runs: asked },
          { id: 'ask.embedding', name: 'one sentence embedding', unit: 'ms', runs: embedded },
          {
            id: 'ask.answer.ratio',
            name: 'answering, in sentence embeddings',
            unit: 'times',
            runs: [median(apart.answered) / median(apart.embedded)],
            goal: 1.3,
            aim: 'at most',
          },
          {
            id: 'ask.ratio',
            name: 'wire to reply, in sentence embeddings',
            unit: 'times',
            runs: asked.map((ms, i) => ms / embedded[i]!),
          },
        ];
      } finally {
        await bot.stop();
      }
    } finally {
      await embeddings.close();
      home.remove();
    }
  },
};
