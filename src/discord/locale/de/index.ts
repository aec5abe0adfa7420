import { countedIn, datesIn } from '../counted.ts';
import type { Words } from '../en/index.ts';
import { about } from './about.ts';
import { shelf } from './article.ts';
import { checking } from './checking.ts';
import { commands } from './commands.ts';
import { reading } from './reading.ts';
import { permission, settings } from './settings.ts';
import { voice } from './terms.ts';

const n = countedIn('de');

/** German, with the informal “du” that Discord itself and its communities use. */
export const de: Words = {
  locale: 'de',
  date: datesIn('de'),
  commands,
  voice,

  voiceNote: {
    reported: 'Der Artikel gibt es als Tatsache an. *Berichtet* heißt nachprüfbar, nicht wahr.',
    attributed: 'Nicht die Behauptung des Artikels, sondern die seiner Quelle.',
    argued: 'Der Artikel urteilt, sagt voraus oder fordert.',
  },

  answer: {
    doubtful: '**Beantwortet das vielleicht nicht.** Am nächsten kommt im Artikel:',
    absent: '**Der Artikel sagt dazu nichts.** Die nächstliegenden Stellen, die keine Antwort sind:',
    absentEntirely: '**Der Artikel sagt dazu nichts.**',
    absentInVoice: (name) =>
      `**Der Artikel sagt dazu nichts** unter _${name}_. Die nächstliegenden Stellen, die keine Antwort sind:`,
    nearest: (name) => `${name} · naheliegend, keine Antwort`,
    before: 'Der Satz davor:',
    after: 'Und dann:',
    speakerUnclear: 'wer spricht, ist unklar',
    via: (outlet) => `via ${outlet}`,
    unsure: 'Einordnung unsicher',
    corrected: 'Einordnung von der Moderation korrigiert',
    loaded: (words) => `in wertenden Worten erzählt: ${words}`,
    notEnglish:
      'Dieser Artikel ist nicht auf Englisch, und nur dafür gibt es Stimmen: Jede Einordnung hier ist geraten.',
    cut: '… hier gekürzt; *Im Zusammenhang* zeigt den Rest',
    sharedBy: (member) => `Gefragt und geteilt von ${member}`,
    changed:
      'Der Artikel hat sich geändert, seit das beantwortet wurde; für die Zitate kann nicht mehr gebürgt werden. Frag noch einmal.',
    expired: 'Diese Antwort ist zu alt für ihre Schaltflächen. Frag noch einmal.',
    mayNotShare: 'Du darfst in diesem Kanal nicht schreiben, deshalb kann die Antwort hier nicht geteilt werden.',
  },

  button: {
    context: 'Im Zusammenhang',
    reasons: 'Warum diese Einordnung?',
    share: 'Teilen',
    shared: 'Geteilt',
    earlier: '◀ Zurück',
    later: 'Weiter ▶',
    everyone: 'Alle Zitierten',
  },

  context: {
    place: (first, last, all) => (first === last ? `¶${first} von ${all}` : `¶${first} bis ¶${last} von ${all}`),
    pick: 'Ein anderes Zitat dieser Antwort',
    option: (paragraph, name) => `¶${paragraph} · ${name}`,
    cutBefore: '… beginnt weiter vorn',
    cutAfter: '… geht weiter',
  },

  labelled: (label, said) => `${label}: ${said}`,

  reasons: {
    title: '**Warum diese Einordnung?** Die Worte im Artikel, die jeweils dazu geführt haben.',
    sure: 'Sicher.',
    unsure: 'Unsicher: Wer genau liest, könnte es anders einordnen.',
    corrected: (from, when) => `Von der Moderation korrigiert, ${when}; Pullquote hatte *${from}*.`,
    correctionWhy: (why) => `Begründung: ${why}`,
    none: 'Kein Wort im Satz spricht dafür oder dagegen.',
    whole: 'der Satz als Ganzes',
    more: (count) => `und ${count} weitere`,
    toward: (cue, name) => `${cue} (spricht für _${name}_)`,
    loaded: (words) => `wertende Wortwahl: ${words}`,
  },

  ...checking,

  reading,

  cue: {
    figure: 'Zahl',
    date: 'Datum',
    event: 'Ereignis',
    place: 'Ort',
    record: 'belegt oder verzeichnet',
    expectation: 'was geplant ist',
    experience: 'selbst Erlebtes',
    'open-point': 'noch nicht bekannt',
    quotation: 'in Anführungszeichen',
    'continued-quotation': 'Zitat geht weiter',
    'reporting-verb': 'von einer Quelle gesagt',
    'reporting-noun': 'eine Quelle wird genannt',
    'according-to': 'nach Angaben einer Quelle',
    hearsay: 'Hörensagen',
    evaluation: 'Wertung',
    urging: 'Forderung',
    modal: 'was sein könnte',
    prediction: 'Vorhersage',
    certainty: 'Gewissheit',
    inference: 'Schlussfolgerung',
    'rhetorical-question': 'Frage an die Leserschaft',
    'first-person': 'spricht in eigener Person',
    sarcasm: 'Spott',
    'scare-quotes': 'Worte auf Abstand gehalten',
    comparison: 'Vergleich',
    generalisation: 'Verallgemeinerung',
    intensifier: 'Nachdruck',
    hedge: 'Abwägung',
    wording: 'nach der Wortwahl als Ganzes beurteilt; kein einzelnes Wort gibt den Ausschlag',
    context: 'seine Stellung unter den Nachbarsätzen',
    language: 'Stimmen gibt es nur für Englisch; diese Einordnung ist geraten',
  },

  stance: {
    neutral: '',
    assertive: '',
    factive: 'der Artikel nimmt es als wahr',
    directive: '',
    cognitive: '',
    hearsay: 'Hörensagen',
  },

  who: {
    everyone: (count) => `**Wer zitiert wird** · ${n(count)('eine Quelle', '# Quellen')}`,
    nobody: '**Niemand wird zitiert** in diesem Artikel, soweit Pullquote es erkennt.',
    counts: (direct, indirect) =>
      [
        direct > 0 ? n(direct)('# in Anführungszeichen', '# in Anführungszeichen') : '',
        indirect > 0 ? n(indirect)('# sinngemäß', '# sinngemäß') : '',
      ]
        .filter(Boolean)
        .join(', '),
    unclear: (count) => `und ${count} weitere, bei denen unklar ist, wer spricht`,
    direct: 'in Anführungszeichen',
    indirect: 'in den Worten des Artikels',
    quoting: 'in den Worten des Artikels, mit eigenen Worten der Quelle in Anführungszeichen',
    cut: '… hier gekürzt',
    verb: (verb, stance) => (stance ? `${verb} (${stance})` : verb),
    page: (page, pages) => `Seite ${page} von ${pages}`,
    pick: 'Was eine dieser Quellen sagt',
    unknown: (typed, names) => `Niemand namens „${typed}“ wird in diesem Artikel zitiert. Zitiert werden: ${names}.`,
    unknownOfNobody: 'Niemand wird in diesem Artikel zitiert, soweit Pullquote es erkennt.',
    ambiguous: (typed, names) => `Zu „${typed}“ passt mehr als eine Quelle: ${names}. Nenne eine davon.`,
  },

  article: {
    wholeShelf: 'Alle Artikel im Regal',
    noneOnShelf: 'Im Regal dieses Servers steht noch nichts zu lesen.',
    ambiguous: (typed, titles) => `Zu „${typed}“ passt mehr als ein Artikel: ${titles}. Nenne einen davon.`,
  },

  shelf,

  settings,

  permission,

  ...about,

  trouble: {
    bug: (reference) => `Hier ist etwas schiefgegangen. Wenn es wieder vorkommt, melde es mit der Nummer ${reference}.`,
    discordAway: 'Discord hat die Antwort von Pullquote nicht angenommen. Versuch es in einer Minute noch einmal.',
    unknownCommand: 'Diesen Befehl gibt es nicht mehr. Lade Discord neu (Strg+R), um die vorhandenen zu sehen.',
    staleButton: 'Diese Schaltfläche stammt aus einer älteren Version von Pullquote. Verwende den Befehl noch einmal.',
    notYourPermission: (permissions) => `Dafür brauchst du auf diesem Server die Berechtigung ${permissions}.`,
    serverOnly: 'Das geht nur auf einem Server.',
    notYours: 'Nur wer es bekommen hat, kann es teilen. Verwende den Befehl selbst.',
    tooFast: {
      member: 'Du bist schneller, als einem einzelnen Mitglied geantwortet werden kann.',
      server: 'Dieser Server fragt gerade mehr, als beantwortet werden kann.',
    },
    again: (when) => `Versuch es ${when} noch einmal.`,
    elsewhere: (channels) => `Pullquote antwortet auf diesem Server in diesen Kanälen: ${channels}.`,
  },
};
