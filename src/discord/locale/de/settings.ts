import { countedIn } from '../counted.ts';
import type { Words } from '../en/index.ts';

const n = countedIn('de');

export const settings: Words['settings'] = {
  title: {
    member: '**Deine eigenen Einstellungen auf diesem Server**',
    server: '**Die Einstellungen dieses Servers**',
    channel: (channel) => `**Die Einstellungen von ${channel}**`,
  },
  name: {
    replies: 'Antworten zeigen',
    article: 'Artikel',
    channels: 'Kanäle',
    language: 'Sprache',
    boldness: 'Antworten geben',
    zone: 'Zeitzone',
  },
  note: {
    replies: 'Ob das, was jemand fragt, nur für diese Person zu sehen ist oder für alle im Kanal',
    article: 'Welcher gemeint ist, wenn keiner genannt wird',
    channels: 'Wo Pullquote Befehle annimmt',
    language: 'Der Oberfläche; Zitate bleiben, wie sie gedruckt sind',
    boldness: 'Wie sicher Pullquote sein muss, dass der Artikel die Frage beantwortet',
    zone: 'Für /lesen zeitplan, wenn keine genannt wird',
  },
  value: {
    replies: { private: 'Privat, mit Schaltfläche zum Teilen', public: 'Für alle' },
    boldness: {
      careful: 'Vorsichtig: lieber schweigen',
      balanced: 'Ausgewogen',
      bold: 'Mutig: lieber eine Antwort, die vielleicht nicht passt',
    },
    language: { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español' },
  },
  unset: {
    article: 'keiner; das ganze Regal',
    channels: 'alle Kanäle',
    language: 'wie Discord sie für den Server hat',
    zone: 'keine',
  },
  from: {
    default: 'Voreinstellung',
    server: 'für den Server festgelegt',
    channel: 'für den Kanal festgelegt',
    member: 'von dir festgelegt',
  },
  gone: (name) => `${name}; steht nicht mehr im Regal`,
  pick: (name) => `Ändern: ${name}`,
  reset: { server: 'Voreinstellung', channel: 'Wie der Server', member: 'Wie der Kanal oder der Server' },
  button: { zone: 'Zeitzone festlegen …', article: 'Ein anderer Artikel …', everywhere: 'Alle Kanäle' },
  form: { zone: 'Zeitzone', article: 'Artikel' },
  hint: { zone: 'Etwa Europe/Berlin; leer lassen, um sie aufzuheben', article: 'Sein Name oder Worte seines Titels' },
  wrongValue: 'Diesen Wert kann die Einstellung nicht haben. Öffne die Einstellungen noch einmal.',
  wrongChannel: 'Das ist keiner der Textkanäle dieses Servers.',

  check: {
    title: '**Ist alles bereit?**',
    fine: (channels) =>
      `✅ Pullquote hat alle nötigen Berechtigungen, ${n(channels)('im einzigen Kanal', 'in allen # Kanälen')}.`,
    missing: (permissions, channels) => `⚠️ **${permissions}** fehlt in ${channels}`,
    more: (count) => `und ${count} weiteren`,
    remedy:
      'Für den ganzen Server: *Servereinstellungen → Rollen → Pullquote*. Für einen Kanal: *Kanal bearbeiten → Berechtigungen*, die Rolle *Pullquote* hinzufügen und erlauben, was fehlt.',
    without: 'Antworten auf Befehle gehen trotzdem; Leserunden, ihre Threads und die Dateien ihrer Mappen brauchen es.',
    noBot: (address) =>
      `❌ Pullquote wurde ohne den Scope \`bot\` eingeladen: Befehle gehen, aber es ist kein Mitglied dieses Servers und kann keine Leserunden zeigen. [Lade es noch einmal ein](${address}); nichts geht verloren.`,
    channelsGone: (count) =>
      `⚠️ ${n(count)('Einen Kanal', '# Kanäle')}, in denen Pullquote antworten soll, gibt es nicht mehr: /einstellungen server.`,
    articleGone: (name) =>
      `⚠️ Der Artikel ${name} ist festgelegt, steht aber nicht mehr im Regal: /einstellungen server.`,
  },
};

export const permission: Words['permission'] = {
  AttachFiles: 'Dateien anhängen',
  CreatePublicThreads: 'Öffentliche Threads erstellen',
  EmbedLinks: 'Links einbetten',
  ManageGuild: 'Server verwalten',
  ManageMessages: 'Nachrichten verwalten',
  SendMessages: 'Nachrichten senden',
  SendMessagesInThreads: 'Nachrichten in Threads senden',
  ViewChannel: 'Kanäle ansehen',
};
