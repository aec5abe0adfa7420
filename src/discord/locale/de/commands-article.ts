import type { Words } from '../en/index.ts';
import { voice } from './terms.ts';

const article = { name: 'artikel', description: 'Welcher Artikel' };
const own = { name: 'artikel', description: 'Welcher von den eigenen Artikeln dieses Servers' };

export const articleCommand: Words['commands']['article'] = {
  name: 'artikel',
  description: 'Die Artikel dieses Servers: auflisten, hinzufügen, korrigieren, entfernen',
  options: {
    list: { name: 'liste', description: 'Was es zu lesen gibt' },
    info: {
      name: 'info',
      description: 'Was über einen Artikel bekannt ist: Stimmen, Weggelassenes, Ausgebessertes, Herkunft',
      options: { article },
    },
    add: {
      name: 'hinzufügen',
      description: 'Für die Moderation: einen Artikel ins Regal stellen; ohne Datei und Adresse per Formular',
      options: {
        file: { name: 'datei', description: 'Text, Markdown, HTML oder PDF' },
        address: { name: 'adresse', description: 'Adresse einer Webseite oder eines PDF' },
        replace: { name: 'ersetzt', description: 'Der Artikel, von dem dies eine berichtigte Fassung ist' },
      },
    },
    use: {
      name: 'verwenden',
      description: 'Für die Moderation: der Artikel, der in diesem Kanal gemeint ist, wenn keiner genannt wird',
      options: {
        article: { name: 'artikel', description: 'Welcher Artikel; ohne Angabe hat der Kanal keinen eigenen mehr' },
      },
    },
    edit: {
      name: 'bearbeiten',
      description: 'Für die Moderation: Titel, Autor, Datum, Publikation und Adresse eines Artikels',
      options: { article: own },
    },
    correct: {
      name: 'korrigieren',
      description: 'Für die Moderation: sagen, wessen Stimme ein Satz ist',
      options: {
        article,
        sentence: { name: 'satz', description: 'Seine Worte oder seine Nummer, etwa 3.2' },
        voice: { name: 'stimme', description: 'Wessen Stimme es ist', choices: voice },
        reason: { name: 'grund', description: 'Warum, für alle, die es lesen' },
      },
    },
    remove: {
      name: 'entfernen',
      description: 'Für die Moderation: einen Artikel aus dem Regal nehmen; einen Tag lang rückgängig zu machen',
      options: { article },
    },
    restore: {
      name: 'wiederherstellen',
      description: 'Für die Moderation: einen entfernten oder verborgenen Artikel zurückholen',
      options: { article: { name: 'artikel', description: 'Welcher' } },
    },
    export: {
      name: 'export',
      description: 'Für die Moderation: ein Artikel als Markdown, mit Einordnungen und Korrekturen',
      options: { article },
    },
  },
};
