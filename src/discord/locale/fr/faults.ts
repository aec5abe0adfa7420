import type { FaultWords } from '../faults.ts';

const TEXT_FILE = 'Donne les mots de l’article dans un fichier .txt.';

export const faults: FaultWords = {
  'article-empty': ({ name }) => `Il n’y a pas de texte dans ${of(name)}. Donne un fichier avec le texte de l’article.`,
  'article-too-long': ({ name }) => `C’est trop grand pour un article : ${of(name)}. ${TEXT_FILE}`,
  'article-sentences': ({ title, count, most }) =>
    `« ${title} » a ${count} phrases ; un article en a ${most} au plus. Divise-le et donne chaque partie dans un fichier à part.`,
  'paragraph-too-long': ({ title, paragraph, most }) =>
    `¶${paragraph} de « ${title} » est trop long : un paragraphe a ${most} caractères au plus. Sépare les paragraphes par des lignes vides.`,
  'article-not-text': ({ name }) => `Il n’y a pas de texte lisible dans ${of(name)}. ${TEXT_FILE}`,
  'article-format': ({ name }) =>
    `On ne peut pas lire ${of(name)} tel quel ; on lit le texte, le Markdown, le HTML et le PDF. ${TEXT_FILE}`,
  'article-encrypted': ({ name }) => `Protégé par un mot de passe : ${of(name)}. Donne le fichier sans mot de passe.`,
  'article-unknown': ({ slug, nearest }) =>
    `Aucun article ne s’appelle « ${slug ?? ''} » ici. ${
      nearest ? `Les plus proches : ${nearest}.` : 'Les propositions pendant la frappe montrent ceux qu’il y a.'
    }`,
  'address-refused': () =>
    'Cette adresse n’est pas lue : seulement des adresses publiques en http ou https, sans mot de passe. Enregistre la page et donne le fichier.',
  'address-failed': () =>
    'Rien de lisible n’est venu de cette adresse. Réessaie plus tard, ou enregistre la page et donne le fichier.',
  'attachment-failed': ({ name }) => `Discord ne donne pas ${of(name)}. Joins-le à nouveau.`,
  'corrections-full': ({ most }) =>
    `Ce serveur a ${most} corrections, et ne peut en avoir plus. Reprends-en d’abord une.`,
  database: () =>
    'La base de données de Pullquote ne répond pas en ce moment. Réessaie dans une minute ; si cela dure, préviens la personne qui fait tourner ce bot.',
  'draft-gone': () => 'Ce brouillon a été ajouté, annulé, ou a plus d’un jour. Recommence avec /article ajouter.',
  'drafts-full': ({ most }) =>
    `Tu as ${most} brouillons en attente. Ajoute ou abandonne d’abord l’un d’eux ; chacun disparaît après un jour.`,
  'notebook-full': ({ most }) =>
    `Ton carnet est plein : il contient ${most} citations. Exporte-le avec /carnet exporter, puis supprimes-en quelques-unes.`,
  'question-empty': () => 'Écris une question.',
  'question-too-long': ({ most, length }) =>
    `Une question peut avoir ${most} caractères ; celle-ci en a ${length}. Raccourcis-la.`,
  'shelf-full': ({ most }) =>
    `L’étagère de ce serveur est pleine : elle contient ${most} articles à lui. Retires-en un d’abord.`,
  'sittings-full': ({ most }) =>
    `${most} séances sont déjà en cours sur ce serveur, et il ne peut y en avoir plus à la fois. Termines-en une d’abord avec /lire terminer.`,
  'sittings-today': ({ most }) =>
    `${most} séances de lecture ont déjà commencé en un jour sur ce serveur, et il ne peut y en avoir plus. Continuez l’une d’elles, ou attendez pour en commencer une autre.`,
  timeout: () => `Cela a pris trop de temps. Réessaie. Si cela ne suffit pas : ${TEXT_FILE}`,
  'too-many-asking': () => 'Trop de personnes demandent en ce moment, et tu devrais attendre trop longtemps.',
  'zone-unknown': ({ name }) =>
    `Le fuseau horaire « ${name} » n’existe pas. Les fuseaux s’appellent par exemple Europe/Paris ou America/Montreal.`,
};

function of(name: unknown): string {
  return typeof name === 'string' && name !== '' ? name : 'ce fichier';
}
