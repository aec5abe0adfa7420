import { GENERIC } from '../../features/answer-type.ts';
import { hasStem } from '../../indexing/vocabulary.ts';
import type { Ranked } from './index.ts';
import { most, sum } from './sums.ts';

/** Sizes of the articles that the weights were fitted on; beyond them, nothing is known. */
const FEWEST = 50;
const MOST = 400;

/** How well the best passage and sentence match all of the question. */
export function wordsAndMeaning({ evidence, passage, sentence }: Ranked) {
  const { index, question, sentences, paragraphs } = evidence;
  const { content, weights, classes } = question;
  const matches = evidence.matches.known;
  const stems = content.map(({ stem }) => stem);
  const absent = stems.map((stem) => !hasStem(index.vocabulary, stem));
  const raw = stems.map((stem) => index.fields.sentence.idf(stem));
  const share = (of: readonly number[]) => sum(of) / (sum(raw) || 1);
  const at = (term: number) => matches[term]![sentence]!;
  const unseen = Math.log(1 + (index.sentences.length + 0.5) / 0.5);
  return {
    /** The best soft coverage by any sentence, by the top sentence, and by the top paragraph. */
    coverageBest: most(sentences.coverage),
    coverageTop: sentences.coverage[sentence] ?? 0,
    coveragePassage: paragraphs.covered[passage] ?? 0,
    /** The same where words count that are used alike. */
    likenessBest: most(sentences.likeness),
    likenessTop: sentences.likeness[sentence] ?? 0,
    likenessNear: sentences.likenessNear[sentence] ?? 0,
    likenessPassage: most(paragraphs.coveredAlike),
    /** Cosines: the best of any sentence, the top sentence's, in three views; the top paragraph's; the mean over all. */
    meaningBest: most(sentences.meaning),
    meaningTop: sentences.meaning[sentence] ?? 0,
    centredBest: most(sentences.centredMeaning),
    centredTop: sentences.centredMeaning[sentence] ?? 0,
    plainBest: most(sentences.plainMeaning),
    plainTop: sentences.plainMeaning[sentence] ?? 0,
    centredPassage: paragraphs.centredMeaning[passage] ?? 0,
    meaningMean: sum(sentences.meaning) / (index.sentences.length || 1),
    /** BM25 of pieces in the top paragraph, and of words in the best window, as shares of what the question could reach. */
    piecesShare: paragraphs.pieces[passage] ?? 0,
    windowShare: most(sentences.window),
    /** The share of the question's words for which the article has nothing like it. */
    unknownShare: share(raw.map((weight, term) => (absent[term] && most(matches[term]!) < 0.5 ? weight : 0))),
    unknownNames: Math.min(2, classes.filter((kind, term) => kind === 'name' && absent[term]).length),
    /** The weight of names that the top sentence lacks. */
    missingNames:
      sum(
        classes.map((kind, term) =>
          kind === 'name' && !GENERIC.has(stems[term]!) ? weights[term]! * (1 - at(term)) : 0,
        ),
      ) / unseen,
    /** 1 where the question names what the title names. */
    title: classes.includes('title') ? 1 : 0,
    /** The share of words that the top sentence matches. */
    matchedTop: content.filter((_, term) => at(term) >= 0.5).length / (content.length || 1),
    /** The share of the top sentence's weight that the question names. */
    density: densityOf(evidence, sentence),
    /** The more sentences, the better the best of them matches by chance. */
    size: Math.log(Math.min(Math.max(index.sentences.length, FEWEST), MOST)),
  };
}

function densityOf({ index, question }: Ranked['evidence'], sentence: number): number {
  const asked = new Set(question.content.map(({ stem }) => stem));
  const stems = [...new Set(index.sentences[sentence]?.stems)];
  const weight = (of: readonly string[]) => sum(of.map((stem) => index.fields.sentence.idf(stem)));
  return weight(stems.filter((stem) => asked.has(stem))) / (weight(stems) || 1);
}
