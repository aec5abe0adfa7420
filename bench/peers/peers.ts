import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters';
import { create, insert, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import { type ArticleIndex, DIMENSION, descending, dot, rank } from '../../src/retrieval/index.ts';

/** A way to find passages: built over one article, then asked for its paragraphs, best first, by place from 0. */
export type Peer = Readonly<{
  name: string;
  /** With the encoder that was fitted to our questions; others have it as its package ships it. */
  fitted?: true;
  build(article: Corpus): Promise<(question: string, vector: Float32Array) => Promise<readonly number[]>>;
}>;

/** An article as peers get it: the same paragraphs, and an encoder for those that need vectors. */
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
    // What LangChain's tutorials build: its recursive splitter's chunks in a store in memory, which is a scan by cosine.
    name: `LangChain’s tutorial, ${CHUNK}/${OVERLAP} chunks`,
    async build({ paragraphs, embed }) {
      const chunks = await chunksOf(paragraphs);
      const vectors = await embed(chunks.map(({ text }) => text));
      return async (_, vector) =>
        unique(descending(Float64Array.from(vectors, (each) => dot(each, vector))).map((i) => chunks[i]!.paragraph));
    },
  },
  { name: 'vector store, paragraphs', build: vectorStore },
  { name: 'the same with Pullquote’s encoder', fitted: true, build: vectorStore },
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
    fitted: true,
    async build({ index }) {
      return async (question, vector) => descending(rank(index, question, vector).passages);
    },
  },
];

async function vectorStore({ paragraphs, embed }: Corpus) {
  const vectors = await embed(paragraphs);
  return async (_: string, vector: Float32Array) => descending(Float64Array.from(vectors, (each) => dot(each, vector)));
}

/** Orama finds 20 points less without these taken out: the best setting that was found for it. */
const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'a an the of in on at to for from by with and or is are was were be do does did what which who whom whose when where why how that this it its'.split(
    ' ',
  ),
);

/** Chunks go over paragraphs' borders; a chunk stands for the paragraph that it shares most of its text with. */
async function chunksOf(
  paragraphs: readonly string[],
): Promise<readonly Readonly<{ text: string; paragraph: number }>[]> {
  const whole = paragraphs.join('\n\n');
  const owner = paragraphs.flatMap((each, i) => Array<number>(each.length + 2).fill(i));
  const splitter = new RecursiveCharacterTextSplitter({ chunkSize: CHUNK, chunkOverlap: OVERLAP });
  let from = 0;
  return (await splitter.splitText(whole)).map((text) => {
    // Chunks are cut from the text in order, with nothing but white space trimmed.
    const start = whole.indexOf(text, from);
    from = start + 1;
    const counts = new Map<number, number>();
    for (const each of owner.slice(start, start + text.length)) counts.set(each, (counts.get(each) ?? 0) + 1);
    const [paragraph] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most));
    return { text, paragraph };
  });
}

function unique(places: readonly number[]): readonly number[] {
  return [...new Set(places)];
}
