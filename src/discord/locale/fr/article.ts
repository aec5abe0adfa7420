import { countedIn } from '../counted.ts';
import type { Words } from '../en/index.ts';

const n = countedIn('fr');

const paragraphs = (count: number) => n(count)('# paragraphe', '# paragraphes');
const stops = (count: number) => n(count)('# étape', '# étapes');
const corrections = (count: number) => n(count)('# correction', '# corrections');

export const shelf: Words['shelf'] = {
  trouble: {
    moderators:
      'Seule la modération (*Gérer les messages*) peut changer l’étagère. `/article liste` et `/article infos` sont pour tout le monde.',
    both: 'Donne un fichier ou une adresse, pas les deux.',
    noAddresses:
      'Les adresses ne sont pas lues ici : la personne qui fait tourner Pullquote ne l’a pas permis (ALLOW_ADDRESSES). Enregistre la page et joins le fichier.',
    noTitle: 'Il faut un titre à un article.',
    wrongAddress: (typed) => `« ${typed} » n’est pas l’adresse d’une page. Elle commence par https://`,
    everyones: (title) =>
      `_${title}_ vient avec Pullquote ou du dossier corpus, et se trouve sur toutes les étagères : un serveur ne peut ni le modifier ni le remplacer.`,
    noSentence: (typed) =>
      `Aucune phrase de cet article ne contient « ${typed} ». Choisis-en une parmi celles proposées pendant la frappe.`,
    manySentences: (typed, count) =>
      `${count} phrases de cet article contiennent « ${typed} ». Tapes-en plus, ou son numéro, comme 3.2.`,
    sameVoice: (voice) => `Cette phrase porte déjà l’étiquette *${voice}*.`,
  },

  progress: {
    fetching: '⏳ On va la chercher…',
    reading: '⏳ Lecture…',
    embedding: (done, all) =>
      done === 0 ? '⏳ Découpage en phrases…' : `⏳ Lecture du sens : ${done} phrases sur ${all}…`,
    labelling: '⏳ Étiquetage des phrases…',
  },

  form: {
    paste: 'Le texte d’un article',
    title: 'Titre',
    titleHint: 'Sans titre, on prend la première ligne du texte',
    text: 'Texte',
    textHint: 'Jusqu’à 4 000 caractères ; la suite plus bas. Une ligne vide entre les paragraphes.',
    more: (number) => `Texte, partie ${number}`,
    moreHint: 'Seulement si le texte est plus long. Commence par un nouveau paragraphe.',
    lastHint: 'Au-delà de 16 000 caractères, joins un fichier : /article ajouter fichier',
    details: 'À propos de l’article',
    byline: 'Auteur',
    date: 'Date',
    dateHint: 'Comme 2024-02-12, 12 February 2024 ou March 2021',
    publication: 'Publication',
    source: 'Adresse',
    sourceHint: 'Où on peut le lire, https://…',
  },

  size: (count, words, language) => [paragraphs(count), n(words)('# mot', '# mots'), language].join(' · '),
  unknownLanguage: 'langue non reconnue',
  share: (percent, voice) => `${voice} : ${percent} %`,
  begins: 'Il commence ainsi :',
  ends: 'Il finit ainsi :',

  dropped: (count) => `**Omis**, ${n(count)('# ligne', '# lignes')} :`,
  droppedNone: 'Rien n’a été omis.',
  dropReason: {
    contact: 'ligne de contact',
    share: 'invitation à partager',
    caption: 'légende',
    related: 'lien vers autre chose',
    boilerplate: 'ne fait pas partie de l’article',
    byline: 'signature',
  },
  healed: (count) => `**Réparé** à ${n(count)('# endroit', '# endroits')} :`,
  healedNone: 'Rien n’était à réparer.',
  healKind: {
    'page-break': 'réuni par-dessus un saut de page',
    hyphen: 'mot coupé recollé',
    escape: 'balisage retiré',
    emphasis: 'balisage retiré',
    link: 'adresse d’un lien retirée',
    space: 'espaces rétablies',
  },
  more: (count) => n(count)('et # autre', 'et # autres'),

  preview: {
    title: '**Pas encore sur l’étagère.** Voici ce qui a été lu :',
    earlier: (title) =>
      `_${title}_, sur l’étagère, a le même titre ou la même adresse. Est-ce une version corrigée, ou un autre article ?`,
    replaces: (title) =>
      `Il prendra la place de _${title}_. Les corrections et les citations gardées restent là où les mots n’ont pas changé.`,
    waits: 'Cet aperçu expire au bout d’un jour.',
    add: 'Ajouter',
    another: 'Ajouter comme un autre article',
    replace: 'Remplacer la version précédente',
    edit: 'Modifier les informations',
    cancel: 'Annuler',
    cancelled: 'Annulé. Rien n’a été enregistré.',
    known: (title) => `**Ce texte même est déjà sur l’étagère** : _${title}_.`,
    open: 'L’ouvrir',
  },

  added: {
    done: (title, slug) =>
      `✅ **Ajouté** : _${title}_ (\`${slug}\`). Interroge-le avec /demander, lisez-le ensemble avec /lire commencer.`,
    known: (title) => `**Il était déjà sur l’étagère** : _${title}_. Rien n’a changé.`,
    replaced: (title) => `✅ **Remplacé** : l’étagère a la version corrigée de _${title}_.`,
    earlier: (slug) =>
      `Pendant un jour, on peut faire revenir la version précédente à côté : /article rétablir \`${slug}\`.`,
    corrections: (kept, lost) =>
      [
        n(kept)('# correction gardée', '# corrections gardées'),
        ...(lost > 0 ? [`${lost} non, car les mots ont changé :`] : []),
      ].join(' ; '),
    quotes: (kept, lost) =>
      [
        n(kept)('# citation gardée a suivi les mots', '# citations gardées ont suivi les mots'),
        ...(lost > 0 ? [`${lost} non : elles gardent les mots de la version précédente`] : []),
      ].join(' ; '),
    guide: (count) => `Un guide de lecture l’accompagne : ${stops(count)}.`,
    use: 'L’utiliser dans ce salon',
    details: 'Informations',
  },

  list: {
    title: (count) => `**Sur l’étagère** · ${n(count)('# article', '# articles')}`,
    origin: {
      sample: 'vient avec Pullquote',
      corpus: 'pour tout le monde, du dossier corpus',
      added: 'ajouté ici',
    },
    everyones: 'ajouté pour tout le monde',
    here: '📌 l’article de ce salon',
    size: (count) => paragraphs(count),
    pick: 'À propos de l’un d’eux…',
  },

  info: {
    source: (address) => `À lire à : ${address}`,
    added: (when) => `Ajouté le ${when}`,
    addedBy: (member, when) => `Ajouté par ${member} le ${when}`,
    everyones: (when) =>
      `Sur l’étagère de tout le monde depuis le ${when} ; un serveur peut le cacher, mais ni le modifier ni le retirer.`,
    guide: (count) => `Avec un guide de lecture : ${stops(count)}.`,
    noGuide: (count) => `Pas de guide de lecture ; /lire commencer le divise en ${stops(count)}.`,
    setAside: 'Son guide de lecture a été écrit pour une autre version du texte, et n’est pas suivi.',
    statements: (people) =>
      people === 0 ? 'Personne n’est cité.' : n(people)('# source est citée.', '# sources sont citées.'),
    unsure: (count, all) => `${n(count)('# incertaine', '# incertaines')} sur ${n(all)('# phrase', '# phrases')}`,
    corrections: (count) =>
      n(count)('# étiquette corrigée par la modération', '# étiquettes corrigées par la modération'),
    name: (slug) => `Nom dans les commandes : \`${slug}\``,
  },

  use: {
    done: (title) => `📌 Dans ce salon, il s’agit désormais de _${title}_ quand aucun article n’est nommé.`,
    none: 'Ce salon n’a plus d’article à lui.',
  },

  edit: { done: (title) => `Modifié : _${title}_. Son nom dans les commandes reste.` },

  beingRead: (channels) =>
    `On le lit ensemble en ce moment : ${channels}. Cette séance ne peut pas continuer sans exactement ce texte.`,

  remove: {
    ask: (title) => `**Retirer _${title}_ de l’étagère ?**`,
    consequence:
      'Les citations que des membres ont gardées restent dans leurs carnets, avec leur source. Les corrections reviennent si le même texte est ajouté à nouveau. Pendant un jour, on peut faire revenir l’article ; ensuite, son texte est supprimé.',
    button: 'Retirer',
    leave: 'Le laisser',
    left: 'Rien n’a été retiré.',
    done: (title) => `Retiré : _${title}_. Pendant un jour, on peut le faire revenir, ici ou avec /article rétablir.`,
    back: 'Le faire revenir',
    askHide: (title) =>
      `_${title}_ vient avec Pullquote ou du dossier corpus, et se trouve sur toutes les étagères : un serveur ne peut pas le retirer. **Le cacher sur ce serveur ?**`,
    hide: 'Le cacher ici',
    hidden: (title) => `Caché sur ce serveur : _${title}_. /article rétablir le fait revenir.`,
  },

  restore: {
    done: (title) => `De retour sur l’étagère : _${title}_.`,
    removed: 'retiré',
    hidden: 'caché ici',
  },

  correct: {
    done: (place, from, to) =>
      `${place} corrigé : de *${from}* à *${to}*. C’est montré comme une correction partout sur ce serveur.`,
    back: 'Revenir en arrière',
    takenBack: (place, voice) =>
      `La correction de ${place} est annulée : la phrase porte à nouveau l’étiquette *${voice}*.`,
    noneThere: 'Il n’y a plus de correction de cette phrase.',
  },

  exported: (title, count) =>
    `_${title}_ en Markdown, avec ses étiquettes en JSON${count > 0 ? ` et ${corrections(count)} en données étiquetées` : ''}.`,
};
