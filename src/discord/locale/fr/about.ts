import { countedIn } from '../counted.ts';
import type { Words } from '../en/index.ts';

const n = countedIn('fr');

export const about: Pick<Words, 'mydata' | 'privacy' | 'help'> = {
  mydata: {
    file: 'pullquote-mes-donnees.json',
    nothing: 'Pullquote ne conserve rien de toi.',
    exported: 'Tout ce que Pullquote conserve de toi, sur tous les serveurs où il est, se trouve dans ce fichier.',
    ask: '**Supprimer ce que Pullquote conserve de toi, sur tous les serveurs où il est ?**',
    notebook: (count) => `- ${n(count)('# citation', '# citations')} dans ton carnet`,
    settings: (count) => `- ${n(count)('# réglage à toi', '# réglages à toi')}`,
    replies: (count) =>
      `- les questions derrière ${n(count)('# réponse', '# réponses')} à toi, dont les boutons ne marcheront plus`,
    drafts: (count) =>
      `- ${n(count)('# article que tu as commencé à ajouter sans finir', '# articles que tu as commencé à ajouter sans finir')}`,
    sittings: (count) =>
      `- ta part dans ${n(count)('# lecture guidée', '# lectures guidées')} : ton nom, et les mots de tes questions. Les votes et les phrases gardées restent comme ceux d’une personne sans nom, pour que les totaux du groupe restent justes. Tu quittes celles qui sont en cours.`,
    corrections: (count) =>
      `- ton nom et ta raison pour ${n(count)('# correction', '# corrections')} ; la correction reste`,
    articles: (count) =>
      `- ton nom pour ${n(count)('# article que tu as ajouté ; il reste', '# articles que tu as ajoutés ; ils restent')} sur l’étagère`,
    made: (count) =>
      `- ton nom pour ${n(count)('# réglage que tu as fait pour d’autres ; il reste', '# réglages que tu as faits pour d’autres ; ils restent')}`,
    once: 'On ne pourra pas revenir en arrière. /mesdonnées exporter t’en donne une copie avant. Les messages des salons, c’est à Discord de les supprimer.',
    button: 'Tout supprimer',
    leave: 'Laisser ainsi',
    left: 'Rien n’a été supprimé.',
    done: 'Supprimé. Pullquote ne conserve plus rien de toi.',
  },

  privacy: {
    title: '**Ce que Pullquote conserve**',
    messages:
      'Il ne peut pas lire les messages. Il ne voit que les commandes, boutons et formulaires que tu utilises, et rien de cela ne quitte la machine où il tourne, sauf ses réponses à Discord.',
    reply: 'La question derrière une réponse, pour que ses boutons marchent : **90 jours**.',
    notebook: 'Ton carnet et tes réglages : **jusqu’à ce que tu les supprimes**.',
    sitting:
      'D’une lecture guidée : qui a participé (comme numéro de Discord), les votes, les questions et les phrases gardées, **aussi longtemps que le serveur l’a dans son historique**. Les votes sont montrés en nombres, les noms seulement de qui le permet.',
    moderator:
      'De la modération : qui a ajouté un article, corrigé une étiquette ou fait un réglage : **aussi longtemps que cela tient**.',
    draft: 'Un article dont l’ajout n’est pas terminé, ou qui a été retiré : **un jour**.',
    log: 'Son journal ne contient aucun mot de membre.',
    yours: (exporting, deleting) => `${exporting} te donne tout ce qui est conservé de toi, ${deleting} le supprime.`,
  },

  help: {
    title: '**Ce que tu peux faire avec Pullquote**',
    ask: (ask, voices) =>
      `**Demander.** ${ask} répond avec les mots mêmes de l’article : *faits rapportés*, *ce que disent les sources* et *opinion et argument* à part. ${voices} dessine qui parle où.`,
    lookUp: (quote, who, support) =>
      `**Retrouver.** ${quote} trouve une phrase, ${who} dit qui est cité, ${support} montre ce qui appuie un argument.`,
    check: (check) =>
      `**Vérifier.** ${check} dit si une citation est exacte, modifiée ou de quelqu’un d’autre. De même *Vérifier la citation* dans le menu d’un message.`,
    keep: (keep, kept) => `**Garder.** ${keep} met une citation dans ton carnet, ${kept} la montre.`,
    read: (start, schedule) =>
      `**Lire ensemble.** ${start} commence une lecture guidée avec questions et votes à l’aveugle ; ${schedule} en publie les étapes à heures fixes.`,
    shelf: (list, add, use) =>
      `**L’étagère.** ${list} montre ce qu’il y a à lire. Pour la modération : ${add} et ${use}.`,
    settings: (mine, server, check) =>
      `**Réglages.** ${mine} pour toi. Pour la modération : ${server}, et ${check} pour les permissions manquantes.`,
    privacy: (privacy, data) => `**Confidentialité.** ${privacy} dit ce qui est conservé, ${data} te le donne.`,
    fact: '*Rapporté* veut dire vérifiable, pas vrai. Pullquote ne prend pas parti : il montre qui dit quoi.',
  },
};
