import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { GOLD, type Gold, loadGold } from '../eval/gold.ts';
import { splitText } from '../src/article/index.ts';
import { type Figure, type Part, timed } from './part.ts';

const ROUNDS = 15;
const WARMING = 5;

const wink = winkNLP(model, ['sbd']);

/** A way to cut a paragraph into sentences. */
const SPLITTERS: Readonly<Record<string, (text: string) => readonly string[]>> = {
  Pullquote: (text) => splitText(text).map(({ start, end }) => text.slice(start, end)),
  'wink-nlp': (text) => wink.readDoc(text).sentences().out(),
  compromise: (text) => (nlp.tokenize(text).json({ offset: false }) as { text: string }[]).map((each) => each.text),
};

/** Cutting into sentences: how fast, and how many as a reader would, on the gold articles. */
export const splittingPart: Part = {
  name: 'splitting',
  title: 'Cutting into sentences, next to others (all gold articles a round)',
  async run() {
    const gold = loadGold(GOLD);
    const texts = gold.flatMap(({ article }) => article.paragraphs.map(({ text }) => text));
    const times = new Map(Object.keys(SPLITTERS).map((name) => [name, [] as number[]]));
    for (let round = 0; round < ROUNDS + WARMING; round++)
      for (const [name, split] of Object.entries(SPLITTERS)) {
        const { ms } = await timed(() => texts.map(split));
        if (round >= WARMING) times.get(name)!.push(ms);
      }
    const own = times.get('Pullquote')!;
    return Object.entries(SPLITTERS).flatMap(([name, split]): readonly Figure[] => {
      const key = `splitting.${name.toLowerCase()}`;
      const { right, of } = rightly(gold, split);
      const runs = times.get(name)!;
      return [
        {
          id: `${key}.right`,
          name: `${name}: sentences as a reader would cut them`,
          unit: 'share',
          runs: [right / of],
        },
        { id: `${key}.time`, name: `${name}: a round`, unit: 'ms', runs },
        ...(name === 'Pullquote'
          ? []
          : [
              {
                id: `${key}.ratio`,
                name: `${name}: as many times our own`,
                unit: 'times',
                runs: runs.map((ms, i) => ms / own[i]!),
              } as const,
            ]),
      ];
    });
  },
};

/** Sentences of the labels that are cut out exactly, white space at their ends aside. */
function rightly(gold: readonly Gold[], split: (text: string) => readonly string[]) {
  let [right, of] = [0, 0];
  for (const { article, paragraphs } of gold)
    for (const { number, sentences } of paragraphs) {
      const cut = new Set(split(article.paragraphs[number - 1]!.text).map((each) => each.trim()));
      right += sentences.filter(({ text }) => cut.has(text)).length;
      of += sentences.length;
    }
  return { right, of };
}
