import type { TrainingSentence } from './training.ts';

/** Groups that people argue about, from every side. */
const GROUPS: readonly string[] = [
  'union leaders',
  'company directors',
  'landlords',
  'tenants',
  'bankers',
  'civil servants',
  'Democrats',
  'Republicans',
  'liberals',
  'conservatives',
  'socialists',
  'nationalists',
  'feminists',
  'churchmen',
  'environmentalists',
  'oil executives',
  'immigrants',
  'farmers',
  'professors',
  'generals',
];

const TEMPLATES: readonly (readonly [string, TrainingSentence['voice']])[] = [
  ['It is hard to think of anybody more self-satisfied than the {}.', 'argued'],
  ['The {} have only themselves to blame for what is coming.', 'argued'],
  ['Somebody ought to tell the {} that their time is up.', 'argued'],
  ['All that the {} have ever cared about is money, mostly their own.', 'argued'],
  ['The {} think of nothing but themselves.', 'argued'],
  ['One grows tired of being lectured about sacrifice by the {}.', 'argued'],
  ['The {} published details of their pay and expenses for the first time.', 'reported'],
  ['Most of the {} who were questioned earned less than 40,000 a year.', 'reported'],
  ['Two of the {} were interviewed by the committee on Wednesday.', 'reported'],
  ['The {} met in the capital on Tuesday to elect a chairman.', 'reported'],
  ['About 400 {} took part in the march, which ended at the town hall.', 'reported'],
  ['The {} rejected the proposal in a ballot last month.', 'reported'],
];

/** How much a sentence made from a template counts beside one that was written. */
export const TEMPLATE_WEIGHT = 1;

/** The same few sentences said of every group, so that no group's name is itself a sign of arguing or of reporting. */
export function campSentences(): readonly TrainingSentence[] {
  return TEMPLATES.flatMap(([template, voice]) =>
    GROUPS.map((group) => ({ text: template.replace('{}', group), voice, group: 'camps' })),
  );
}
