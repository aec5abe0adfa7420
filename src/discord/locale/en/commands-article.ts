import { voice } from './terms.ts';

const article = { name: 'article', description: 'Which article' };
const own = { name: 'article', description: 'Which of this server’s own articles' };

/** What Discord shows of `/article`; see en-commands.ts. */
export const articleCommand = {
  name: 'article',
  description: 'The articles of this server: list them, add, correct and remove some',
  options: {
    list: { name: 'list', description: 'What there is to read' },
    info: {
      name: 'info',
      description: 'What is known of an article: its voices, what was left out or mended, who added it',
      options: { article },
    },
    add: {
      name: 'add',
      description: 'For moderators: put an article on the shelf; without a file or an address a form takes its text',
      options: {
        file: { name: 'file', description: 'Text, Markdown, HTML or PDF' },
        address: { name: 'address', description: 'Address of a web page or a PDF' },
        replace: { name: 'replace', description: 'The article that this is a corrected version of' },
      },
    },
    use: {
      name: 'use',
      description: 'For moderators: the article that is meant in this channel where none is named',
      options: {
        article: { name: 'article', description: 'Which article; without it the channel has none of its own any more' },
      },
    },
    edit: {
      name: 'edit',
      description: 'For moderators: an article’s title, author, date, publication and address',
      options: { article: own },
    },
    correct: {
      name: 'correct',
      description: 'For moderators: say whose voice a sentence is',
      options: {
        article,
        sentence: { name: 'sentence', description: 'Its words, or its number such as 3.2' },
        voice: { name: 'voice', description: 'Whose voice it is', choices: voice },
        reason: { name: 'reason', description: 'Why, for those who read it' },
      },
    },
    remove: {
      name: 'remove',
      description: 'For moderators: take an article off the shelf; it can be brought back for a day',
      options: { article },
    },
    restore: {
      name: 'restore',
      description: 'For moderators: bring back an article that was removed or hidden',
      options: { article: { name: 'article', description: 'Which one' } },
    },
    export: {
      name: 'export',
      description: 'For moderators: an article as Markdown, with its labels and corrections',
      options: { article },
    },
  },
};
