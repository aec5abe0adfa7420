import type { Words } from '../en/index.ts';
import { articleCommand } from './commands-article.ts';
import { readCommand } from './commands-read.ts';
import { voice } from './terms.ts';

const article = {
  name: 'article',
  description: 'Quel article ; sinon celui du salon, ou toute l’étagère',
};
const oneArticle = {
  name: 'article',
  description: 'Quel article ; sinon celui du salon, ou le plus récent de l’étagère',
};
const onlyVoice = {
  name: 'voix',
  description: 'Seulement les faits rapportés, ce que disent les sources, ou opinion et argument',
  choices: voice,
};
const speaker = { name: 'qui', description: 'Les paroles de qui ; sinon de toutes les personnes citées' };

export const commands: Words['commands'] = {
  ask: {
    name: 'demander',
    description: 'Interroge un article : la réponse est faite de ses propres mots',
    options: {
      question: { name: 'question', description: 'Ce que tu veux savoir' },
      article,
      voice: onlyVoice,
    },
  },
  quote: {
    name: 'citation',
    description: 'Retrouve ce que dit un article, mot pour mot',
    options: {
      find: {
        name: 'chercher',
        description: 'Les phrases qui contiennent ces mots, ou presque',
        options: {
          words: { name: 'mots', description: 'Les mots à chercher ; une faute de frappe n’est pas grave' },
          article,
          voice: onlyVoice,
          speaker,
          paragraph: { name: 'paragraphe', description: 'Seulement ce paragraphe' },
        },
      },
      paragraph: {
        name: 'paragraphe',
        description: 'Un paragraphe, avec ses voix marquées',
        options: {
          number: { name: 'numéro', description: 'Le numéro du paragraphe : 4 pour ¶4' },
          article: oneArticle,
        },
      },
      random: {
        name: 'hasard',
        description: 'Une phrase au hasard',
        options: { article, voice: onlyVoice, speaker },
      },
    },
  },
  check: {
    name: 'vérifier',
    description: 'Vérifie des citations : exactes, modifiées, de quelqu’un d’autre, ou absentes de l’article',
    options: {
      text: {
        name: 'texte',
        description: 'Une citation, ou un texte qui en contient ; si tu dis de qui, c’est vérifié aussi',
      },
      article: {
        name: 'article',
        description: 'De quel article elle devrait venir ; sinon de n’importe lequel de l’étagère',
      },
    },
  },
  'Check quotation': { name: 'Vérifier la citation' },
  voices: {
    name: 'voix',
    description: 'Un article en image : ce qui est rapporté, ce que disent les sources, ce qui est argumenté',
    options: { article: oneArticle },
  },
  support: {
    name: 'appui',
    description: 'Ce qu’un article offre pour un argument : chiffres, exemples, témoignages, documents',
    options: {
      argument: { name: 'argument', description: 'Des mots de l’argument' },
      article,
    },
  },
  keep: {
    name: 'garder',
    description: 'Garde une citation dans ton carnet',
    options: {
      words: { name: 'mots', description: 'Des mots de la phrase à garder' },
      article,
    },
  },
  kept: {
    name: 'carnet',
    description: 'Ton carnet de citations',
    options: {
      list: {
        name: 'liste',
        description: 'Ce que tu as gardé, le plus récent d’abord',
        options: { tag: { name: 'mot-clé', description: 'Seulement ce qui a ce mot-clé' } },
      },
      export: {
        name: 'exporter',
        description: 'Ton carnet dans un fichier',
        options: {
          format: {
            name: 'format',
            description: 'Markdown pour lire, CSV pour un tableur ; sinon les deux',
            choices: { md: 'Markdown', csv: 'CSV' },
          },
        },
      },
      clear: {
        name: 'vider',
        description: 'Supprime tout ton carnet',
        options: { sure: { name: 'confirmer', description: 'On ne pourra pas revenir en arrière' } },
      },
    },
  },
  article: articleCommand,
  read: readCommand,
  who: {
    name: 'qui',
    description: 'Qui est cité dans un article, et ce que dit chaque source',
    options: { speaker, article: oneArticle },
  },
  settings: {
    name: 'réglages',
    description: 'Comment Pullquote se comporte ici : le voir, le changer',
    options: {
      mine: { name: 'les-miens', description: 'Tes propres réglages sur ce serveur' },
      server: { name: 'serveur', description: 'Les réglages de ce serveur' },
      channel: {
        name: 'salon',
        description: 'Les réglages d’un salon',
        options: { channel: { name: 'salon', description: 'Quel salon ; sinon celui-ci' } },
      },
      check: { name: 'vérifier', description: 'Si Pullquote a toutes les permissions dont il a besoin' },
    },
  },
  mydata: {
    name: 'mesdonnées',
    description: 'Ce que Pullquote conserve de toi',
    options: {
      export: { name: 'exporter', description: 'Tout ce qui est conservé de toi, dans un fichier' },
      delete: { name: 'supprimer', description: 'Supprime ce qui est conservé de toi ; on te demande d’abord' },
    },
  },
  privacy: { name: 'confidentialité', description: 'Ce que Pullquote conserve, combien de temps et où' },
  help: { name: 'aide', description: 'Ce que tu peux faire avec Pullquote, tâche par tâche' },
};
