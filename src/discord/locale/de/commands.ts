import type { Words } from '../en/index.ts';
import { articleCommand } from './commands-article.ts';
import { readCommand } from './commands-read.ts';
import { voice } from './terms.ts';

const article = {
  name: 'artikel',
  description: 'Welcher Artikel; ohne Angabe der des Kanals oder das ganze Regal',
};
const oneArticle = {
  name: 'artikel',
  description: 'Welcher Artikel; ohne Angabe der des Kanals oder der neueste im Regal',
};
const onlyVoice = {
  name: 'stimme',
  description: 'Nur berichtete Tatsachen, was Quellen sagen oder Meinung und Argument',
  choices: voice,
};
const speaker = { name: 'wer', description: 'Wessen Worte; ohne Angabe alle, die zitiert werden' };

export const commands: Words['commands'] = {
  ask: {
    name: 'fragen',
    description: 'Frag einen Artikel: Die Antwort besteht aus seinen eigenen Worten',
    options: {
      question: { name: 'frage', description: 'Was du wissen möchtest' },
      article,
      voice: onlyVoice,
    },
  },
  quote: {
    name: 'zitat',
    description: 'Schlag nach, was ein Artikel sagt, Wort für Wort',
    options: {
      find: {
        name: 'suchen',
        description: 'Sätze mit genau diesen oder ähnlichen Worten',
        options: {
          words: { name: 'worte', description: 'Die gesuchten Worte; kleine Schreibfehler schaden nicht' },
          article,
          voice: onlyVoice,
          speaker,
          paragraph: { name: 'absatz', description: 'Nur dieser Absatz' },
        },
      },
      paragraph: {
        name: 'absatz',
        description: 'Ein Absatz, in dem seine Stimmen gekennzeichnet sind',
        options: {
          number: { name: 'nummer', description: 'Die Nummer des Absatzes: 4 für ¶4' },
          article: oneArticle,
        },
      },
      random: {
        name: 'zufall',
        description: 'Ein zufälliger Satz',
        options: { article, voice: onlyVoice, speaker },
      },
    },
  },
  check: {
    name: 'prüfen',
    description: 'Zitate prüfen: wörtlich, verändert, von jemand anderem oder nicht im Artikel',
    options: {
      text: {
        name: 'text',
        description: 'Ein Zitat oder ein Text mit Zitaten; steht dabei, von wem, wird auch das geprüft',
      },
      article: {
        name: 'artikel',
        description: 'Aus welchem Artikel es sein soll; ohne Angabe aus irgendeinem im Regal',
      },
    },
  },
  'Check quotation': { name: 'Zitat prüfen' },
  voices: {
    name: 'stimmen',
    description: 'Ein Bild des Artikels: was berichtet, was zitiert und was argumentiert wird, und wo',
    options: { article: oneArticle },
  },
  support: {
    name: 'belege',
    description: 'Was ein Artikel für ein Argument anführt: Zahlen, Beispiele, Aussagen, Dokumente',
    options: {
      argument: { name: 'argument', description: 'Worte des Arguments' },
      article,
    },
  },
  keep: {
    name: 'merken',
    description: 'Ein Zitat in deinem eigenen Notizbuch aufheben',
    options: {
      words: { name: 'worte', description: 'Worte des Satzes, den du aufheben willst' },
      article,
    },
  },
  kept: {
    name: 'notizbuch',
    description: 'Dein eigenes Notizbuch mit Zitaten',
    options: {
      list: {
        name: 'liste',
        description: 'Was du aufgehoben hast, das Neueste zuerst',
        options: { tag: { name: 'schlagwort', description: 'Nur was dieses Schlagwort hat' } },
      },
      export: {
        name: 'export',
        description: 'Dein Notizbuch als Datei',
        options: {
          format: {
            name: 'format',
            description: 'Markdown zum Lesen, CSV für eine Tabelle; ohne Angabe beides',
            choices: { md: 'Markdown', csv: 'CSV' },
          },
        },
      },
      clear: {
        name: 'leeren',
        description: 'Alles in deinem Notizbuch löschen',
        options: { sure: { name: 'sicher', description: 'Es lässt sich nicht zurückholen' } },
      },
    },
  },
  article: articleCommand,
  read: readCommand,
  who: {
    name: 'wer',
    description: 'Wer in einem Artikel zitiert wird und was jede dieser Quellen sagt',
    options: { speaker, article: oneArticle },
  },
  settings: {
    name: 'einstellungen',
    description: 'Wie Pullquote sich hier verhält: ansehen und ändern',
    options: {
      mine: { name: 'meine', description: 'Deine eigenen Einstellungen auf diesem Server' },
      server: { name: 'server', description: 'Die Einstellungen dieses Servers' },
      channel: {
        name: 'kanal',
        description: 'Die Einstellungen eines Kanals',
        options: { channel: { name: 'kanal', description: 'Welcher Kanal; ohne Angabe dieser' } },
      },
      check: { name: 'prüfen', description: 'Ob Pullquote alle Berechtigungen hat, die es braucht' },
    },
  },
  mydata: {
    name: 'meinedaten',
    description: 'Was Pullquote über dich aufbewahrt',
    options: {
      export: { name: 'export', description: 'Alles, was über dich aufbewahrt wird, als Datei' },
      delete: { name: 'löschen', description: 'Löschen, was über dich aufbewahrt wird; vorher wirst du gefragt' },
    },
  },
  privacy: { name: 'datenschutz', description: 'Was Pullquote aufbewahrt, wie lange und wo' },
  help: { name: 'hilfe', description: 'Was du mit Pullquote tun kannst, Aufgabe für Aufgabe' },
};
