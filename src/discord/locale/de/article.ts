import { countedIn } from '../counted.ts';
import type { Words } from '../en/index.ts';

const n = countedIn('de');

const paragraphs = (count: number) => n(count)('1 Absatz', '# Absätze');
const stops = (count: number) => n(count)('1 Station', '# Stationen');
const corrections = (count: number) => n(count)('1 Korrektur', '# Korrekturen');

export const shelf: Words['shelf'] = {
  trouble: {
    moderators:
      'Nur die Moderation (*Nachrichten verwalten*) darf das Regal ändern. `/artikel liste` und `/artikel info` sind für alle.',
    both: 'Gib eine Datei oder eine Adresse an, nicht beides.',
    noAddresses:
      'Adressen werden hier nicht abgerufen: Wer Pullquote betreibt, hat es nicht erlaubt (ALLOW_ADDRESSES). Speichere die Seite und häng die Datei an.',
    noTitle: 'Ein Artikel braucht einen Titel.',
    wrongAddress: (typed) => `„${typed}“ ist keine Adresse einer Seite. Sie beginnt mit https://`,
    everyones: (title) =>
      `_${title}_ kommt mit Pullquote oder aus dem Ordner corpus und steht in jedem Regal: Ein Server kann den Artikel weder bearbeiten noch ersetzen.`,
    noSentence: (typed) =>
      `Kein Satz dieses Artikels enthält „${typed}“. Wähle einen, der beim Tippen vorgeschlagen wird.`,
    manySentences: (typed, count) =>
      `${count} Sätze dieses Artikels enthalten „${typed}“. Tippe mehr davon oder die Nummer, etwa 3.2.`,
    sameVoice: (voice) => `Dieser Satz ist schon als *${voice}* eingeordnet.`,
  },

  progress: {
    fetching: '⏳ Wird abgerufen …',
    reading: '⏳ Wird gelesen …',
    embedding: (done, all) =>
      done === 0 ? '⏳ Wird in Sätze geteilt …' : `⏳ Wird dem Sinn nach gelesen: ${done} von ${all} Sätzen …`,
    labelling: '⏳ Die Sätze werden eingeordnet …',
  },

  form: {
    paste: 'Der Text eines Artikels',
    title: 'Titel',
    titleHint: 'Ohne Titel wird die erste Zeile des Textes genommen',
    text: 'Text',
    textHint: 'Bis zu 4.000 Zeichen; weiter geht es unten. Zwischen Absätzen eine leere Zeile.',
    more: (number) => `Text, Teil ${number}`,
    moreHint: 'Nur wenn der Text länger ist. Beginne mit einem neuen Absatz.',
    lastHint: 'Für mehr als 16.000 Zeichen häng eine Datei an: /artikel hinzufügen datei',
    details: 'Angaben zum Artikel',
    byline: 'Autor',
    date: 'Datum',
    dateHint: 'Etwa 2024-02-12, 12 February 2024 oder March 2021',
    publication: 'Publikation',
    source: 'Adresse',
    sourceHint: 'Wo er zu lesen ist, https://…',
  },

  size: (count, words, language) => [paragraphs(count), n(words)('1 Wort', '# Wörter'), language].join(' · '),
  unknownLanguage: 'Sprache nicht erkannt',
  share: (percent, voice) => `${voice} ${percent} %`,
  begins: 'So beginnt er:',
  ends: 'So endet er:',

  dropped: (count) => `**Weggelassen**, ${n(count)('1 Zeile', '# Zeilen')}:`,
  droppedNone: 'Nichts wurde weggelassen.',
  dropReason: {
    contact: 'Kontaktzeile',
    share: 'Aufforderung zum Teilen',
    caption: 'Bildunterschrift',
    related: 'Verweis auf anderes',
    boilerplate: 'gehört nicht zum Artikel',
    byline: 'Autorenzeile',
  },
  healed: (count) => `**Ausgebessert** an ${n(count)('1 Stelle', '# Stellen')}:`,
  healedNone: 'Nichts musste ausgebessert werden.',
  healKind: {
    'page-break': 'über einen Seitenwechsel verbunden',
    hyphen: 'getrenntes Wort zusammengesetzt',
    escape: 'Auszeichnung entfernt',
    emphasis: 'Auszeichnung entfernt',
    link: 'Adresse eines Links entfernt',
    space: 'Leerzeichen berichtigt',
  },
  more: (count) => `und ${count} weitere`,

  preview: {
    title: '**Noch nicht im Regal.** Das wurde gelesen:',
    earlier: (title) =>
      `_${title}_ im Regal hat denselben Titel oder dieselbe Adresse. Ist das eine berichtigte Fassung davon oder ein anderer Artikel?`,
    replaces: (title) =>
      `Er tritt an die Stelle von _${title}_. Korrekturen und gemerkte Zitate bleiben, wo die Worte unverändert sind.`,
    waits: 'Diese Vorschau verfällt nach einem Tag.',
    add: 'Hinzufügen',
    another: 'Als anderen Artikel hinzufügen',
    replace: 'Frühere Fassung ersetzen',
    edit: 'Angaben bearbeiten',
    cancel: 'Abbrechen',
    cancelled: 'Abgebrochen. Nichts wurde gespeichert.',
    known: (title) => `**Genau dieser Text steht schon im Regal**: _${title}_.`,
    open: 'Ansehen',
  },

  added: {
    done: (title, slug) =>
      `✅ **Hinzugefügt**: _${title}_ (\`${slug}\`). Frag ihn mit /fragen, lest ihn gemeinsam mit /lesen start.`,
    known: (title) => `**Er stand schon im Regal**: _${title}_. Nichts wurde geändert.`,
    replaced: (title) => `✅ **Ersetzt**: Im Regal steht die berichtigte Fassung von _${title}_.`,
    earlier: (slug) =>
      `Die frühere Fassung lässt sich einen Tag lang daneben zurückholen: /artikel wiederherstellen \`${slug}\`.`,
    corrections: (kept, lost) =>
      [
        `${corrections(kept)} behalten`,
        ...(lost > 0 ? [`${lost} nicht, weil sich die Worte geändert haben:`] : []),
      ].join('; '),
    quotes: (kept, lost) =>
      [
        n(kept)('1 gemerktes Zitat ist mit den Worten umgezogen', '# gemerkte Zitate sind mit den Worten umgezogen'),
        ...(lost > 0 ? [`${lost} nicht; dort bleiben die Worte der früheren Fassung`] : []),
      ].join('; '),
    guide: (count) => `Dazu gehört ein Leitfaden: ${stops(count)}.`,
    use: 'In diesem Kanal verwenden',
    details: 'Angaben',
  },

  list: {
    title: (count) => `**Im Regal** · ${n(count)('1 Artikel', '# Artikel')}`,
    origin: { sample: 'kommt mit Pullquote', corpus: 'für alle, aus dem Ordner corpus', added: 'hier hinzugefügt' },
    everyones: 'für alle hinzugefügt',
    here: '📌 der Artikel dieses Kanals',
    size: (count) => paragraphs(count),
    pick: 'Angaben zu einem davon …',
  },

  info: {
    source: (address) => `Zu lesen unter: ${address}`,
    added: (when) => `Hinzugefügt am ${when}`,
    addedBy: (member, when) => `Hinzugefügt von ${member} am ${when}`,
    everyones: (when) =>
      `Seit dem ${when} im Regal aller; ein Server kann ihn verbergen, aber nicht bearbeiten oder entfernen.`,
    guide: (count) => `Mit Leitfaden: ${stops(count)}.`,
    noGuide: (count) => `Kein Leitfaden; /lesen start teilt ihn in ${stops(count)}.`,
    setAside: 'Sein Leitfaden wurde für einen anderen Wortlaut geschrieben und wird nicht befolgt.',
    statements: (people) =>
      people === 0 ? 'Niemand wird zitiert.' : n(people)('1 Quelle wird zitiert.', '# Quellen werden zitiert.'),
    unsure: (count, all) => `${count} von ${n(all)('1 Satz', '# Sätzen')} unsicher`,
    corrections: (count) => `${n(count)('1 Einordnung', '# Einordnungen')} von der Moderation korrigiert`,
    name: (slug) => `Name in Befehlen: \`${slug}\``,
  },

  use: {
    done: (title) => `📌 In diesem Kanal ist ab jetzt _${title}_ gemeint, wenn kein Artikel genannt wird.`,
    none: 'Dieser Kanal hat keinen eigenen Artikel mehr.',
  },

  edit: { done: (title) => `Geändert: _${title}_. Der Name in Befehlen bleibt.` },

  beingRead: (channels) =>
    `Er wird gerade gemeinsam gelesen: ${channels}. Ohne genau diesen Text kann die Leserunde nicht weitergehen.`,

  remove: {
    ask: (title) => `**Soll _${title}_ aus dem Regal entfernt werden?**`,
    consequence:
      'Zitate, die sich Mitglieder gemerkt haben, bleiben mit ihrer Herkunft in deren Notizbüchern. Korrekturen kommen zurück, wenn derselbe Text wieder hinzugefügt wird. Einen Tag lang lässt sich der Artikel zurückholen, danach wird sein Text gelöscht.',
    button: 'Entfernen',
    leave: 'Stehen lassen',
    left: 'Nichts wurde entfernt.',
    done: (title) =>
      `Entfernt: _${title}_. Einen Tag lang lässt er sich zurückholen, hier oder mit /artikel wiederherstellen.`,
    back: 'Zurückholen',
    askHide: (title) =>
      `_${title}_ kommt mit Pullquote oder aus dem Ordner corpus und steht in jedem Regal: Ein Server kann ihn nicht entfernen. **Auf diesem Server verbergen?**`,
    hide: 'Hier verbergen',
    hidden: (title) => `Auf diesem Server verborgen: _${title}_. /artikel wiederherstellen holt ihn zurück.`,
  },

  restore: {
    done: (title) => `Wieder im Regal: _${title}_.`,
    removed: 'entfernt',
    hidden: 'hier verborgen',
  },

  correct: {
    done: (place, from, to) =>
      `${place} korrigiert: von *${from}* zu *${to}*. Überall auf diesem Server wird das als Korrektur gezeigt.`,
    back: 'Zurücknehmen',
    takenBack: (place, voice) =>
      `Die Korrektur von ${place} ist zurückgenommen: Eingeordnet ist der Satz wieder als *${voice}*.`,
    noneThere: 'Zu diesem Satz gibt es keine Korrektur mehr.',
  },

  exported: (title, count) =>
    `_${title}_ als Markdown, die Einordnungen als JSON${count > 0 ? ` und ${corrections(count)} als Daten` : ''}.`,
};
