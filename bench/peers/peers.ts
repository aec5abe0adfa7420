import { create, insert, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import { type ArticleIndex, DIMENSION, descending, dot, rank } from '../../src/retrieval/index.ts';

/** A way to find passages: built over one article, then asked for its paragraphs, best first, by place from 0. */
export type Peer = Readonly<{
  name: string;
  build(article: Corpus): Promise<(question: string, vector: Float32Array) => Promise<readonly number[]>>;
}>;

/** An article as peers get it: the same paragraphs, and the same encoder for those that need vectors. */
export type Corpus = Readonly<{
  index: ArticleIndex;
  paragraphs: readonly string[];
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
}>;

const CHUNK = 1_000;
const OVERLAP = 200;
const ALL = 1_000;

export const PEERS: readonly Peer[] = [
  {
    // What tutorials build: chunks of the whole text in a vector store in memory, scanned by cosine.
    name: `vector store, ${CHUNK}/${OVERLAP} chunks`,
    async build({ paragraphs, embed }) {
      const chunks = chunksOf(paragraphs);
      const vectors = await embed(chunks.map(({ text }) => text));
      return async (_, vector) =>
        unique(descending(Float64Array.from(vectors, (each) => dot(each, vector))).map((i) => chunks[i]!.paragraph));
    },
  },
  {
    name: 'vector store, paragraphs',
    async build({ paragraphs, embed }) {
      const vectors = await embed(paragraphs);
      return async (_, vector) => descending(Float64Array.from(vectors, (each) => dot(each, vector)));
    },
  },
  {
    name: 'MiniSearch',
    async build({ paragraphs }) {
      const engine = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
      engine.addAll(paragraphs.map((text, id) => ({ id, text })));
      return async (question) => engine.search(question).map(({ id }) => id as number);
    },
  },
  {
    name: 'MiniSearch, prefix and fuzzy',
    async build({ paragraphs }) {
      const engine = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
      engine.addAll(paragraphs.map((text, id) => ({ id, text })));
      return async (question) => engine.search(question, { prefix: true, fuzzy: 0.2 }).map(({ id }) => id as number);
    },
  },
  {
    name: 'Orama, hybrid',
    async build({ paragraphs, embed }) {
      const schema = { place: 'number', text: 'string', embedding: `vector[${DIMENSION}]` } as const;
      const engine = create({ schema, components: { tokenizer: { stopWords: [...QUESTION_WORDS], stemming: false } } });
      const vectors = await embed(paragraphs);
      for (const [place, text] of paragraphs.entries())
        await insert(engine, { place, text, embedding: Array.from(vectors[place]!) });
      return async (question, vector) => {
        const { hits } = await search(engine, {
          mode: 'hybrid',
          term: question,
          vector: { value: Array.from(vector), property: 'embedding' },
          similarity: 0,
          limit: ALL,
        });
        return hits.map(({ document }) => document.place);
      };
    },
  },
  {
    name: 'Pullquote',
    async build({ index }) {
      return async (question, vector) => descending(rank(index, question, vector).passages);
    },
  },
];

/** Orama finds 20 points less without these taken out: the best setting that was found for it. */
const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'a an the of in on at to for from by with and or is are was were be do does did what which who whom whose when where why how that this it its'.split(
    ' ',
  ),
);

/** Chunks over paragraph borders; a chunk stands for the paragraph that it shares most of its text with. */
function chunksOf(paragraphs: readonly string[]): readonly Readonly<{ text: string; paragraph: number }>[] {
  const text = paragraphs.join('\n\n');
  const owner = paragraphs.flatMap((each, i) => Array<number>(each.length + 2).fill(i));
  const chunks: { text: string; paragraph: number }[] = [];
  for (let start = 0; start < text.length; start += CHUNK - OVERLAP) {
    const counts = new Map<number, number>();
    for (const each of owner.slice(start, start + CHUNK)) counts.set(each, (counts.get(each) ?? 0) + 1);
    const [paragraph] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most));
    chunks.push({ text: text.slice(start, start + CHUNK), paragraph });
  }
  return chunks;
}

function unique(places: readonly number[]): readonly number[] {
  return [...new Set(places)];
}
