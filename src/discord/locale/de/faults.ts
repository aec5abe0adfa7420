import type { FaultWords } from '../faults.ts';

const TEXT_FILE = 'Gib die Worte des Artikels als .txt-Datei.';

export const faults: FaultWords = {
  'article-empty': ({ name }) => `Kein Text darin: ${of(name)}. Gib eine Datei mit dem Text des Artikels.`,
  'article-too-long': ({ name }) => `Zu groß für einen Artikel: ${of(name)}. ${TEXT_FILE}`,
  'article-not-text': ({ name }) => `Kein lesbarer Text darin: ${of(name)}. ${TEXT_FILE}`,
  'article-sentences': ({ title, count, most }) =>
    `„${title}“ hat ${count} Sätze; ein Artikel darf ${most} haben. Teile ihn und gib jeden Teil als eigene Datei.`,
  'paragraph-too-long': ({ title, paragraph, most }) =>
    `¶${paragraph} von „${title}“ ist zu lang: Ein Absatz darf ${most} Zeichen haben. Trenne die Absätze durch leere Zeilen.`,
  'article-format': ({ name }) =>
    `So nicht zu lesen: ${of(name)}. Gelesen werden Text, Markdown, HTML und PDF. ${TEXT_FILE}`,
  'article-encrypted': ({ name }) => `Geschützt durch ein Passwort: ${of(name)}. Gib die Datei ohne Passwort.`,
  'article-unknown': ({ slug, nearest }) =>
    `Hier heißt kein Artikel „${slug ?? ''}“. ${
      nearest ? `Am ähnlichsten: ${nearest}.` : 'Die Vorschläge beim Tippen zeigen, welche es gibt.'
    }`,
  'address-refused': () =>
    'Diese Adresse wird nicht abgerufen: nur öffentliche Adressen mit http oder https, ohne Passwort. Speichere die Seite und gib die Datei.',
  'address-failed': () =>
    'Von dieser Adresse kam nichts Lesbares. Versuch es später noch einmal, oder speichere die Seite und gib die Datei.',
  'attachment-failed': ({ name }) => `Discord gibt die Datei nicht heraus: ${of(name)}. Häng sie noch einmal an.`,
  'corrections-full': ({ most }) =>
    `Auf diesem Server gelten ${most} Berichtigungen, mehr gehen nicht. Nimm zuerst eine zurück.`,
  database: () =>
    'Die Datenbank von Pullquote antwortet gerade nicht. Versuch es in einer Minute noch einmal; hält es an, sag denen Bescheid, die diesen Bot betreiben.',
  'draft-gone': () =>
    'Dieser Entwurf wurde hinzugefügt, abgebrochen oder ist älter als ein Tag. Fang mit /artikel hinzufügen neu an.',
  'drafts-full': ({ most }) =>
    `Du hast ${most} Entwürfe offen. Füge zuerst einen hinzu oder brich ihn ab; jeder verfällt nach einem Tag.`,
  'notebook-full': ({ most }) =>
    `Dein Notizbuch ist voll: Es fasst ${most} Zitate. Sichere es mit /notizbuch export, dann lösche einige.`,
  'question-empty': () => 'Schreib eine Frage.',
  'question-too-long': ({ most, length }) => `Eine Frage darf ${most} Zeichen haben; diese hat ${length}. Kürze sie.`,
  'shelf-full': ({ most }) =>
    `Das Regal dieses Servers ist voll: Es fasst ${most} eigene Artikel. Entferne zuerst einen.`,
  'sittings-full': ({ most }) =>
    `Auf diesem Server laufen schon ${most} Leserunden, mehr gehen nicht zugleich. Beende zuerst eine mit /lesen ende.`,
  'sittings-today': ({ most }) =>
    `Auf diesem Server haben an einem Tag schon ${most} Leserunden begonnen, mehr gehen nicht. Lest in einer davon weiter, oder wartet mit der nächsten.`,
  timeout: () => `Das hat zu lange gedauert. Versuch es noch einmal. Hilft das nicht: ${TEXT_FILE}`,
  'too-many-asking': () => 'Gerade fragen zu viele, und du müsstest zu lange warten.',
  'zone-unknown': ({ name }) =>
    `Die Zeitzone „${name}“ gibt es nicht. Zeitzonen heißen zum Beispiel Europe/Berlin oder America/New_York.`,
};

function of(name: unknown): string {
  return typeof name === 'string' && name !== '' ? name : 'diese Datei';
}
