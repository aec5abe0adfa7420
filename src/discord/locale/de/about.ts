import { countedIn } from '../counted.ts';
import type { Words } from '../en/index.ts';

const n = countedIn('de');

export const about: Pick<Words, 'mydata' | 'privacy' | 'help'> = {
  mydata: {
    file: 'pullquote-meine-daten.json',
    nothing: 'Pullquote bewahrt nichts über dich auf.',
    exported: 'Alles, was Pullquote über dich aufbewahrt, auf allen Servern, auf denen es ist, steht in dieser Datei.',
    ask: '**Löschen, was Pullquote über dich aufbewahrt, auf allen Servern, auf denen es ist?**',
    notebook: (count) => `- ${n(count)('ein Zitat', '# Zitate')} in deinem Notizbuch`,
    settings: (count) => `- ${n(count)('eine eigene Einstellung', '# eigene Einstellungen')}`,
    replies: (count) =>
      `- die Fragen hinter ${n(count)('einer Antwort', '# Antworten')} an dich, deren Schaltflächen dann nicht mehr gehen`,
    drafts: (count) => `- ${n(count)('ein Entwurf eines Artikels', '# Entwürfe von Artikeln')}, nicht hinzugefügt`,
    sittings: (count) =>
      `- dein Anteil an ${n(count)('einer Leserunde', '# Leserunden')}: dein Name und die Worte deiner Fragen. Abgegebene Stimmen und gemerkte Sätze bleiben als die einer namenlosen Person, damit die Summen der Runde stimmen. Laufende verlässt du.`,
    corrections: (count) =>
      `- dein Name und deine Begründung bei ${n(count)('einer Korrektur', '# Korrekturen')}; die Korrektur bleibt`,
    articles: (count) =>
      `- dein Name bei ${n(count)('einem Artikel, den du hinzugefügt hast; er bleibt', '# Artikeln, die du hinzugefügt hast; sie bleiben')} im Regal`,
    made: (count) =>
      `- dein Name bei ${n(count)('einer Einstellung, die du für andere gemacht hast; sie bleibt', '# Einstellungen, die du für andere gemacht hast; sie bleiben')}`,
    once: 'Es lässt sich nicht zurückholen. /meinedaten export gibt dir vorher eine Kopie. Nachrichten in Kanälen zu löschen ist Sache von Discord.',
    button: 'Alles löschen',
    leave: 'So lassen',
    left: 'Nichts wurde gelöscht.',
    done: 'Gelöscht. Pullquote bewahrt nichts mehr über dich auf.',
  },

  privacy: {
    title: '**Was Pullquote aufbewahrt**',
    messages:
      'Nachrichten kann es nicht lesen. Es sieht nur die Befehle, Schaltflächen und Formulare, die du benutzt, und außer seinen Antworten an Discord verlässt davon nichts den Rechner, auf dem es läuft.',
    reply: 'Die Frage hinter einer Antwort, damit ihre Schaltflächen gehen: **90 Tage**.',
    notebook: 'Dein Notizbuch und deine Einstellungen: **bis du sie löschst**.',
    sitting:
      'Von einer Leserunde: wer dabei war (als Nummer von Discord), Stimmen, Fragen und gemerkte Sätze, **solange der Server sie in seinem Verlauf hat**. Stimmen werden als Zahlen gezeigt, Namen nur von denen, die es erlauben.',
    moderator:
      'Von der Moderation: wer einen Artikel hinzugefügt, eine Einordnung korrigiert oder etwas eingestellt hat: **solange es besteht**.',
    draft: 'Ein Artikel, der nicht fertig hinzugefügt oder entfernt wurde: **einen Tag**.',
    log: 'Sein Protokoll enthält keine Worte von Mitgliedern.',
    yours: (exporting, deleting) =>
      `${exporting} gibt dir alles, was über dich aufbewahrt wird, ${deleting} löscht es.`,
  },

  help: {
    title: '**Was du mit Pullquote tun kannst**',
    ask: (ask, voices) =>
      `**Fragen.** ${ask} antwortet mit den eigenen Worten des Artikels: *berichtete Tatsachen*, *was Quellen sagen* und *Meinung und Argument* getrennt. ${voices} zeichnet, wer wo spricht.`,
    lookUp: (quote, who, support) =>
      `**Nachschlagen.** ${quote} findet einen Satz, ${who} zeigt, wer zitiert wird, ${support}, was für ein Argument angeführt wird.`,
    check: (check) =>
      `**Prüfen.** ${check} sagt, ob ein Zitat wörtlich, verändert oder von jemand anderem ist. Ebenso *Zitat prüfen* im Menü einer Nachricht.`,
    keep: (keep, kept) => `**Merken.** ${keep} legt ein Zitat in dein Notizbuch, ${kept} zeigt es.`,
    read: (start, schedule) =>
      `**Gemeinsam lesen.** ${start} beginnt eine Leserunde mit Fragen und verdeckten Abstimmungen; mit ${schedule} kommen ihre Stationen zu festen Zeiten.`,
    shelf: (list, add, use) =>
      `**Das Regal.** ${list} zeigt, was es zu lesen gibt. Für die Moderation: ${add} und ${use}.`,
    settings: (mine, server, check) =>
      `**Einstellungen.** ${mine} für dich. Für die Moderation: ${server}, und ${check} für fehlende Berechtigungen.`,
    privacy: (privacy, data) => `**Datenschutz.** ${privacy} sagt, was aufbewahrt wird, ${data} gibt es dir.`,
    fact: '*Berichtet* heißt nachprüfbar, nicht wahr. Pullquote ergreift keine Partei: Es zeigt, wer was sagt.',
  },
};
