import type { Words } from '../en/index.ts';
import { voice } from './terms.ts';

const article = { name: 'article', description: 'Quel article' };
const own = { name: 'article', description: 'Lequel des articles propres à ce serveur' };

export const articleCommand: Words['commands']['article'] = {
  name: 'article',
  description: 'Les articles de ce serveur : les voir, en ajouter, en corriger, en retirer',
  options: {
    list: { name: 'liste', description: 'Ce qu’il y a à lire' },
    info: {
      name: 'infos',
      description: 'Ce qu’on sait d’un article : ses voix, ce qui a été omis ou réparé, qui l’a ajouté',
      options: { article },
    },
    add: {
      name: 'ajouter',
      description: 'Modération : mettre un article sur l’étagère ; sans fichier ni adresse, un formulaire',
      options: {
        file: { name: 'fichier', description: 'Texte, Markdown, HTML ou PDF' },
        address: { name: 'adresse', description: 'L’adresse d’une page web ou d’un PDF' },
        replace: { name: 'remplace', description: 'L’article dont ceci est une version corrigée' },
      },
    },
    use: {
      name: 'utiliser',
      description: 'Modération : l’article dont il s’agit dans ce salon quand aucun n’est nommé',
      options: {
        article: { name: 'article', description: 'Quel article ; sans lui, le salon n’en a plus à lui' },
      },
    },
    edit: {
      name: 'modifier',
      description: 'Modération : titre, auteur, date, publication et adresse d’un article',
      options: { article: own },
    },
    correct: {
      name: 'corriger',
      description: 'Modération : dire de qui est la voix d’une phrase',
      options: {
        article,
        sentence: { name: 'phrase', description: 'Ses mots, ou son numéro, comme 3.2' },
        voice: { name: 'voix', description: 'De qui est la voix', choices: voice },
        reason: { name: 'raison', description: 'Pourquoi, pour qui le lira' },
      },
    },
    remove: {
      name: 'retirer',
      description: 'Modération : ôter un article de l’étagère ; on peut le faire revenir pendant un jour',
      options: { article },
    },
    restore: {
      name: 'rétablir',
      description: 'Modération : faire revenir un article retiré ou caché',
      options: { article: { name: 'article', description: 'Lequel' } },
    },
    export: {
      name: 'exporter',
      description: 'Modération : un article en Markdown, avec ses étiquettes et ses corrections',
      options: { article },
    },
  },
};
