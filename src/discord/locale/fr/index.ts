import { countedIn, datesIn } from '../counted.ts';
import type { Words } from '../en/index.ts';
import { about } from './about.ts';
import { shelf } from './article.ts';
import { checking } from './checking.ts';
import { commands } from './commands.ts';
import { reading } from './reading.ts';
import { permission, settings } from './settings.ts';
import { voice } from './terms.ts';

const n = countedIn('fr');

/** French, with the informal “tu” that Discord itself and its communities use. */
export const fr: Words = {
  locale: 'fr',
  date: datesIn('fr'),
  commands,
  voice,

  voiceNote: {
    reported: 'L’article le donne comme un fait. *Rapporté* veut dire vérifiable, pas vrai.',
    attributed: 'Ce n’est pas l’article qui l’affirme, c’est sa source.',
    argued: 'L’article juge, prédit ou exhorte.',
  },

  answer: {
    doubtful: '**Ne répond peut-être pas à la question.** Ce que l’article a de plus proche :',
    absent: '**L’article ne le dit pas.** Les passages les plus proches, qui ne sont pas une réponse :',
    absentEntirely: '**L’article ne le dit pas.**',
    absentInVoice: (name) =>
      `**L’article ne le dit pas** sous _${name}_. Les passages les plus proches, qui ne sont pas une réponse :`,
    nearest: (name) => `${name} · proche, mais pas une réponse`,
    before: 'La phrase d’avant :',
    after: 'Et ensuite :',
    speakerUnclear: 'on ne sait pas bien qui parle',
    via: (outlet) => `via ${outlet}`,
    unsure: 'étiquette incertaine',
    corrected: 'étiquette corrigée par la modération',
    loaded: (words) => `raconté avec des mots chargés : ${words}`,
    notEnglish:
      'Cet article n’est pas en anglais, et les voix ne valent que pour l’anglais : ici, chaque étiquette est devinée.',
    cut: '… coupé ici ; *En contexte* donne le reste',
    sharedBy: (member) => `Demandé et partagé par ${member}`,
    changed:
      'L’article a changé depuis cette réponse : les citations ne peuvent plus être garanties. Pose à nouveau la question.',
    expired: 'Cette réponse est trop ancienne pour ses boutons. Pose à nouveau la question.',
    mayNotShare: 'Tu n’as pas le droit d’écrire dans ce salon, la réponse ne peut donc pas y être partagée.',
  },

  button: {
    context: 'En contexte',
    reasons: 'Pourquoi ces étiquettes ?',
    share: 'Partager',
    shared: 'Partagé',
    earlier: '◀ Avant',
    later: 'Après ▶',
    everyone: 'Toutes les sources',
  },

  context: {
    place: (first, last, all) => (first === last ? `¶${first} sur ${all}` : `¶${first} à ¶${last} sur ${all}`),
    pick: 'Une autre citation de cette réponse',
    option: (paragraph, name) => `¶${paragraph} · ${name}`,
    cutBefore: '… commence plus haut',
    cutAfter: '… continue',
  },

  labelled: (label, said) => `${label} : ${said}`,

  reasons: {
    title: '**Pourquoi ces étiquettes ?** Les mots de l’article qui ont mené à chacune.',
    sure: 'Sûre.',
    unsure: 'Incertaine : en lisant de près, on pourrait choisir une autre étiquette.',
    corrected: (from, when) => `Corrigée par la modération ${when} ; Pullquote avait *${from}*.`,
    correctionWhy: (why) => `La raison donnée : ${why}`,
    none: 'Aucun mot de la phrase ne plaide pour ou contre.',
    whole: 'la phrase entière',
    more: (count) => n(count)('et # autre', 'et # autres'),
    toward: (cue, name) => `${cue} (vers _${name}_)`,
    loaded: (words) => `mots chargés : ${words}`,
  },

  ...checking,

  reading,

  cue: {
    figure: 'chiffre',
    date: 'date',
    event: 'événement',
    place: 'lieu',
    record: 'consigné',
    expectation: 'ce qui est prévu',
    experience: 'vécu par qui écrit',
    'open-point': 'pas encore connu',
    quotation: 'entre guillemets',
    'continued-quotation': 'la citation continue',
    'reporting-verb': 'dit par une source',
    'reporting-noun': 'une source est nommée',
    'according-to': 'selon une source',
    hearsay: 'ouï-dire',
    evaluation: 'jugement',
    urging: 'exhortation',
    modal: 'ce qui pourrait être',
    prediction: 'prédiction',
    certainty: 'certitude',
    inference: 'déduction',
    'rhetorical-question': 'question à qui lit',
    'first-person': 'parle en son propre nom',
    sarcasm: 'moquerie',
    'scare-quotes': 'mots tenus à distance',
    comparison: 'comparaison',
    generalisation: 'généralisation',
    intensifier: 'insistance',
    hedge: 'nuance',
    wording: 'jugé sur l’ensemble des mots ; aucun ne décide à lui seul',
    context: 'sa place parmi ses voisines',
    language: 'les voix ne valent que pour l’anglais ; cette étiquette est devinée',
  },

  stance: {
    neutral: '',
    assertive: '',
    factive: 'l’article le tient pour vrai',
    directive: '',
    cognitive: '',
    hearsay: 'ouï-dire',
  },

  who: {
    everyone: (count) => `**Qui est cité** · ${n(count)('# source', '# sources')}`,
    nobody: '**Personne n’est cité** dans cet article, pour autant que Pullquote le voie.',
    counts: (direct, indirect) =>
      [
        direct > 0 ? n(direct)('# entre guillemets', '# entre guillemets') : '',
        indirect > 0 ? n(indirect)('# paraphrasée', '# paraphrasées') : '',
      ]
        .filter(Boolean)
        .join(', '),
    unclear: (count) =>
      n(count)('et # autre dont on ne sait pas bien qui parle', 'et # autres dont on ne sait pas bien qui parle'),
    direct: 'entre guillemets',
    indirect: 'avec les mots de l’article',
    quoting: 'avec les mots de l’article, et des mots de la source entre guillemets',
    cut: '… coupé ici',
    verb: (verb, stance) => (stance ? `${verb} (${stance})` : verb),
    page: (page, pages) => `page ${page} sur ${pages}`,
    pick: 'Ce que dit l’une des sources',
    unknown: (typed, names) => `Personne du nom de « ${typed} » n’est cité dans cet article. Sont cités : ${names}.`,
    unknownOfNobody: 'Personne n’est cité dans cet article, pour autant que Pullquote le voie.',
    ambiguous: (typed, names) => `Plusieurs sources correspondent à « ${typed} » : ${names}. Nommes-en une.`,
  },

  article: {
    wholeShelf: 'Tous les articles de l’étagère',
    noneOnShelf: 'Il n’y a encore rien à lire sur l’étagère de ce serveur.',
    ambiguous: (typed, titles) => `Plusieurs articles correspondent à « ${typed} » : ${titles}. Nommes-en un.`,
  },

  shelf,

  settings,

  permission,

  ...about,

  trouble: {
    bug: (reference) => `Quelque chose s’est mal passé. Si cela se reproduit, signale-le avec le numéro ${reference}.`,
    discordAway: 'Discord n’a pas accepté la réponse de Pullquote. Réessaie dans une minute.',
    unknownCommand: 'Cette commande n’existe plus. Recharge Discord (Ctrl+R) pour voir celles qui existent.',
    staleButton: 'Ce bouton vient d’une ancienne version de Pullquote. Utilise à nouveau la commande.',
    notYourPermission: (permissions) => `Il te faut pour cela la permission ${permissions} sur ce serveur.`,
    serverOnly: 'Cela ne marche que sur un serveur.',
    notYours: 'Seule la personne à qui c’était destiné peut le partager. Utilise toi-même la commande.',
    tooFast: {
      member: 'Tu vas plus vite qu’on ne peut répondre à un seul membre.',
      server: 'Ce serveur demande en ce moment plus que ce à quoi on peut répondre.',
    },
    again: (when) => `Réessaie ${when}.`,
    elsewhere: (channels) => `Sur ce serveur, Pullquote répond dans ces salons : ${channels}.`,
  },
};
