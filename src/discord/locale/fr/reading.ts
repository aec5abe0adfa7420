import { countedIn } from '../counted.ts';
import type { Words } from '../en/index.ts';
import { packet } from './reading-packet.ts';

const n = countedIn('fr');

export const reading: Words['reading'] = {
  refusal: {
    ended: 'Cette séance est terminée. /lire commencer en ouvre une autre.',
    paused: 'Cette séance est en pause. L’hôte la reprend avec /lire reprendre.',
    'not-paused': 'Cette séance n’est pas en pause.',
    'not-host': 'Seul l’hôte de cette séance, ou la modération, peut faire cela.',
    'not-present': 'Appuie d’abord sur *Participer* : ceci est pour les personnes présentes.',
    stale: 'Le groupe a avancé depuis que cette carte a été publiée. Utilise la carte la plus récente.',
    'first-stop': 'C’est la première étape.',
    'last-stop': 'C’est la dernière étape. *Terminer* clôt la séance.',
    'no-such-stop': 'Il n’y a pas d’étape de ce numéro : /lire état dit combien il y en a.',
    'no-poll': 'Il n’y a pas de vote à cette étape.',
    'already-revealed': 'Les votes ont déjà été dévoilés.',
    'no-votes': 'Personne n’a encore voté.',
    full: 'Tant de personnes lisent ici qu’il n’y a plus de place. Lis quand même : la carte est là pour tous, et on peut y poser des questions.',
    'too-many-rounds': 'Il y a deux votes au plus : dévoile celui-ci.',
    already: 'C’est déjà le cas.',
  },

  question: {
    'argument-with-support': (about) =>
      `L’article soutient : ${about} Dans ce passage, qu’est-ce qui l’appuie, que manque-t-il, et cela convaincrait-il quelqu’un qui n’est pas d’accord ?`,
    'argument-alone': (about) =>
      `Ce passage n’est qu’argument. Il dit : ${about} Que te faudrait-il savoir avant d’être d’accord ou non ?`,
    'named-source': (about) =>
      `Quelqu’un parle ici : ${about} Comment cette personne peut-elle le savoir, et que gagnerait-elle à le dire ?`,
    'unnamed-source': (about) =>
      `Qui dit cela n’a pas de nom ici : ${about} Quelles raisons peut-il y avoir à cela, et que vaut cette parole sans nom ?`,
    'figure-without-source': (about) =>
      `L’article donne un chiffre sans dire d’où il vient : ${about} Qui compterait cela, et comment ? À quoi le comparerais-tu ?`,
    'loaded-wording': (about) =>
      `Les mots prennent parti : ${about} Dis la même chose avec des mots simples. Qu’est-ce qui se perd, qu’est-ce qui se gagne ?`,
    turn: (about) => `Ici, le passage bascule : ${about} Que concède-t-il, et qu’y oppose-t-il ?`,
    'sources-at-odds': (about) =>
      `Ici, les sources divergent : ${about} Où se séparent-elles exactement, et peuvent-elles avoir raison toutes les deux ?`,
    'rhetorical-question': (about) =>
      `L’article demande : ${about} Quelle réponse attend-il, et quelle serait la tienne ?`,
    passage: () => 'Que faut-il retenir de ce passage, et qu’est-ce qui y contribue le plus ?',
  },

  button: {
    join: 'Participer',
    leave: 'Quitter',
    back: '◀ Retour',
    next: 'Suivant ▶',
    end: 'Terminer',
    ask: 'Demander ici',
    keep: 'Garder une phrase',
    vote: 'Voter',
    voteAgain: 'Voter à nouveau',
    reveal: 'Dévoiler',
    readOn: 'Lire la suite',
    correct: 'En faire une correction',
    showName: 'Montrer mon nom',
    hideName: 'Cacher mon nom',
  },

  card: {
    head: (title, about) => `-# Lecture guidée · **${title}**${about ? ` · ${about}` : ''}`,
    stop: (stop, stops, bar) => `### Étape ${stop} sur ${stops}\n-# ${bar}`,
    place: (first, last) => (first === last ? `¶${first}` : `¶${first} à ¶${last}`),
    question: 'À discuter',
    note: (note) => `-# Du guide : ${note}`,
    goesOn: (pages) => `… le passage continue : *Lire la suite* donne le reste, ${n(pages)('# page', '# pages')}.`,
    page: (page, pages) => `page ${page} sur ${pages}`,
    here: (count, names) => `**${n(count)('# personne lit', '# personnes lisent')} :** ${names}`,
    nobody: '**Il n’y a personne.** Qui appuie sur *Participer* devient l’hôte.',
    more: (count) => n(count)('et # autre', 'et # autres'),
    host: 'hôte',
    voted: (count) =>
      `Un vote sur une phrase : ${count === 0 ? 'personne n’a encore voté' : n(count)('# vote', '# votes')}.`,
    votedAgain: (count) =>
      `Le second vote : ${count === 0 ? 'personne n’a encore voté' : n(count)('# vote', '# votes')}.`,
    revealed: 'Les votes ont été dévoilés.',
    wishes: (next, back, needed) =>
      [next > 0 ? `${next} sur ${needed} pour avancer` : '', back > 0 ? `${back} sur ${needed} pour revenir` : '']
        .filter(Boolean)
        .join(' · '),
    read: 'Lu. Le groupe a avancé.',
    ended: 'La séance est terminée.',
    paused: '**En pause.** L’hôte la reprend avec /lire reprendre.',
    notEnglish: 'Cet article n’est pas en anglais, et les voix ne valent que pour l’anglais : il n’y a pas de votes.',
  },

  vote: {
    ask: '**Qui répond de cette phrase ?**',
    first:
      'On voit combien ont voté, mais pas quoi, jusqu’à ce que les votes soient dévoilés. D’ici là, tu peux changer ton vote.',
    second: 'Le second vote, après la discussion. Il repart de zéro : vote même si tu n’as pas changé d’avis.',
    yours: (voice) => `Ton vote : **${voice}**. Tu peux le changer jusqu’à ce que les votes soient dévoilés.`,
    title: (paragraph) => `### Les votes sur une phrase du ¶${paragraph}`,
    round: (round, rounds, all) =>
      `**${rounds === 1 ? 'Le vote' : round === 1 ? 'Avant la discussion' : 'Après la discussion'}** · ${n(all)('# vote', '# votes')}`,
    share: (voice, bar, count, percent) => `${bar} ${voice} · ${count} (${percent} %)`,
    label: (voice, sure) => `**Étiquette de Pullquote : ${voice}** · ${sure ? 'sûre' : 'incertaine'}`,
    labelWas: (voice) => `**Étiquette de Pullquote : ${voice}**`,
    corrected: (voice) => `✏️ La modération a corrigé l’étiquette en *${voice}*.`,
    contested: (majority) =>
      majority
        ? `⚖️ **Contestée** : la plupart disent *${majority}*.`
        : '⚖️ **Contestée** : aucune étiquette n’a la majorité des votes.',
    agreed: 'La plupart sont d’accord avec l’étiquette.',
    cue: (label, words) => (words ? `${label} : « ${words} »` : label),
    noCues: 'aucun mot ne plaide pour une autre étiquette',
    revealedDone: 'Les votes sont dévoilés.',
    again: 'On revote : parlez-en d’abord, puis votez une seconde fois.',
    correct: (voice) => `L’étiquette est maintenant *${voice}*, par correction de la modération.`,
    notModerator: 'Seules les personnes qui peuvent gérer les messages peuvent corriger une étiquette.',
    noMajority: 'Aucune étiquette n’a la majorité des votes : il n’y a rien vers quoi corriger.',
  },

  ask: {
    title: 'Interroger l’article',
    label: 'Ta question',
    voted: 'Une phrase est retenue jusqu’à ce que ses votes soient dévoilés.',
    unrecorded:
      'Autant de questions que le dossier d’une séance peut en contenir ont été posées : celle-ci reçoit une réponse, sans y figurer.',
    upTo: (paragraph) => `Réponse tirée de ¶1 à ¶${paragraph}, jusqu’où le groupe a lu.`,
    heldBack: (count) =>
      n(count)(
        '# citation située plus loin est retenue jusqu’à ce que le groupe y soit.',
        '# citations situées plus loin sont retenues jusqu’à ce que le groupe y soit.',
      ),
  },

  keep: {
    pick: 'Quelle phrase ?',
    intro: 'La phrase ira dans le dossier à la fin, avec ton nom seulement si tu as appuyé sur *Montrer mon nom*.',
    option: (paragraph, sentence) => `¶${paragraph}, phrase ${sentence}`,
    kept: (place) => `Gardée pour le dossier : ${place}.`,
    full: 'Tu as gardé autant de phrases de cette séance qu’un membre peut en garder.',
  },

  start: {
    noSitting: 'Aucune séance n’est en cours dans ce salon. /lire commencer en ouvre une.',
    taken: (link) => `Une séance est déjà en cours dans ce salon : ${link}`,
    which:
      'Il y a plusieurs articles sur cette étagère. Choisis-en un dans l’option *article* ; /article utiliser en fait l’article de ce salon.',
    opened: (link) => `**La séance a commencé.** ${link}\n-# /lire calendrier peut publier ses étapes à heures fixes.`,
    announced: (host, title) => `${host} a commencé une lecture guidée de **${title}** dans ce fil.`,
    thread: (title) => `Lecture : ${title}`,
    botMayNot: (names) => `Il manque à Pullquote la permission ${names} dans ce salon. La modération peut l’accorder.`,
    noCard:
      'La carte n’a pas pu être publiée dans ce salon : la séance est donc en pause. /lire reprendre essaie à nouveau.',
    noThread: 'On ne peut pas ouvrir de fil d’ici. Choisis comme lieu : Ici.',
    youMayNot: 'Tu n’as pas le droit d’écrire dans ce salon, tu ne peux donc pas y commencer de séance.',
    introduction: (words) => `-# Du guide : ${words}`,
    setAside:
      'Il existe un guide pour cet article, mais pour un autre texte de celui-ci ; les étapes sont tirées du texte.',
  },

  done: {
    moved: (stop, link) => `L’étape ${stop} est publiée. ${link}`,
    wished: 'Ton souhait est compté.',
    joined: 'Tu participes. Ton nom ne figurera pas dans le dossier, sauf si tu appuies sur *Montrer mon nom*.',
    joinedHost: 'Tu participes, et l’hôte, c’est toi.',
    left: 'Tu as quitté la séance.',
    paused: 'La séance est en pause.',
    resumed: 'La séance reprend.',
    notHere: (member) => `${member} n’est pas là : qui doit devenir l’hôte appuie d’abord sur *Participer*.`,
    handedOver: (member) => `L’hôte est maintenant ${member}.`,
    ended: (link) => `La séance est terminée. ${link}`,
    named: 'Ton nom figurera dans le dossier.',
    unnamed: 'Ton nom ne figurera pas dans le dossier.',
  },

  link: {
    card: (address) => `[Aller à la carte](${address})`,
    packet: (address) => `[Aller au dossier](${address})`,
  },

  status: {
    title: (title) => `**${title}**`,
    stop: (stop, stops, reached) => `Étape ${stop} sur ${stops}${reached > stop ? `, au plus loin : ${reached}` : ''}`,
    paused: 'en pause',
    host: (member) => `Hôte : ${member}`,
    together: 'L’hôte fait avancer.',
    open: 'Plus de la moitié des personnes présentes fait avancer.',
    hide: 'On répond aux questions jusqu’où le groupe a lu.',
    show: 'On répond aux questions avec tout l’article.',
    byGuide: 'Les étapes viennent d’un guide.',
    byText: 'Les étapes sont tirées du texte.',
    next: (when) => `Prochaine étape : ${when}`,
    nextIsEnd: (when) => `La séance se termine : ${when}`,
    named: (yes) => (yes ? 'Ton nom figure dans le dossier.' : 'Ton nom ne figure pas dans le dossier.'),
    glossary: 'Glossaire',
  },

  history: {
    title: '**Ce qui a été lu ici**',
    none: 'Rien n’a encore été lu ensemble sur ce serveur, pour ce que tu peux en voir.',
    entry: (title, when, where, stops) => `- **${title}** · ${when} · ${where} · ${stops}`,
    stops: (reached, stops) => `${reached} sur ${n(stops)('# étape', '# étapes')}`,
    going: 'en cours',
    pick: 'Le dossier de…',
    option: (title, when) => `${title} · ${when}`,
  },

  schedule: {
    days: ['dim', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam'],
    everyDay: ['tous les jours', 'chaque jour', 'quotidien'],
    weekdays: ['en semaine', 'jours ouvrables'],
    weekends: ['week-end', 'le week-end', 'weekend'],
    and: 'et',
    noZone:
      'Dis dans quel fuseau horaire, comme Europe/Paris ; ou fixe le tien une fois pour toutes avec /réglages les-miens.',
    wrongDays: 'Nomme les jours comme dans « lun jeu », « en semaine » ou « tous les jours ».',
    set: (days, time, zone, next) => `Une étape à la fois, ${days} à ${time} (${zone}). Prochaine : ${next}.`,
    skipped: (next) => `Date sautée. Prochaine : ${next}.`,
    postponed: (next) => `Date reportée. Prochaine : ${next}.`,
    cancelled: 'Le calendrier est annulé. Les étapes sont publiées avec *Suivant*.',
    none: 'Cette séance n’a pas de calendrier. /lire calendrier fixer en fait un.',
    atEnd: 'La dernière étape est déjà publiée.',
    reminder: (title, stop, stops, when) => `**${title}** : l’étape ${stop} sur ${stops} arrive ${when}.`,
    reminderOfEnd: (title, when) => `**${title}** : la séance se termine ${when}.`,
  },

  trouble: {
    changed:
      'L’article a changé depuis le début de cette séance : ses passages ne peuvent plus être montrés. /lire terminer la clôt avec ce qui est noté ; /lire commencer en ouvre une autre.',
    removed: 'L’article de cette séance n’est plus sur l’étagère : la séance est donc terminée.',
    lostChannel: (title) => `Le salon de ta lecture guidée de **${title}** a disparu : la séance est donc terminée.`,
    lostPermission: (title, channel) =>
      `Pullquote ne peut plus écrire dans ${channel} : la lecture guidée de **${title}** est donc en pause. Accorde les permissions « Voir les salons » et « Envoyer des messages », puis utilise /lire reprendre.`,
    crowded: 'Trop de personnes ont appuyé en même temps. Réessaie.',
  },

  packet,
};
