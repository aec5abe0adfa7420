import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createAnswering, type Found, type Question } from '../../src/answering/index.ts';
import { isVerbatim } from '../../src/article/index.ts';
import { Fault } from '../../src/fault.ts';
import { PassageRetriever } from '../../src/retrieval/index.ts';
import { BAKERY, indexOf, wordVector } from '../retrieval/bakery.ts';

const bakery = indexOf(BAKERY);
const harbour = indexOf(
  [
    'The harbour of Senn froze for nine days in January. The ferry to the island of Loo was cancelled.',
    'The harbour master, Ona Birk, said that the ice was 40 centimetres thick. “You can walk to Loo,” she said.',
    'Nobody should try. The town council ought to have bought an icebreaker long ago.',
  ],
  'The harbour freezes',
  'harbour',
);
const indexes = new Map([bakery, harbour].map((index) => [index.article.slug, index]));
const library: Question['library'] = {
  slugs: [...indexes.keys()],
  candidates: async () => [...indexes.keys()],
  index: async (slug) => indexes.get(slug)!,
};
const embeddings = { embedQuestion: async (text: string) => wordVector(text) };
const answering = createAnswering({ embeddings });
const ask = (text: string, more: Partial<Question> = {}) =>
  answering.ask({ text, library, article: 'bakery', ...more });
const found = async (text: string, more: Partial<Question> = {}): Promise<Found> => {
  const { answer } = await ask(text, more);
  if (answer.type !== 'found') throw new Error(`silent on: ${text}`);
  return answer;
};

describe('an answer', () => {
  it('quotes the sentence that answers first', async () => {
    const { best } = await found('What grant did the Regional Food Council give the shop?');
    expect(best[0]!.text).toContain('£40,000');
  });

  it('is kept back by enough caution of the one who asks, and given with none', async () => {
    const question = 'What grant did the Regional Food Council give the shop?';
    expect((await ask(question, { caution: 100 })).answer.type).toBe('absent');
    expect((await ask('Who won the cup?', { caution: -100 })).answer.type).toBe('found');
  });

  it('holds at most three quotes a voice, each under its own voice and each verbatim', async () => {
    const answer = await found('What did Greta Hallam say about the bakery and the price of flour?');
    for (const voice of ['reported', 'attributed', 'argued'] as const) {
      expect(answer[voice].length).toBeLessThanOrEqual(3);
      for (const quote of answer[voice]) {
        expect(quote.voice).toBe(voice);
        expect(isVerbatim(bakery.article, quote)).toBe(true);
      }
    }
    expect(new Set(answer.best)).toEqual(new Set([...answer.reported, ...answer.attributed, ...answer.argued]));
  });

  it('never says the same thing twice', async () => {
    const twice = indexOf([...BAKERY, BAKERY[2]], 'A bakery closes', 'twice');
    const { answer } = await answering.ask({
      text: 'What grant did the Regional Food Council give the shop?',
      library: { slugs: ['twice'], candidates: async () => ['twice'], index: async () => twice },
      article: 'twice',
    });
    const texts = answer.type === 'found' ? answer.best.map(({ text }) => text) : [];
    expect(texts.length).toBeGreaterThan(0);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('brings the sentence before one that cannot stand alone', async () => {
    const { best, context } = await found('Who is the owner of the bakery in Mill Lane, how old is Hallam?');
    const dependent = best.find(({ text }) => text.startsWith('Its owner'));
    expect(context.get(dependent!)?.text).toContain('closed on 3 May');
  });

  it('keeps to one voice where one is asked for', async () => {
    const { best } = await found('What does the article say about the council and the bakery?', { voice: 'argued' });
    expect(best.length).toBeGreaterThan(0);
    expect(best.every(({ voice }) => voice === 'argued')).toBe(true);
  });

  it('keeps to what a group has read', async () => {
    const { answer, passages } = await ask('What will the bakery building in Mill Lane become?', { upTo: 2 });
    const quotes = answer.type === 'found' ? answer.best : answer.nearest;
    expect([...quotes, ...passages].every(({ paragraph }) => paragraph <= 2)).toBe(true);
  });

  it('is the same twice', async () => {
    expect(await ask('Who is Greta Hallam?')).toEqual(await ask('Who is Greta Hallam?'));
  });
});

describe('a question', () => {
  it('for the author’s view is answered by argument', async () => {
    const { best } = await found('What does the author think about the council and the bakery?');
    expect(best[0]!.voice).toBe('argued');
  });

  it('for what somebody said is answered by their words', async () => {
    const { best } = await found('What did Hallam say about the bakery and a loaf?');
    expect(best[0]!.voice).toBe('attributed');
    expect(best[0]!.speaker?.name).toContain('Hallam');
  });

  it('about something else is not answered, and the nearest passages are given all the same', async () => {
    const { answer, passages } = await ask('Which moons of Jupiter have volcanoes?');
    expect(answer.type).toBe('absent');
    expect(passages.length).toBeGreaterThanOrEqual(5);
  });

  it('to a whole shelf is answered from the article that fits', async () => {
    const text = 'How thick was the ice in the harbour?';
    const { article, answer } = await answering.ask({ text, library });
    expect(article.slug).toBe('harbour');
    expect(answer.type).toBe('found');
  });

  it('that is empty or endless is refused in words', async () => {
    await expect(ask('   ')).rejects.toMatchObject({ code: 'question-empty' });
    await expect(ask('why '.repeat(600))).rejects.toMatchObject({ code: 'question-too-long' });
    const empty = { slugs: [], candidates: async () => [], index: library.index };
    await expect(answering.ask({ text: 'Why?', library: empty })).rejects.toBeInstanceOf(Fault);
  });

  it('of whatever characters crashes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), async (text) => {
        fc.pre(text.trim() !== '');
        const { answer } = await ask(text);
        const quotes = answer.type === 'found' ? answer.best : answer.nearest;
        expect(quotes.every((quote) => isVerbatim(bakery.article, quote))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

it('the retriever gives LangChain documents, best first', async () => {
  const retriever = new PassageRetriever({ index: bakery, embeddings, k: 3 });
  const documents = await retriever.invoke('What grant did the Regional Food Council give?');
  expect(documents).toHaveLength(3);
  expect(documents[0]!.metadata).toMatchObject({ article: 'bakery', paragraph: 3 });
  expect(documents[0]!.metadata.score).toBeGreaterThan(documents[1]!.metadata.score);
});

it('nothing of a question leaves the machine, even where tracing is switched on outside', async () => {
  const sent = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'));
  await ask('Who is Greta Hallam?');
  expect(sent).not.toHaveBeenCalled();
  for (const name of ['LANGSMITH_TRACING', 'LANGCHAIN_TRACING_V2'])
    expect((await import('node:process')).env[name]).toBe('false');
  sent.mockRestore();
});
