/**
 * Fitted on SQuAD 2.0's development articles (listwise softmax, target the paragraph a question was written for).
 */
export const PASSAGE_WEIGHTS = {
  pieces: 0.779,
  meaning: 0.863,
  centredMeaning: 0.161,
  order: 0.245,
  names: 0.367,
  coverage: 0.744,
  pairs: 0.23,
  length: -0.284,
} as const;

export const SENTENCE_WEIGHTS = {
  passage: 1.034,
  coverageNear: 0.553,
  meaning: 0.16,
  centredMeaning: 0.501,
  dateNear: 0.212,
  figureNear: 0.244,
  thingNear: 0.161,
  nameNear: 0.166,
  verbs: 0.095,
  nouns: 0.136,
  others: 0.072,
  numbers: 0.12,
  order: 0.078,
  place: -0.285,
  previous: 0.061,
  opening: 0.042,
  unit: 0.542,
  date: 0.576,
} as const;
