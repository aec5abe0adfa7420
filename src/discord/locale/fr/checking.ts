import type { Verdict } from '../../../checking/index.ts';
import { countedIn } from '../counted.ts';
import type { Words } from '../en/index.ts';

const n = countedIn('fr');

const VERDICT: Readonly<Record<Verdict['type'], readonly [string, string]>> = {
  exact: ['# exacte', '# exactes'],
  altered: ['# modifiée', '# modifiées'],
  misattributed: ['# de quelqu’un d’autre', '# de quelqu’un d’autre'],
  absent: ['# introuvable', '# introuvables'],
};

type Checking = Pick<Words, 'passages' | 'quote' | 'check' | 'voices' | 'support' | 'keep' | 'kept'>;

export const checking: Checking = {
  passages: {
    page: (page, pages) => `Page ${page} sur ${pages}`,
    from: (title) => `dans _${title}_`,
    gone: 'Cet article a changé ou n’est plus sur l’étagère ; cette citation ne peut plus être garantie.',
    expired: 'Cette liste est trop ancienne pour ses boutons. Utilise à nouveau la commande.',
    sharedBy: (member) => `Partagé par ${member}`,
    more: (count) => `Les ${count} premières sont affichées.`,
  },

  quote: {
    found: (count, words) => `**${n(count)('# phrase', '# phrases')}** avec « ${words} »`,
    close: (words) => `**Aucune phrase ne contient « ${words} ».** Les plus proches :`,
    none: (words) => `**Rien trouvé** pour « ${words} ». Essaie avec moins de mots, d’autres mots, ou sans filtre.`,
    noWords: 'Donne des mots à chercher : des lettres ou des chiffres, pas seulement des signes.',
    noneInFilter: 'Aucune phrase ne correspond à ces filtres. Enlèves-en un.',
    random: 'Une phrase au hasard',
    paragraph: (number, all) => `¶${number} sur ${all}, avec ses voix`,
    noParagraph: (number, all) =>
      `Il n’y a pas de ¶${number} : cet article a ${n(all)('# paragraphe', '# paragraphes')}.`,
  },

  check: {
    nothing: 'Il n’y a rien à vérifier : aucun mot. Donne une citation, avec ou sans guillemets.',
    left: (count) =>
      n(count)(
        '# autre citation n’a pas été vérifiée : 20 à la fois au plus.',
        '# autres citations n’ont pas été vérifiées : 20 à la fois au plus.',
      ),
    cut: 'Seuls les 4 000 premiers caractères ont été lus.',
    summary: (verdicts) => {
      const counted = (['exact', 'altered', 'misattributed', 'absent'] as const).flatMap((type) => {
        const count = verdicts.filter((one) => one === type).length;
        return count > 0 ? [n(count)(...VERDICT[type])] : [];
      });
      return `**${n(verdicts.length)('# citation vérifiée', '# citations vérifiées')}** : ${counted.join(', ')}`;
    },
    exact: '✅ **Exacte**',
    exactElsewhere: (title) => `✅ **Exacte, mais d’un autre article** : _${title}_`,
    altered: '✏️ **Modifiée**',
    alteredElsewhere: (title) => `✏️ **Modifiée, et d’un autre article** : _${title}_`,
    misattributed: '↔️ **Réelle, mais de quelqu’un d’autre**',
    absent: '❌ **Pas dans cet article**',
    absentAnywhere: '❌ **Dans aucun article de cette étagère**',
    nearest: (title) => `La phrase la plus proche, dans _${title}_ :`,
    shown: 'Telle que citée, avec ~~ce qui a été retiré~~ et **ce qui a été ajouté** :',
    omitted: (count) => n(count)('la coupe omet # mot', 'la coupe omet # mots'),
    before: (words) => `⚠️ Juste avant, il y a « ${words} ».`,
    wrong: {
      'wrong-speaker': (claimed, actual) => `attribuée à **${claimed}**, mais c’est ${actual}`,
      'not-the-author': (claimed, actual) => `donnée comme venant de _${claimed}_, mais c’est ${actual}`,
      'not-fact': (_claimed, actual) => `donnée comme un fait, mais c’est ${actual}`,
    },
    said: (speaker) => `une parole de **${speaker}**`,
    saidByUnclear: 'la parole d’une source que l’article ne nomme pas clairement',
    authors: 'un argument de l’article lui-même',
    reports: 'un récit de l’article lui-même',
    effect: {
      'negation-dropped': 'une négation a disparu',
      'negation-added': 'une négation a été ajoutée',
      'number-changed': 'un nombre a changé',
      'name-changed': 'un nom a changé, a été ajouté ou a disparu',
      'hedge-dropped': 'une réserve a disparu, cela paraît plus sûr',
      'hedge-added': 'une réserve a été ajoutée, cela paraît moins sûr',
      'modal-changed': 'le degré de certitude ou d’obligation a changé',
      'source-dropped': 'on ne sait plus qui le dit',
      'ellipsis-hides-negation': 'la coupe cache une négation',
      'ellipsis-joins-speakers': 'la coupe réunit les paroles de deux personnes',
      'ellipsis-joins-distant': 'la coupe réunit des mots très éloignés',
      'order-changed': 'l’ordre a changé',
      'marks-changed': 'des guillemets à l’intérieur ont changé',
      'words-dropped': 'des mots sont omis sans que rien ne le signale',
      'words-added': 'des mots ont été ajoutés',
      'words-changed': 'des mots ont changé',
      spelling: 'l’orthographe diffère',
      punctuation: 'la ponctuation diffère',
      capitals: 'seules les majuscules diffèrent',
    },
  },

  voices: {
    sentences: (count) => n(count)('# phrase', '# phrases'),
    argument: (places) =>
      places.length === 0
        ? 'Aucun paragraphe n’est surtout de l’argument.'
        : places.length <= 8
          ? `L’argument se trouve surtout en ${places.join(', ')}.`
          : `L’argument se trouve surtout en ${places.slice(0, 7).join(', ')} et à ${n(places.length - 7)('# autre endroit', '# autres endroits')}.`,
    key: 'Chaque ligne est un paragraphe, chaque bloc une phrase, aussi longue que son texte. Barre à gauche : surtout de l’argument.',
    unsure: (count) => `Souligné : l’étiquette est incertaine (${count}).`,
    list: {
      reported: 'Tous les faits rapportés',
      attributed: 'Tout ce que disent les sources',
      argued: 'Tous les arguments',
      loaded: 'Mots chargés',
    },
    listed: (name, count) => `**${name}** · ${n(count)('# phrase', '# phrases')}`,
    emptyList: (name) => `**${name}** : il n’y en a pas dans cet article.`,
  },

  support: {
    offers: '**Ce que l’article offre pour cet argument, ou près de lui.** À toi de juger si cela tient.',
    none: '**Rien.** Près de cet argument, l’article ne donne ni fait rapporté ni source.',
    notArgued: 'Ce n’est pas un argument : choisis une phrase rangée sous opinion et argument.',
    noneArgued: 'Cet article n’argumente pas.',
    pick: 'Qu’est-ce qui appuie un argument ?',
    kind: { figure: 'Chiffre', example: 'Exemple', testimony: 'Témoignage', document: 'Document' },
    reason: {
      near: 'se trouve tout près',
      connective: 'relié par une conjonction',
      words: 'partage ses mots',
      meaning: 'parle de la même chose',
    },
  },

  keep: {
    button: 'Garder',
    pick: 'Garder une citation…',
    kept: (place) => `${place} est gardé dans ton carnet. /carnet liste le montre.`,
    known: (place) => `${place} est déjà dans ton carnet.`,
    which: 'Plusieurs phrases contiennent ces mots. Garde celle que tu veux :',
  },

  kept: {
    title: (count) => `**Ton carnet** · ${n(count)('# citation', '# citations')}`,
    empty: 'Ton carnet est vide. Garde une citation avec le bouton placé dessous, ou avec /garder.',
    emptyTag: (tag) => `Rien dans ton carnet n’a le mot-clé « ${tag} ».`,
    edit: 'Mot-clé, note',
    modal: 'Mot-clé et note',
    tag: 'Mot-clé',
    note: 'Note',
    gone: 'Cette citation n’est plus dans ton carnet.',
    delete: 'Supprimer une citation…',
    notSure: 'Rien n’a été supprimé. Choisis *True* pour *confirmer* afin de supprimer tout ton carnet.',
    cleared: (count) =>
      `Ton carnet est vide maintenant : ${n(count)('# citation supprimée', '# citations supprimées')}.`,
    exported: (count) => `Ton carnet : ${n(count)('# citation', '# citations')}.`,
    column: ['Citation', 'Voix', 'Qui parle', 'Paragraphe', 'Article', 'Provenance', 'Mot-clé', 'Note', 'Gardée le'],
  },
};
