import { countedIn } from '../counted.ts';
import type { Words } from '../en/index.ts';

const n = countedIn('fr');

export const packet: Words['reading']['packet'] = {
  file: (slug) => `${slug}-dossier.md`,
  finished: (title) => `### Lu ensemble : ${title}`,
  summary: (readers, reached, stops) =>
    `${n(readers)('# personne', '# personnes')} · ${reached} sur ${n(stops)('# étape', '# étapes')}`,
  kept: (count) => n(count)('# phrase gardée', '# phrases gardées'),
  asked: (count, open) =>
    `${n(count)('# question posée', '# questions posées')}${open > 0 ? `, dont ${open} sans réponse dans l’article` : ''}`,
  votes: (count, contested) =>
    `${n(count)('# phrase soumise au vote', '# phrases soumises au vote')}${contested > 0 ? `, dont ${n(contested)('# contestée', '# contestées')}` : ''}`,
  attached: 'Tout le reste est dans le dossier.',
  inHistory: '/lire historique donne le dossier avec tout le reste.',
  subtitle: 'Compte rendu d’une lecture guidée',
  when: (from, to) => (from === to ? `Lu le ${from}` : `Lu du ${from} au ${to}`),
  names: (names) => `Ont lu, et montrent leur nom : ${names}`,
  aMember: 'un membre',
  members: (count) => n(count)('# membre', '# membres'),
  sections: {
    contested: 'Les phrases les plus contestées',
    unanswered: 'Demandé, sans réponse',
    stops: 'Étapes',
    glossary: 'Glossaire',
  },
  stop: (stop, place) => `Étape ${stop} · ${place}`,
  question: 'Question',
  keptBy: (place, voice, speaker, by) => `${[place, voice, speaker].filter(Boolean).join(' · ')} · gardée par ${by}`,
  votedOn: 'Soumise au vote',
  tally: (round, shares) => `${round} : ${shares}`,
  label: (voice) => `Étiquette de Pullquote : ${voice}`,
  corrected: (voice) => `corrigée par la modération en : ${voice}`,
  contestedMark: 'contestée',
  askedBy: (question, by, answered) => `${question} (${by} ; ${answered ? 'répondu' : 'l’article ne le dit pas'})`,
  withdrawn: 'une question retirée',
  andMore: (count) => n(count)('et # autre', 'et # autres'),
  noQuotations: 'L’article a changé ou n’est plus sur l’étagère : rien n’en est cité ici.',
  legend:
    'Chaque citation est découpée dans l’article tel qu’il est sur l’étagère. « Faits rapportés » veut dire vérifiables, pas vrais.',
  picture: 'Les voix de l’article',
};
