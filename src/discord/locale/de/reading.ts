import { countedIn } from '../counted.ts';
import type { Words } from '../en/index.ts';
import { packet } from './reading-packet.ts';

const n = countedIn('de');

const voted = (count: number) => n(count)('eine Stimme', '# Stimmen');

export const reading: Words['reading'] = {
  refusal: {
    ended: 'Diese Leserunde ist beendet. /lesen start beginnt eine neue.',
    paused: 'Diese Leserunde ist unterbrochen. Die Leitung setzt sie mit /lesen fortsetzen fort.',
    'not-paused': 'Diese Leserunde ist nicht unterbrochen.',
    'not-host': 'Das kann nur die Leitung dieser Leserunde oder die Moderation.',
    'not-present': 'Drück zuerst auf *Dabei sein*: Das hier ist für alle, die mitlesen.',
    stale: 'Die Runde ist weitergegangen, seit diese Karte gezeigt wurde. Nimm die neueste Karte.',
    'first-stop': 'Das ist die erste Station.',
    'last-stop': 'Das ist die letzte Station. *Beenden* schließt die Leserunde ab.',
    'no-such-stop': 'Eine Station mit dieser Nummer gibt es nicht: /lesen stand sagt, wie viele es sind.',
    'no-poll': 'An dieser Station gibt es nichts abzustimmen.',
    'already-revealed': 'Die Stimmen sind schon aufgedeckt.',
    'no-votes': 'Noch hat niemand abgestimmt.',
    full: 'Hier lesen so viele, dass kein Platz mehr ist. Lies trotzdem mit: Die Karte ist für alle da, und *Hier fragen* geht.',
    'too-many-rounds': 'Es gibt höchstens zwei Abstimmungen: Decke diese auf.',
    already: 'Das ist schon so.',
  },

  question: {
    'argument-with-support': (about) =>
      `Der Artikel argumentiert: ${about} Was in diesem Abschnitt spricht dafür, was fehlt, und würde es jemanden überzeugen, der anders denkt?`,
    'argument-alone': (about) =>
      `Dieser Abschnitt ist reines Argument. Er sagt: ${about} Was müsstest du wissen, bevor du zustimmst oder widersprichst?`,
    'named-source': (about) =>
      `Hier spricht jemand: ${about} Woher kann diese Person das wissen, und was hätte sie davon, es zu sagen?`,
    'unnamed-source': (about) =>
      `Wer das sagt, bleibt hier ohne Namen: ${about} Welche Gründe könnte das haben, und was ist es ohne Namen wert?`,
    'figure-without-source': (about) =>
      `Der Artikel nennt eine Zahl, ohne zu sagen, von wem sie stammt: ${about} Wer würde das zählen und wie, und womit würdest du sie vergleichen?`,
    'loaded-wording': (about) =>
      `Die Wortwahl ergreift Partei: ${about} Sag dasselbe in nüchternen Worten. Was geht verloren, was ist gewonnen?`,
    turn: (about) => `Hier wendet sich der Abschnitt: ${about} Was räumt er ein, und was hält er dem entgegen?`,
    'sources-at-odds': (about) =>
      `Hier sind Quellen uneins: ${about} Wo genau gehen sie auseinander, und könnten beide recht haben?`,
    'rhetorical-question': (about) =>
      `Der Artikel fragt: ${about} Welche Antwort will er hören, und wie würdest du antworten?`,
    passage: () => 'Was soll man aus diesem Abschnitt mitnehmen, und was darin trägt am meisten dazu bei?',
  },

  button: {
    join: 'Dabei sein',
    leave: 'Verlassen',
    back: '◀ Zurück',
    next: 'Weiter ▶',
    end: 'Beenden',
    ask: 'Hier fragen',
    keep: 'Zitat merken',
    vote: 'Abstimmen',
    voteAgain: 'Noch einmal abstimmen',
    reveal: 'Aufdecken',
    readOn: 'Weiterlesen',
    correct: 'Als Korrektur übernehmen',
    showName: 'Meinen Namen zeigen',
    hideName: 'Meinen Namen verbergen',
  },

  card: {
    head: (title, about) => `-# Leserunde · **${title}**${about ? ` · ${about}` : ''}`,
    stop: (stop, stops, bar) => `### Station ${stop} von ${stops}\n-# ${bar}`,
    place: (first, last) => (first === last ? `¶${first}` : `¶${first} bis ¶${last}`),
    question: 'Zum Gespräch',
    note: (note) => `-# Aus dem Leitfaden: ${note}`,
    goesOn: (pages) =>
      `… der Abschnitt geht weiter: *Weiterlesen* hat den Rest, ${n(pages)('eine Seite', '# Seiten')}.`,
    page: (page, pages) => `Seite ${page} von ${pages}`,
    here: (count, names) => `**${n(count)('Eine Person liest', '# Personen lesen')} mit:** ${names}`,
    nobody: '**Niemand ist hier.** Wer auf *Dabei sein* drückt, hat die Leitung.',
    more: (count) => `und ${count} weitere`,
    host: 'Leitung',
    voted: (count) => `Abstimmung über einen Satz: ${count === 0 ? 'noch keine Stimme' : `${voted(count)} abgegeben`}.`,
    votedAgain: (count) => `Zweite Abstimmung: ${count === 0 ? 'noch keine Stimme' : `${voted(count)} abgegeben`}.`,
    revealed: 'Die Stimmen sind aufgedeckt.',
    wishes: (next, back, needed) =>
      [next > 0 ? `${next} von ${needed} zum Weitergehen` : '', back > 0 ? `${back} von ${needed} zum Zurückgehen` : '']
        .filter(Boolean)
        .join(' · '),
    read: 'Gelesen. Die Runde ist weitergegangen.',
    ended: 'Die Leserunde ist beendet.',
    paused: '**Unterbrochen.** Die Leitung setzt sie mit /lesen fortsetzen fort.',
    notEnglish: 'Dieser Artikel ist nicht auf Englisch, und Stimmen gibt es nur dafür: Es wird nicht abgestimmt.',
  },

  vote: {
    ask: '**Wer steht für diesen Satz ein?**',
    first:
      'Wie viele abgestimmt haben, ist zu sehen, wofür erst nach dem Aufdecken. Bis dahin kannst du deine Stimme ändern.',
    second:
      'Die zweite Abstimmung, nach dem Gespräch. Sie beginnt bei null: Stimm ab, auch wenn du bei deiner Meinung bleibst.',
    yours: (voice) => `Deine Stimme: **${voice}**. Bis zum Aufdecken kannst du sie ändern.`,
    title: (paragraph) => `### Die Stimmen zu einem Satz aus ¶${paragraph}`,
    round: (round, rounds, all) =>
      `**${rounds === 1 ? 'Die Abstimmung' : round === 1 ? 'Vor dem Gespräch' : 'Nach dem Gespräch'}** · ${voted(all)}`,
    share: (voice, bar, count, percent) => `${bar} ${voice} · ${count} (${percent} %)`,
    label: (voice, sure) => `**Einordnung von Pullquote: ${voice}** · ${sure ? 'sicher' : 'unsicher'}`,
    labelWas: (voice) => `**Einordnung von Pullquote: ${voice}**`,
    corrected: (voice) => `✏️ Die Moderation hat die Einordnung zu *${voice}* korrigiert.`,
    contested: (majority) =>
      majority
        ? `⚖️ **Umstritten**: Die meisten sagen *${majority}*.`
        : '⚖️ **Umstritten**: Keine Einordnung hat die Mehrheit.',
    agreed: 'Die meisten stimmen mit der Einordnung überein.',
    cue: (label, words) => (words ? `${label}: „${words}“` : label),
    noCues: 'kein Wort spricht für eine andere Einordnung',
    revealedDone: 'Die Stimmen sind aufgedeckt.',
    again: 'Noch eine Abstimmung: Sprecht erst darüber, dann stimmt ein zweites Mal ab.',
    correct: (voice) => `Die Einordnung ist jetzt *${voice}*, als Korrektur der Moderation.`,
    notModerator: 'Nur wer Nachrichten verwalten darf, kann eine Einordnung korrigieren.',
    noMajority: 'Keine Einordnung hat die Mehrheit; es gibt nichts, wozu korrigiert werden könnte.',
  },

  ask: {
    title: 'Den Artikel fragen',
    label: 'Deine Frage',
    voted: 'Ein Satz wird zurückgehalten, bis die Stimmen zu ihm aufgedeckt sind.',
    unrecorded:
      'So viele Fragen, wie die Mappe einer Leserunde fasst, sind gestellt: Diese wird beantwortet und steht nicht darin.',
    upTo: (paragraph) => `Beantwortet aus ¶1 bis ¶${paragraph}, so weit die Runde gelesen hat.`,
    heldBack: (count) =>
      n(count)(
        'Ein Zitat von weiter hinten wird zurückgehalten, bis die Runde dort ist.',
        '# Zitate von weiter hinten werden zurückgehalten, bis die Runde dort ist.',
      ),
  },

  keep: {
    pick: 'Welcher Satz?',
    intro: 'Der Satz kommt am Ende in die Mappe, mit deinem Namen nur, wenn du *Meinen Namen zeigen* gedrückt hast.',
    option: (paragraph, sentence) => `¶${paragraph}, Satz ${sentence}`,
    kept: (place) => `Für die Mappe gemerkt: ${place}.`,
    full: 'Du hast so viele Sätze dieser Leserunde gemerkt, wie ein Mitglied merken kann.',
  },

  start: {
    noSitting: 'In diesem Kanal läuft keine Leserunde. /lesen start beginnt eine.',
    taken: (link) => `In diesem Kanal läuft schon eine Leserunde: ${link}`,
    which:
      'In diesem Regal steht mehr als ein Artikel. Wähle einen in der Option *artikel*; mit /artikel verwenden gilt einer für diesen Kanal.',
    opened: (link) =>
      `**Die Leserunde hat begonnen.** ${link}\n-# Mit /lesen zeitplan kommen ihre Stationen zu festen Zeiten.`,
    announced: (host, title) => `${host} hat in diesem Thread eine Leserunde zu **${title}** begonnen.`,
    thread: (title) => `Leserunde: ${title}`,
    botMayNot: (names) => `Pullquote fehlt in diesem Kanal die Berechtigung ${names}. Die Moderation kann sie geben.`,
    noCard:
      'Die Karte konnte in diesem Kanal nicht gezeigt werden, deshalb ist die Leserunde unterbrochen. /lesen fortsetzen versucht es noch einmal.',
    noThread: 'Von hier aus lässt sich kein Thread öffnen. Wähle als Ort: Hier.',
    youMayNot: 'Du darfst in diesem Kanal nicht schreiben und kannst deshalb keine Leserunde darin beginnen.',
    introduction: (words) => `-# Aus dem Leitfaden: ${words}`,
    setAside:
      'Zu diesem Artikel gibt es einen Leitfaden, aber für einen anderen Wortlaut; die Stationen sind aus dem Text gebildet.',
  },

  done: {
    moved: (stop, link) => `Station ${stop} ist da. ${link}`,
    wished: 'Dein Wunsch ist gezählt.',
    joined: 'Du bist dabei. Dein Name kommt nicht in die Mappe, außer du drückst *Meinen Namen zeigen*.',
    joinedHost: 'Du bist dabei, und du hast die Leitung.',
    left: 'Du hast die Leserunde verlassen.',
    paused: 'Die Leserunde ist unterbrochen.',
    resumed: 'Die Leserunde geht weiter.',
    notHere: (member) => `${member} ist nicht dabei: Wer die Leitung haben soll, drückt zuerst auf *Dabei sein*.`,
    handedOver: (member) => `${member} hat jetzt die Leitung.`,
    ended: (link) => `Die Leserunde ist beendet. ${link}`,
    named: 'Dein Name wird in der Mappe stehen.',
    unnamed: 'Dein Name wird nicht in der Mappe stehen.',
  },

  link: {
    card: (address) => `[Zur Karte](${address})`,
    packet: (address) => `[Zur Mappe](${address})`,
  },

  status: {
    title: (title) => `**${title}**`,
    stop: (stop, stops, reached) => `Station ${stop} von ${stops}${reached > stop ? `, am weitesten: ${reached}` : ''}`,
    paused: 'unterbrochen',
    host: (member) => `Leitung: ${member}`,
    together: 'Die Leitung geht weiter.',
    open: 'Mehr als die Hälfte der Anwesenden geht weiter.',
    hide: 'Fragen werden beantwortet, so weit die Runde gelesen hat.',
    show: 'Fragen werden aus dem ganzen Artikel beantwortet.',
    byGuide: 'Die Stationen stammen aus einem Leitfaden.',
    byText: 'Die Stationen sind aus dem Text gebildet.',
    next: (when) => `Nächste Station: ${when}`,
    nextIsEnd: (when) => `Die Leserunde endet: ${when}`,
    named: (yes) => `Dein Name steht ${yes ? '' : 'nicht '}in der Mappe.`,
    glossary: 'Glossar',
  },

  history: {
    title: '**Was hier gelesen wurde**',
    none: 'Auf diesem Server wurde noch nichts gemeinsam gelesen, soweit du es sehen darfst.',
    entry: (title, when, where, stops) => `- **${title}** · ${when} · ${where} · ${stops}`,
    stops: (reached, stops) => `${reached} von ${n(stops)('einer Station', '# Stationen')}`,
    going: 'läuft',
    pick: 'Die Mappe von …',
    option: (title, when) => `${title} · ${when}`,
  },

  schedule: {
    days: ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'],
    everyDay: ['täglich', 'jeden Tag'],
    weekdays: ['werktags', 'wochentags'],
    weekends: ['Wochenende', 'am Wochenende'],
    and: 'und',
    noZone: 'Sag, in welcher Zeitzone, etwa Europe/Berlin; oder leg deine einmal mit /einstellungen meine fest.',
    wrongDays: 'Nenne die Tage wie in „Mo Do“, „werktags“ oder „täglich“.',
    set: (days, time, zone, next) => `Eine Station nach der anderen, ${days} um ${time} (${zone}). Nächste: ${next}.`,
    skipped: (next) => `Ausgelassen. Nächste: ${next}.`,
    postponed: (next) => `Verschoben. Nächste: ${next}.`,
    cancelled: 'Der Zeitplan ist aufgehoben. Weiter geht es mit *Weiter*.',
    none: 'Diese Leserunde hat keinen Zeitplan. /lesen zeitplan festlegen macht einen.',
    atEnd: 'Die letzte Station ist schon da.',
    reminder: (title, stop, stops, when) => `**${title}**: Station ${stop} von ${stops} kommt ${when}.`,
    reminderOfEnd: (title, when) => `**${title}**: Die Leserunde endet ${when}.`,
  },

  trouble: {
    changed:
      'Der Artikel hat sich geändert, seit diese Leserunde begonnen hat; seine Abschnitte können nicht mehr gezeigt werden. /lesen ende schließt sie mit dem ab, was festgehalten ist; /lesen start beginnt neu.',
    removed: 'Der Artikel dieser Leserunde steht nicht mehr im Regal, deshalb ist sie beendet.',
    lostChannel: (title) => `Den Kanal deiner Leserunde zu **${title}** gibt es nicht mehr, deshalb ist sie beendet.`,
    lostPermission: (title, channel) =>
      `Pullquote darf in ${channel} nicht mehr schreiben, deshalb ist die Leserunde zu **${title}** unterbrochen. Gib die Berechtigungen „Kanäle ansehen“ und „Nachrichten senden“, dann verwende /lesen fortsetzen.`,
    crowded: 'Zu viele haben gleichzeitig gedrückt. Versuch es noch einmal.',
  },

  packet,
};
