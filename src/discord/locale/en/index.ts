import type { Voice } from '../../../article/index.ts';
import { CUE_LABELS, type Stance } from '../../../voices/index.ts';
import { datesIn } from '../counted.ts';
import { about } from './about.ts';
import { shelf } from './article.ts';
import { checking } from './checking.ts';
import { commands } from './commands.ts';
import { reading } from './reading.ts';
import { permission, settings } from './settings.ts';
import { voice } from './terms.ts';

/**
 * The interface's words in English. Every other language is a folder beside this one whose value has the type `Words`, so
 * that a missing key does not compile. Words may hold Markdown; what is put into them must be escaped by the caller.
 */
export const en = {
  /** The locale in which numbers and dates are written. */
  locale: 'en-GB',

  /** An ISO calendar date, `2024-02-12`, as people write it; what is no date stays as it is. */
  date: datesIn('en-GB'),

  /** What Discord shows of commands and options. */
  commands,

  voice,

  voiceNote: {
    reported: 'The article states it as fact. *Reported* means checkable, not true.',
    attributed: 'Not the article’s own claim: its source’s.',
    argued: 'The author judges, predicts or urges.',
  } satisfies Record<Voice, string> as Record<Voice, string>,

  answer: {
    doubtful: '**May not answer this.** The nearest the article comes:',
    absent: '**The article does not say.** The nearest passages, which are not an answer:',
    absentEntirely: '**The article does not say.**',
    absentInVoice: (voice: string) =>
      `**The article does not say** under *${voice}*. The nearest passages, which are not an answer:`,
    nearest: (voice: string) => `${voice} · nearest, not an answer`,
    before: 'The sentence before it:',
    after: 'And then:',
    speakerUnclear: 'speaker unclear',
    via: (outlet: string) => `via ${outlet}`,
    unsure: 'label unsure',
    corrected: 'label corrected by a moderator',
    loaded: (words: string) => `told in loaded words: ${words}`,
    notEnglish: 'This article is not in English, and voices are for English: every label here is a guess.',
    cut: '… cut here; *In context* has the rest',
    sharedBy: (member: string) => `Asked and shared by ${member}`,
    changed:
      'The article has changed since this was answered, so the quotations can no longer be vouched for. Ask again.',
    expired: 'This answer is too old for its buttons. Ask again.',
    mayNotShare: 'You may not write in this channel, so the answer cannot be shared in it.',
  },

  button: {
    context: 'In context',
    reasons: 'Why these labels?',
    share: 'Share',
    shared: 'Shared',
    earlier: '◀ Earlier',
    later: 'Later ▶',
    everyone: 'Everyone quoted',
  },

  context: {
    place: (first: number, last: number, all: number) =>
      first === last ? `¶${first} of ${all}` : `¶${first} to ¶${last} of ${all}`,
    pick: 'Another quotation of this answer',
    option: (paragraph: number, voice: string) => `¶${paragraph} · ${voice}`,
    cutBefore: '… begins earlier',
    cutAfter: '… goes on',
  },

  /** A label and what it is about, with the colon as the language sets it. */
  labelled: (label: string, said: string) => `${label}: ${said}`,

  reasons: {
    title: '**Why these labels?** The words in the article that led to each.',
    sure: 'Sure.',
    unsure: 'Unsure: a careful reader could label it otherwise.',
    corrected: (from: string, when: string) => `Corrected by a moderator ${when}; Pullquote had *${from}*.`,
    correctionWhy: (why: string) => `Their reason: ${why}`,
    none: 'No word in the sentence speaks for or against it.',
    whole: 'the sentence as a whole',
    more: (count: number) => `and ${count} more`,
    toward: (cue: string, voice: string) => `${cue} (toward *${voice}*)`,
    loaded: (words: string) => `loaded wording: ${words}`,
  },

  ...checking,

  reading,

  shelf,

  settings,

  permission,

  ...about,

  cue: CUE_LABELS,

  /** What the author's verb commits them to; nothing where the verb, which is shown, says enough. */
  stance: {
    neutral: '',
    assertive: '',
    factive: 'the author takes it as true',
    directive: '',
    cognitive: '',
    hearsay: 'hearsay',
  } satisfies Record<Stance, string> as Record<Stance, string>,

  who: {
    everyone: (count: number) => `**Who is quoted** · ${count === 1 ? 'one source' : `${count} sources`}`,
    nobody: '**Nobody is quoted** in this article, as far as Pullquote can tell.',
    counts: (direct: number, indirect: number) =>
      [direct > 0 ? `${direct} in quotation marks` : '', indirect > 0 ? `${indirect} paraphrased` : '']
        .filter(Boolean)
        .join(', '),
    unclear: (count: number) => `and ${count} more whose speaker is unclear`,
    direct: 'in quotation marks',
    indirect: 'in the author’s words',
    quoting: 'in the author’s words, with words of theirs in quotation marks',
    cut: '… cut here',
    verb: (verb: string, stance: string) => (stance ? `${verb} (${stance})` : verb),
    page: (page: number, pages: number) => `page ${page} of ${pages}`,
    pick: 'What one of them says',
    unknown: (typed: string, names: string) =>
      `Nobody called “${typed}” is quoted in this article. Quoted are: ${names}.`,
    unknownOfNobody: 'Nobody is quoted in this article, as far as Pullquote can tell.',
    ambiguous: (typed: string, names: string) => `More than one source matches “${typed}”: ${names}. Name one of them.`,
  },

  article: {
    wholeShelf: 'All articles of the shelf',
    noneOnShelf: 'There is nothing to read on this server’s shelf yet.',
    ambiguous: (typed: string, titles: string) =>
      `More than one article matches “${typed}”: ${titles}. Name one of them.`,
  },

  trouble: {
    bug: (reference: string) =>
      `Something went wrong here. If it happens again, report it with the number ${reference}.`,
    discordAway: 'Discord did not take Pullquote’s answer. Try again in a minute.',
    unknownCommand: 'This command is no longer there. Reload Discord (Ctrl+R) to see the ones that are.',
    staleButton: 'This button is from an earlier version of Pullquote. Use the command again.',
    notYourPermission: (permissions: string) => `For this you need the permission ${permissions} on this server.`,
    serverOnly: 'This works on a server only.',
    notYours: 'Only the member whom it was for can share this. Use the command yourself.',
    tooFast: {
      member: 'You are quicker than one member can be answered.',
      server: 'This server asks for more than can be answered just now.',
    },
    /** `when` is a time of Discord's: "in 20 seconds". */
    again: (when: string) => `Try again ${when}.`,
    elsewhere: (channels: string) => `Pullquote answers in these channels of this server: ${channels}.`,
  },
};

/** What every language must have. */
export type Words = typeof en;
