import { articleCommand } from './commands-article.ts';
import { readCommand } from './commands-read.ts';
import { voice } from './terms.ts';

const article = {
  name: 'article',
  description: 'Which article; without it the channel’s own, or all of the shelf',
};
const oneArticle = {
  name: 'article',
  description: 'Which article; without it the channel’s own, or the newest on the shelf',
};
const onlyVoice = {
  name: 'voice',
  description: 'Only reported fact, what sources say, or editorial argument',
  choices: voice,
};
const speaker = { name: 'speaker', description: 'Whose words; without it everyone who is quoted' };

/**
 * What Discord shows of each command, under the names that the code knows them by: names have 1 to 32 characters in lower
 * case and no spaces, descriptions and choices at most 100 characters.
 */
export const commands = {
  ask: {
    name: 'ask',
    description: 'Ask about an article: the answer is made of its own words',
    options: {
      question: { name: 'question', description: 'What you want to know' },
      article,
      voice: onlyVoice,
    },
  },
  quote: {
    name: 'quote',
    description: 'Look up what an article says, word for word',
    options: {
      find: {
        name: 'find',
        description: 'Sentences that have these words, or nearly these',
        options: {
          words: { name: 'words', description: 'The words to look for; spelling need not be exact' },
          article,
          voice: onlyVoice,
          speaker,
          paragraph: { name: 'paragraph', description: 'Only this paragraph' },
        },
      },
      paragraph: {
        name: 'paragraph',
        description: 'One paragraph, with its voices marked',
        options: {
          number: { name: 'number', description: 'The paragraph’s number: 4 for ¶4' },
          article: oneArticle,
        },
      },
      random: {
        name: 'random',
        description: 'A sentence by chance',
        options: { article, voice: onlyVoice, speaker },
      },
    },
  },
  check: {
    name: 'check',
    description: 'Check quotations: exact, altered, somebody else’s, or not in the article',
    options: {
      text: {
        name: 'text',
        description: 'A quotation, or a text with quotations in it; say who said it, and that is checked too',
      },
      article: { name: 'article', description: 'Which article it should be from; any of the shelf without it' },
    },
  },
  'Check quotation': { name: 'Check quotation' },
  voices: {
    name: 'voices',
    description: 'A picture of an article: what is reported, what sources say, what is argued, and where',
    options: { article: oneArticle },
  },
  support: {
    name: 'support',
    description: 'What an article offers for one of its arguments: figures, examples, testimony, documents',
    options: {
      argument: { name: 'argument', description: 'Words of the argument' },
      article,
    },
  },
  keep: {
    name: 'keep',
    description: 'Keep a quotation in your own notebook',
    options: {
      words: { name: 'words', description: 'Words of the sentence to keep' },
      article,
    },
  },
  kept: {
    name: 'kept',
    description: 'Your own notebook of quotations',
    options: {
      list: {
        name: 'list',
        description: 'What you have kept, the newest first',
        options: { tag: { name: 'tag', description: 'Only what has this tag' } },
      },
      export: {
        name: 'export',
        description: 'Your notebook as a file',
        options: {
          format: {
            name: 'format',
            description: 'Markdown to read, CSV for a spreadsheet; both without it',
            choices: { md: 'Markdown', csv: 'CSV' },
          },
        },
      },
      clear: {
        name: 'clear',
        description: 'Delete everything in your notebook',
        options: { sure: { name: 'sure', description: 'It cannot be brought back' } },
      },
    },
  },
  article: articleCommand,
  read: readCommand,
  who: {
    name: 'who',
    description: 'Who is quoted in an article, and what each of them says',
    options: { speaker, article: oneArticle },
  },
  settings: {
    name: 'settings',
    description: 'How Pullquote behaves here: see it, change it',
    options: {
      mine: { name: 'mine', description: 'Your own settings on this server' },
      server: { name: 'server', description: 'The settings of this server' },
      channel: {
        name: 'channel',
        description: 'The settings of one channel',
        options: { channel: { name: 'channel', description: 'Which channel; this one without it' } },
      },
      check: { name: 'check', description: 'Whether Pullquote has all the permissions that it needs' },
    },
  },
  mydata: {
    name: 'mydata',
    description: 'What Pullquote keeps of you',
    options: {
      export: { name: 'export', description: 'Everything that is kept of you, as a file' },
      delete: { name: 'delete', description: 'Delete what is kept of you; you are asked first' },
    },
  },
  privacy: { name: 'privacy', description: 'What Pullquote keeps, for how long, and where' },
  help: { name: 'help', description: 'What you can do with Pullquote, task by task' },
};
