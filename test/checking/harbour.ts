import { type Article, makeArticle, type Speaker, type Voice } from '../../src/article/index.ts';
import { type Checkable, searchable } from '../../src/checking/index.ts';
import type { Annotation, Sentence, Statement } from '../../src/voices/index.ts';

/** A sentence with who answers for it; words in curly marks become its speaker's direct statement. */
type Line = readonly [Voice, string, Speaker?];

/** Puts an article and its annotation together from labelled sentences, one list a paragraph. */
export function labelled(
  about: Readonly<{ slug: string; title: string; byline?: string; publication?: string }>,
  paragraphs: readonly (readonly Line[])[],
): Checkable {
  const article: Article = makeArticle(
    { ...about, language: 'en' },
    paragraphs.map((lines, i) => ({ number: i + 1, text: lines.map(([, text]) => text).join(' ') })),
  );
  const sentences: Sentence[] = [];
  const statements: Statement[] = [];
  paragraphs.forEach((lines, p) => {
    let at = 0;
    lines.forEach(([voice, text, speaker], s) => {
      const span = { start: at, end: at + text.length };
      at = span.end + 1;
      const by = speaker ? { speaker } : {};
      sentences.push({
        id: `${p + 1}.${s + 1}`,
        paragraph: p + 1,
        span,
        voice,
        sure: true,
        cues: [],
        loaded: [],
        ...by,
      });
      for (const marked of text.matchAll(/“([^”]+)”/gu)) {
        const start = span.start + marked.index + 1;
        const content = { start, end: start + marked[1]!.length };
        statements.push({ paragraph: p + 1, content, kind: 'direct', ...by });
      }
    });
  });
  const annotation: Annotation = { sentences, statements, english: true };
  return { article, annotation, searchable: searchable(article) };
}

const ROSS: Speaker = { name: 'Mairi Ross', role: 'harbour master' };
const BELL: Speaker = { name: 'Tom Bell', role: 'skipper' };

/** A small invented report with all three voices. */
export const harbour = labelled(
  { slug: 'the-harbour-bill', title: 'The harbour bill', byline: 'Ines Calder', publication: 'The Firth Courier' },
  [
    [
      ['reported', 'The council voted by nine to four on Tuesday to dredge the old harbour at Kilbrae.'],
      ['reported', 'The work will cost 2.4 million pounds and may close the north quay for eleven weeks.'],
    ],
    [
      ['attributed', '“We have waited thirty years for this,” said Mairi Ross, the harbour master.', ROSS],
      ['attributed', '“It is not a gift to the yachts; it is a lifeline for the boats that feed us.”', ROSS],
    ],
    [
      [
        'attributed',
        'Tom Bell, a skipper, disagreed: “Nobody asked the crews, and the silt will be back by winter.”',
        BELL,
      ],
      ['argued', 'He is right to be angry, but he is wrong about the silt.'],
    ],
    [
      ['argued', 'A town that will not look after its harbour does not deserve the sea.'],
      ['argued', 'The council should, without any further delay, sign the contract.'],
    ],
    [
      ['reported', 'In 2009 the breakwater failed during a storm and six boats were lost.'],
      ['reported', 'A survey by the Marine Trust found 40 per cent of the piles rotten.'],
    ],
  ],
);
