import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { DIMENSION, dot, startEmbeddings } from '../../src/retrieval/index.ts';

const embeddings = startEmbeddings();
afterAll(() => embeddings.close());

describe('embeddings', () => {
  const TEXTS = ['The bakery closed in May.', 'Bread is sold elsewhere now.', 'A comet was seen over the harbour.'];

  it('have unit length and the model’s dimension', async () => {
    for (const vector of await embeddings.embed(TEXTS)) {
      expect(vector).toHaveLength(DIMENSION);
      expect(dot(vector, vector)).toBeCloseTo(1, 5);
    }
  });

  it('are the same bit for bit, whatever a text is embedded with', async () => {
    const [alone] = await embeddings.embed([TEXTS[1]!]);
    const together = await embeddings.embed([...TEXTS, 'one more']);
    expect(together[1]).toEqual(alone);
    expect(await embeddings.embedQuestion(TEXTS[1]!)).toEqual(alone);
  });

  it('are the same from another thread', async () => {
    const others = startEmbeddings();
    expect(await others.embed([TEXTS[2]!])).toEqual(await embeddings.embed([TEXTS[2]!]));
    await others.close();
  });

  it('lie nearer for texts of like meaning', async () => {
    const [shop, loaves, comet] = await embeddings.embed(TEXTS);
    expect(dot(shop!, loaves!)).toBeGreaterThan(dot(shop!, comet!));
  });

  it('lie nearer to the question that a sentence answers in other words than to one of the same subject', async () => {
    const [sentence, answered, other] = await embeddings.embed([
      'The council sacked the harbour master in June after the audit.',
      'who lost his job when the books were checked?',
      'how deep is the water at the quay?',
    ]);
    expect(dot(sentence!, answered!)).toBeGreaterThan(dot(sentence!, other!) + 0.1);
  });

  it('are named after what the encoder learned, so that older vectors are never taken for these', () => {
    const learned = readFileSync(new URL('../../src/retrieval/embeddings/fine-tuned.bin', import.meta.url));
    expect(embeddings.model).toContain(createHash('sha256').update(learned).digest('hex').slice(0, 8));
  });

  it('are zeros for a text without a word, and shift no other', async () => {
    const [empty, blank, words] = await embeddings.embed(['', '  \n', TEXTS[0]!]);
    expect([...empty!, ...blank!].every((x) => x === 0)).toBe(true);
    expect(words).toEqual((await embeddings.embed([TEXTS[0]!]))[0]);
  });

  it('read 2,000 characters of an endless text', async () => {
    const endless = 'bread and butter '.repeat(20_000);
    const [long, cut] = await embeddings.embed([endless, endless.slice(0, 2_000)]);
    expect(long).toEqual(cut);
  });

  it('come as LangChain’s arrays too', async () => {
    const [vector] = await embeddings.embedDocuments([TEXTS[0]!]);
    expect(Array.isArray(vector)).toBe(true);
    expect(await embeddings.embedQuery(TEXTS[0]!)).toEqual(vector);
  });

  it('of none are none', async () => {
    expect(await embeddings.embed([])).toEqual([]);
  });
});
