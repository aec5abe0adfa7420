import { countedIn } from '../counted.ts';
import type { Words } from '../en/index.ts';

const n = countedIn('de');

export const packet: Words['reading']['packet'] = {
  file: (slug) => `${slug}-mappe.md`,
  finished: (title) => `### Gemeinsam gelesen: ${title}`,
  summary: (readers, reached, stops) =>
    `${n(readers)('Eine Person', '# Personen')} · ${reached} von ${n(stops)('einer Station', '# Stationen')}`,
  kept: (count) => n(count)('ein Satz gemerkt', '# Sätze gemerkt'),
  asked: (count, open) =>
    `${n(count)('eine Frage gestellt', '# Fragen gestellt')}${open > 0 ? `, ${open} davon vom Artikel nicht beantwortet` : ''}`,
  votes: (count, contested) =>
    `über ${n(count)('einen Satz', '# Sätze')} abgestimmt${contested > 0 ? `, ${contested} davon umstritten` : ''}`,
  attached: 'Alles Weitere steht in der Mappe.',
  inHistory: '/lesen verlauf hat die Mappe mit allem Weiteren.',
  subtitle: 'Mitschrift einer Leserunde',
  when: (from, to) => (from === to ? `Gelesen am ${from}` : `Gelesen vom ${from} bis zum ${to}`),
  names: (names) => `Mit Namen dabei: ${names}`,
  aMember: 'ein Mitglied',
  members: (count) => n(count)('ein Mitglied', '# Mitglieder'),
  sections: {
    contested: 'Am meisten umstrittene Sätze',
    unanswered: 'Gefragt und nicht beantwortet',
    stops: 'Stationen',
    glossary: 'Glossar',
  },
  stop: (stop, place) => `Station ${stop} · ${place}`,
  question: 'Frage',
  keptBy: (place, voice, speaker, by) => `${[place, voice, speaker].filter(Boolean).join(' · ')} · gemerkt von ${by}`,
  votedOn: 'Abgestimmt über',
  tally: (round, shares) => `${round}: ${shares}`,
  label: (voice) => `Einordnung von Pullquote: ${voice}`,
  corrected: (voice) => `von der Moderation korrigiert zu: ${voice}`,
  contestedMark: 'umstritten',
  askedBy: (question, by, answered) =>
    `${question} (${by}; ${answered ? 'beantwortet' : 'der Artikel sagt dazu nichts'})`,
  withdrawn: 'eine zurückgezogene Frage',
  andMore: (count) => `und ${count} weitere`,
  noQuotations:
    'Der Artikel hat sich geändert oder steht nicht mehr im Regal; deshalb wird hier nichts aus ihm zitiert.',
  legend:
    'Jedes Zitat ist aus dem Artikel geschnitten, wie er im Regal steht. „Berichtete Tatsachen“ heißt nachprüfbar, nicht wahr.',
  picture: 'Die Stimmen des Artikels',
};
