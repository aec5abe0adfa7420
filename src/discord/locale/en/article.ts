import type { Dropped, Healed } from '../../../article/index.ts';
import type { ArticleSummary } from '../../../shelf/index.ts';

/** `1 paragraph`, `12 paragraphs`. */
const counted = (count: number, one: string, many: string) =>
  `${count === 1 ? '1' : count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** The words of `/article`. What is put into them is escaped by the caller. */
export const shelf = {
  trouble: {
    moderators:
      'Only moderators (*Manage Messages*) may change the shelf. `/article list` and `/article info` are for everyone.',
    both: 'Give a file or an address, not both.',
    noAddresses:
      'Addresses are not fetched here: whoever runs Pullquote has not allowed it (ALLOW_ADDRESSES). Save the page and attach the file.',
    noTitle: 'An article needs a title.',
    wrongAddress: (typed: string) => `“${typed}” is no address of a page. It begins with https://`,
    everyones: (title: string) =>
      `_${title}_ comes with Pullquote or from its corpus folder, and stands on every shelf: a server can neither edit nor replace it.`,
    noSentence: (typed: string) =>
      `No sentence of this article has “${typed}”. Choose one that is offered as you type.`,
    manySentences: (typed: string, count: number) =>
      `${count} sentences of this article have “${typed}”. Type more of it, or its number, such as 3.2.`,
    sameVoice: (voice: string) => `This sentence is labelled *${voice}* already.`,
  },

  progress: {
    fetching: '⏳ Fetching …',
    reading: '⏳ Reading …',
    embedding: (done: number, all: number) =>
      done === 0 ? '⏳ Splitting into sentences …' : `⏳ Reading for meaning: ${done} of ${all} sentences …`,
    labelling: '⏳ Labelling the sentences …',
  },

  form: {
    paste: 'An article’s text',
    title: 'Title',
    titleHint: 'Without one, the first line of the text is taken',
    text: 'Text',
    textHint: 'Up to 4,000 characters; go on below. Leave a blank line between paragraphs.',
    more: (number: number) => `Text, part ${number}`,
    moreHint: 'Only where the text is longer. Begin with a new paragraph.',
    lastHint: 'For more than 16,000 characters attach a file: /article add file',
    details: 'Details of the article',
    byline: 'Author',
    date: 'Date',
    dateHint: 'Such as 2024-02-12, 12 February 2024 or March 2021',
    publication: 'Publication',
    source: 'Address',
    sourceHint: 'Where it can be read, https://…',
  },

  size: (paragraphs: number, words: number, language: string) =>
    [counted(paragraphs, 'paragraph', 'paragraphs'), counted(words, 'word', 'words'), language].join(' · '),
  unknownLanguage: 'language not recognised',
  share: (percent: number, voice: string) => `${voice} ${percent} %`,
  begins: 'It begins:',
  ends: 'It ends:',

  dropped: (count: number) => `**Left out**, ${counted(count, 'line', 'lines')}:`,
  droppedNone: 'Nothing was left out.',
  dropReason: {
    contact: 'contact line',
    share: 'share prompt',
    caption: 'caption',
    related: 'link to something else',
    boilerplate: 'not part of the article',
    byline: 'byline',
  } satisfies Record<Dropped['reason'], string> as Record<Dropped['reason'], string>,
  healed: (count: number) => `**Mended** in ${counted(count, 'place', 'places')}:`,
  healedNone: 'Nothing had to be mended.',
  healKind: {
    'page-break': 'joined across a page',
    hyphen: 'divided word made whole',
    escape: 'mark-up taken away',
    emphasis: 'mark-up taken away',
    link: 'address of a link taken away',
    space: 'spaces put right',
  } satisfies Record<Healed['kind'], string> as Record<Healed['kind'], string>,
  more: (count: number) => `and ${count} more`,

  preview: {
    title: '**Not on the shelf yet.** This is what was read:',
    earlier: (title: string) =>
      `_${title}_ on the shelf has the same title or address. Is this a corrected version of it, or another article?`,
    replaces: (title: string) =>
      `It will take the place of _${title}_. Corrections and kept quotations stay where the words are unchanged.`,
    waits: 'This preview expires after a day.',
    add: 'Add',
    another: 'Add as another article',
    replace: 'Replace the earlier version',
    edit: 'Edit details',
    cancel: 'Cancel',
    cancelled: 'Given up. Nothing was stored.',
    known: (title: string) => `**This very text is on the shelf already**: _${title}_.`,
    open: 'Open it',
  },

  added: {
    done: (title: string, slug: string) =>
      `✅ **Added**: _${title}_ (\`${slug}\`). Ask about it with /ask, read it together with /read.`,
    known: (title: string) => `**It was on the shelf already**: _${title}_. Nothing was changed.`,
    replaced: (title: string) => `✅ **Replaced**: the shelf has the corrected version of _${title}_.`,
    earlier: (slug: string) =>
      `The earlier version can be brought back beside it for a day: /article restore \`${slug}\`.`,
    corrections: (kept: number, lost: number) =>
      [
        `${counted(kept, 'correction', 'corrections')} kept`,
        ...(lost > 0 ? [`${lost} not, since the words have changed:`] : []),
      ].join('; '),
    quotes: (kept: number, lost: number) =>
      [
        `${counted(kept, 'kept quotation', 'kept quotations')} of members moved with the words`,
        ...(lost > 0 ? [`${lost} not, which keep the words of the earlier version`] : []),
      ].join('; '),
    guide: (stops: number) => `A reading guide belongs to it: ${counted(stops, 'stop', 'stops')}.`,
    use: 'Use it in this channel',
    details: 'Details',
  },

  list: {
    title: (count: number) => `**On the shelf** · ${counted(count, 'article', 'articles')}`,
    origin: {
      sample: 'comes with Pullquote',
      corpus: 'everyone’s, from the corpus folder',
      added: 'added here',
    } satisfies Record<ArticleSummary['origin'], string> as Record<ArticleSummary['origin'], string>,
    everyones: 'added for everyone',
    here: '📌 this channel’s article',
    size: (paragraphs: number) => counted(paragraphs, 'paragraph', 'paragraphs'),
    pick: 'Details of one of these…',
  },

  info: {
    source: (address: string) => `Read at: ${address}`,
    added: (when: string) => `Added on ${when}`,
    addedBy: (member: string, when: string) => `Added by ${member} on ${when}`,
    everyones: (when: string) => `On everyone’s shelf since ${when}; a server can hide it, but not edit or remove it.`,
    guide: (stops: number) => `Reading guide attached: ${counted(stops, 'stop', 'stops')}.`,
    noGuide: (stops: number) => `No reading guide; /read divides it into ${counted(stops, 'stop', 'stops')}.`,
    setAside: 'Its reading guide was written for another version of the text, and is not followed.',
    statements: (people: number) =>
      people === 0 ? 'Nobody is quoted.' : `${counted(people, 'source is', 'sources are')} quoted.`,
    unsure: (count: number, all: number) => `${count} of ${counted(all, 'sentence', 'sentences')} unsure`,
    corrections: (count: number) => `${counted(count, 'label', 'labels')} corrected by moderators`,
    name: (slug: string) => `Name in commands: \`${slug}\``,
  },

  use: {
    done: (title: string) => `📌 In this channel, _${title}_ is meant from now on where no article is named.`,
    none: 'This channel has no article of its own any more.',
  },

  edit: { done: (title: string) => `Changed: _${title}_. Its name in commands stays.` },

  beingRead: (channels: string) =>
    `It is being read together in ${channels}. That sitting cannot go on without this very text.`,

  remove: {
    ask: (title: string) => `**Remove _${title}_ from the shelf?**`,
    consequence:
      'Quotations that members kept stay in their notebooks, with their source. Corrections come back if the same text is added again. For a day the article can be brought back; after that its text is deleted.',
    button: 'Remove',
    leave: 'Leave it',
    left: 'Nothing was removed.',
    done: (title: string) => `Removed: _${title}_. For a day it can be brought back, here or with /article restore.`,
    back: 'Bring it back',
    askHide: (title: string) =>
      `_${title}_ comes with Pullquote or from its corpus folder, and stands on every shelf: a server cannot remove it. **Hide it on this server?**`,
    hide: 'Hide it here',
    hidden: (title: string) => `Hidden on this server: _${title}_. /article restore brings it back.`,
  },

  restore: {
    done: (title: string) => `Back on the shelf: _${title}_.`,
    removed: 'removed',
    hidden: 'hidden here',
  },

  correct: {
    done: (place: string, from: string, to: string) =>
      `Corrected ${place}: from *${from}* to *${to}*. It is shown as a correction everywhere on this server.`,
    back: 'Take it back',
    takenBack: (place: string, voice: string) =>
      `The correction of ${place} is taken back: it is labelled *${voice}* again.`,
    noneThere: 'There is no correction of this sentence any more.',
  },

  exported: (title: string, corrections: number) =>
    `_${title}_ as Markdown, with its labels as JSON${corrections > 0 ? ` and ${counted(corrections, 'correction', 'corrections')} as labelled data` : ''}.`,
};
