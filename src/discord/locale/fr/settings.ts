import { countedIn } from '../counted.ts';
import type { Words } from '../en/index.ts';

const n = countedIn('fr');

export const settings: Words['settings'] = {
  title: {
    member: '**Tes propres réglages sur ce serveur**',
    server: '**Les réglages de ce serveur**',
    channel: (channel) => `**Les réglages de ${channel}**`,
  },
  name: {
    replies: 'Réponses',
    article: 'Article',
    channels: 'Salons',
    language: 'Langue',
    boldness: 'Assurance',
    zone: 'Fuseau horaire',
  },
  note: {
    replies: 'Si ce qu’on demande est montré à soi seul ou à tout le salon',
    article: 'Celui dont il s’agit quand aucun n’est nommé',
    channels: 'Où Pullquote accepte des commandes',
    language: 'Celle de l’interface ; les citations restent comme elles sont imprimées',
    boldness: 'À quel point il faut être sûr que l’article répond avant de répondre',
    zone: 'Pour /lire calendrier quand aucun n’est nommé',
  },
  value: {
    replies: { private: 'Privées, avec un bouton pour partager', public: 'Pour tout le monde' },
    boldness: {
      careful: 'Prudente : plutôt se taire',
      balanced: 'Équilibrée',
      bold: 'Audacieuse : plutôt une réponse qui peut tomber à côté',
    },
    language: { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español' },
  },
  unset: {
    article: 'aucun ; toute l’étagère',
    channels: 'tous les salons',
    language: 'celle que Discord a pour le serveur',
    zone: 'aucun',
  },
  from: {
    default: 'par défaut',
    server: 'réglé pour le serveur',
    channel: 'réglé pour le salon',
    member: 'réglé par toi',
  },
  gone: (name) => `${name}, qui n’est plus sur l’étagère`,
  pick: (name) => `Changer : ${name}`,
  reset: { server: 'Par défaut', channel: 'Comme le serveur', member: 'Comme le salon ou le serveur' },
  button: { zone: 'Fixer le fuseau horaire…', article: 'Un autre article…', everywhere: 'Tous les salons' },
  form: { zone: 'Fuseau horaire', article: 'Article' },
  hint: { zone: 'Comme Europe/Paris ; laisse vide pour l’enlever', article: 'Son nom, ou des mots de son titre' },
  wrongValue: 'Ce réglage ne peut pas avoir cette valeur. Ouvre à nouveau les réglages.',
  wrongChannel: 'Ce n’est pas l’un des salons textuels de ce serveur.',

  check: {
    title: '**Tout est-il en place ?**',
    fine: (channels) =>
      `✅ Pullquote a toutes les permissions dont il a besoin, ${n(channels)('dans # salon', 'dans les # salons')}.`,
    missing: (permissions, channels) => `⚠️ **${permissions}** manque dans ${channels}`,
    more: (count) => n(count)('et # autre', 'et # autres'),
    remedy:
      'Pour tout le serveur : *Paramètres du serveur → Rôles → Pullquote*. Pour un salon : *Modifier le salon → Permissions*, ajouter le rôle *Pullquote* et autoriser ce qui manque.',
    without:
      'Les réponses aux commandes marchent quand même ; les lectures guidées, leurs fils et les fichiers de leurs dossiers en ont besoin.',
    noBot: (address) =>
      `❌ Pullquote a été invité sans le scope \`bot\` : les commandes marchent, mais il n’est pas membre de ce serveur et ne peut pas publier de lectures guidées. [Invite-le à nouveau](${address}) ; rien n’est perdu.`,
    channelsGone: (count) =>
      `⚠️ ${n(count)('# salon où Pullquote doit répondre a disparu', '# salons où Pullquote doit répondre ont disparu')} : /réglages serveur.`,
    articleGone: (name) => `⚠️ L’article ${name} est réglé, mais n’est plus sur l’étagère : /réglages serveur.`,
  },
};

export const permission: Words['permission'] = {
  AttachFiles: 'Joindre des fichiers',
  CreatePublicThreads: 'Créer des fils publics',
  EmbedLinks: 'Intégrer des liens',
  ManageGuild: 'Gérer le serveur',
  ManageMessages: 'Gérer les messages',
  SendMessages: 'Envoyer des messages',
  SendMessagesInThreads: 'Envoyer des messages dans les fils',
  ViewChannel: 'Voir les salons',
};
