import type { Words } from '../en/index.ts';

export const readCommand: Words['commands']['read'] = {
  name: 'lesen',
  description: 'Einen Artikel gemeinsam lesen, Station für Station',
  options: {
    start: {
      name: 'start',
      description: 'Eine Leserunde in diesem Kanal oder in einem Thread beginnen',
      options: {
        article: {
          name: 'artikel',
          description: 'Welcher Artikel; unnötig, wenn es nur einen gibt oder der Kanal einen hat',
        },
        place: {
          name: 'ort',
          description: 'Hier oder in einem eigenen Thread',
          choices: { here: 'Hier', thread: 'In einem Thread' },
        },
        pace: {
          name: 'tempo',
          description: 'Wer zur nächsten Station weitergeht',
          choices: {
            together: 'Gemeinsam: Die Leitung geht weiter',
            open: 'Offen: Mehr als die Hälfte der Anwesenden geht weiter',
          },
        },
        spoilers: {
          name: 'spoiler',
          description: 'Ob Fragen auch aus dem beantwortet werden, was die Runde noch nicht gelesen hat',
          choices: { hide: 'Verbergen: so weit die Runde gelesen hat', show: 'Zeigen: aus dem ganzen Artikel' },
        },
      },
    },
    next: { name: 'weiter', description: 'Zur nächsten Station; nach der letzten endet die Leserunde' },
    back: { name: 'zurück', description: 'Eine Station zurück' },
    goto: {
      name: 'gehe-zu',
      description: 'Zu einer bestimmten Station',
      options: { stop: { name: 'station', description: 'Ihre Nummer' } },
    },
    status: { name: 'stand', description: 'Wo die Runde ist und ob dein Name in der Mappe steht' },
    pause: { name: 'pause', description: 'Die Leserunde unterbrechen' },
    resume: { name: 'fortsetzen', description: 'Eine unterbrochene Leserunde fortsetzen' },
    'hand-over': {
      name: 'übergeben',
      description: 'Jemand anderem die Leitung übergeben',
      options: { to: { name: 'an', description: 'Jemand, der dabei ist' } },
    },
    end: { name: 'ende', description: 'Die Leserunde beenden und ihre Mappe veröffentlichen' },
    history: { name: 'verlauf', description: 'Was auf diesem Server gemeinsam gelesen wurde, mit den Mappen' },
    schedule: {
      name: 'zeitplan',
      description: 'Eine Station nach der anderen zu festen Zeiten',
      options: {
        set: {
          name: 'festlegen',
          description: 'Tage und Uhrzeit festlegen',
          options: {
            days: { name: 'tage', description: '„Mo Do“, „werktags“ oder „täglich“' },
            hour: { name: 'stunde', description: 'Von 0 bis 23' },
            zone: {
              name: 'zeitzone',
              description: 'Zeitzone, etwa Europe/Berlin; ohne Angabe deine oder die des Servers',
            },
            minute: { name: 'minute', description: 'Von 0 bis 59' },
            reminder: {
              name: 'erinnerung',
              description: 'Wie lange vor einer Station der Kanal erinnert wird',
              choices: {
                0: 'Keine Erinnerung',
                15: '15 Minuten vorher',
                60: 'Eine Stunde vorher',
                1440: 'Einen Tag vorher',
              },
            },
          },
        },
        skip: { name: 'auslassen', description: 'Den nächsten Termin auslassen' },
        postpone: {
          name: 'verschieben',
          description: 'Den nächsten Termin verschieben, die danach nicht',
          options: { days: { name: 'tage', description: 'Um wie viele Tage' } },
        },
        cancel: { name: 'absagen', description: 'Den Zeitplan aufheben; weiter geht es von Hand' },
      },
    },
  },
};
