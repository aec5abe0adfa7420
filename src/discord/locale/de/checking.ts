import type { Verdict } from '../../../checking/index.ts';
import { countedIn } from '../counted.ts';
import type { Words } from '../en/index.ts';

const n = countedIn('de');

const VERDICT: Readonly<Record<Verdict['type'], string>> = {
  exact: 'wörtlich',
  altered: 'verändert',
  misattributed: 'von jemand anderem',
  absent: 'nicht gefunden',
};

type Checking = Pick<Words, 'passages' | 'quote' | 'check' | 'voices' | 'support' | 'keep' | 'kept'>;

export const checking: Checking = {
  passages: {
    page: (page, pages) => `Seite ${page} von ${pages}`,
    from: (title) => `in _${title}_`,
    gone: 'Dieser Artikel hat sich geändert oder steht nicht mehr im Regal; für dieses Zitat kann nicht mehr gebürgt werden.',
    expired: 'Diese Liste ist zu alt für ihre Schaltflächen. Verwende den Befehl noch einmal.',
    sharedBy: (member) => `Geteilt von ${member}`,
    more: (count) => `Die ersten ${count} werden gezeigt.`,
  },

  quote: {
    found: (count, words) => `**${n(count)('Ein Satz', '# Sätze')}** mit „${words}“`,
    close: (words) => `**Kein Satz enthält „${words}“.** Am nächsten kommen:`,
    none: (words) => `**Nichts gefunden** für „${words}“. Versuch es mit weniger oder anderen Worten oder ohne Filter.`,
    noWords: 'Gib Worte an, nach denen gesucht werden soll: Buchstaben oder Ziffern, nicht nur Zeichen.',
    noneInFilter: 'Kein Satz passt zu diesen Filtern. Lass einen davon weg.',
    random: 'Ein zufälliger Satz',
    paragraph: (number, all) => `¶${number} von ${all}, mit seinen Stimmen`,
    noParagraph: (number, all) =>
      `¶${number} gibt es nicht: Dieser Artikel hat ${n(all)('einen Absatz', '# Absätze')}.`,
  },

  check: {
    nothing: 'Hier gibt es nichts zu prüfen: keine Worte. Gib ein Zitat an, mit oder ohne Anführungszeichen.',
    left: (count) =>
      n(count)(
        'Ein weiteres Zitat wurde nicht geprüft: höchstens 20 auf einmal.',
        '# weitere Zitate wurden nicht geprüft: höchstens 20 auf einmal.',
      ),
    cut: 'Nur die ersten 4.000 Zeichen wurden gelesen.',
    summary: (verdicts) => {
      const counted = (['exact', 'altered', 'misattributed', 'absent'] as const).flatMap((type) => {
        const count = verdicts.filter((one) => one === type).length;
        return count > 0 ? [`${count} ${VERDICT[type]}`] : [];
      });
      return `**${n(verdicts.length)('Ein Zitat', '# Zitate')} geprüft**: ${counted.join(', ')}`;
    },
    exact: '✅ **Wörtlich**',
    exactElsewhere: (title) => `✅ **Wörtlich, aber aus einem anderen Artikel**: _${title}_`,
    altered: '✏️ **Verändert**',
    alteredElsewhere: (title) => `✏️ **Verändert, und aus einem anderen Artikel**: _${title}_`,
    misattributed: '↔️ **Echt, aber von jemand anderem**',
    absent: '❌ **Nicht in diesem Artikel**',
    absentAnywhere: '❌ **In keinem Artikel dieses Regals**',
    nearest: (title) => `Am nächsten kommt dieser Satz, in _${title}_:`,
    shown: 'Wie zitiert, mit ~~Gestrichenem~~ und **Hinzugefügtem**:',
    omitted: (count) => n(count)('die Auslassung lässt ein Wort weg', 'die Auslassung lässt # Wörter weg'),
    before: (words) => `⚠️ Unmittelbar davor steht „${words}“.`,
    wrong: {
      'wrong-speaker': (claimed, actual) => `**${claimed}** zugeschrieben, ist aber ${actual}`,
      'not-the-author': (claimed, actual) => `als eigene Worte von _${claimed}_ zitiert, ist aber ${actual}`,
      'not-fact': (_claimed, actual) => `als Tatsache zitiert, ist aber ${actual}`,
    },
    said: (speaker) => `von **${speaker}** gesagt`,
    saidByUnclear: 'von einer Quelle, die der Artikel nicht klar benennt',
    authors: 'ein eigenes Argument des Artikels',
    reports: 'ein eigener Bericht des Artikels',
    effect: {
      'negation-dropped': 'eine Verneinung fehlt',
      'negation-added': 'eine Verneinung ist hinzugekommen',
      'number-changed': 'eine Zahl ist verändert',
      'name-changed': 'ein Name ist verändert, hinzugekommen oder weggefallen',
      'hedge-dropped': 'eine Einschränkung fehlt, dadurch klingt es sicherer',
      'hedge-added': 'eine Einschränkung ist hinzugekommen, dadurch klingt es unsicherer',
      'modal-changed': 'wie sicher oder verbindlich es ist, ist verändert',
      'source-dropped': 'wer es sagt, fehlt',
      'ellipsis-hides-negation': 'die Auslassung verdeckt eine Verneinung',
      'ellipsis-joins-speakers': 'die Auslassung verbindet die Worte zweier Personen',
      'ellipsis-joins-distant': 'die Auslassung verbindet Worte, die weit auseinander stehen',
      'order-changed': 'die Reihenfolge ist verändert',
      'marks-changed': 'Anführungszeichen darin sind verändert',
      'words-dropped': 'Worte sind ohne Zeichen weggelassen',
      'words-added': 'Worte sind hinzugefügt',
      'words-changed': 'Worte sind verändert',
      spelling: 'die Schreibweise weicht ab',
      punctuation: 'die Zeichensetzung weicht ab',
      capitals: 'nur die Groß- und Kleinschreibung weicht ab',
    },
  },

  voices: {
    sentences: (count) => n(count)('1 Satz', '# Sätze'),
    argument: (places) =>
      places.length === 0
        ? 'Kein Absatz besteht überwiegend aus Argument.'
        : places.length <= 8
          ? `Argumentiert wird vor allem in ${places.join(', ')}.`
          : `Argumentiert wird vor allem in ${places.slice(0, 7).join(', ')} und an ${n(places.length - 7)('einer weiteren Stelle', '# weiteren Stellen')}.`,
    key: 'Jede Zeile ist ein Absatz, jeder Block ein Satz, so lang wie sein Text. Balken links: überwiegend Argument.',
    unsure: (count) => `Unterstrichen: Die Einordnung ist unsicher (${count}).`,
    list: {
      reported: 'Alle berichteten Tatsachen',
      attributed: 'Alles, was Quellen sagen',
      argued: 'Alle Argumente',
      loaded: 'Wertende Wortwahl',
    },
    listed: (name, count) => `**${name}** · ${n(count)('1 Satz', '# Sätze')}`,
    emptyList: (name) => `**${name}**: In diesem Artikel gibt es nichts davon.`,
  },

  support: {
    offers:
      '**Was der Artikel für dieses Argument anführt, bei ihm oder in seiner Nähe.** Ob es trägt, musst du beurteilen.',
    none: '**Nichts angeführt.** In der Nähe dieses Arguments nennt der Artikel weder Tatsachen noch Quellen.',
    notArgued: 'Das ist kein Argument: Wähle einen Satz, der unter Meinung und Argument steht.',
    noneArgued: 'In diesem Artikel wird nicht argumentiert.',
    pick: 'Was wird für ein Argument angeführt?',
    kind: { figure: 'Zahl', example: 'Beispiel', testimony: 'Aussage', document: 'Dokument' },
    reason: {
      near: 'steht in der Nähe',
      connective: 'durch ein Bindewort verknüpft',
      words: 'hat Worte gemeinsam',
      meaning: 'handelt vom Selben',
    },
  },

  keep: {
    button: 'Merken',
    pick: 'Ein Zitat merken …',
    kept: (place) => `${place} steht jetzt in deinem Notizbuch. /notizbuch liste zeigt es.`,
    known: (place) => `${place} steht schon in deinem Notizbuch.`,
    which: 'Mehrere Sätze enthalten diese Worte. Merk dir den, den du meinst:',
  },

  kept: {
    title: (count) => `**Dein Notizbuch** · ${n(count)('ein Zitat', '# Zitate')}`,
    empty: 'Dein Notizbuch ist leer. Merk dir ein Zitat mit der Schaltfläche darunter oder mit /merken.',
    emptyTag: (tag) => `In deinem Notizbuch hat nichts das Schlagwort „${tag}“.`,
    edit: 'Schlagwort, Notiz',
    modal: 'Schlagwort und Notiz',
    tag: 'Schlagwort',
    note: 'Notiz',
    gone: 'Dieses Zitat steht nicht mehr in deinem Notizbuch.',
    delete: 'Eines davon löschen …',
    notSure: 'Nichts wurde gelöscht. Wähle *True* bei *sicher*, um das ganze Notizbuch zu löschen.',
    cleared: (count) =>
      `Dein Notizbuch ist jetzt leer: ${n(count)('ein Zitat wurde gelöscht', '# Zitate wurden gelöscht')}.`,
    exported: (count) => `Dein Notizbuch: ${n(count)('ein Zitat', '# Zitate')}.`,
    column: ['Zitat', 'Stimme', 'Wer', 'Absatz', 'Artikel', 'Herkunft', 'Schlagwort', 'Notiz', 'Gemerkt am'],
  },
};
