import type { Effect, Misattribution, SupportKind, SupportReason, Verdict } from '../../../checking/index.ts';

const VERDICT: Readonly<Record<Verdict['type'], string>> = {
  exact: 'exact',
  altered: 'altered',
  misattributed: 'somebody else’s',
  absent: 'not found',
};

/** The words of looking up, checking and keeping quotations. What is put into them is escaped by the caller. */
export const checking = {
  passages: {
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    from: (title: string) => `in _${title}_`,
    gone: 'This article has changed or is no longer on the shelf, so this quotation can no longer be vouched for.',
    expired: 'This list is too old for its buttons. Use the command again.',
    sharedBy: (member: string) => `Shared by ${member}`,
    more: (count: number) => `The first ${count} are shown.`,
  },

  quote: {
    found: (count: number, words: string) =>
      `**${count === 1 ? 'One sentence' : `${count} sentences`}** with “${words}”`,
    close: (words: string) => `**No sentence has “${words}”.** The closest to it:`,
    none: (words: string) => `**Nothing found** for “${words}”. Try fewer or other words, or leave the filters out.`,
    noWords: 'Give some words to look for: letters or figures, not marks alone.',
    noneInFilter: 'No sentence fits these filters. Leave one of them out.',
    random: 'A sentence by chance',
    paragraph: (number: number, all: number) => `¶${number} of ${all}, with its voices`,
    noParagraph: (number: number, all: number) => `There is no ¶${number}: this article has ${all} paragraphs.`,
  },

  check: {
    nothing: 'There is nothing to check: no words in it. Give a quotation, with or without quotation marks.',
    left: (count: number) =>
      `${count === 1 ? 'One more quotation was' : `${count} more quotations were`} not checked: 20 at a time.`,
    cut: 'Only the first 4,000 characters were read.',
    summary: (verdicts: readonly Verdict['type'][]) => {
      const counted = (['exact', 'altered', 'misattributed', 'absent'] as const).flatMap((type) => {
        const count = verdicts.filter((one) => one === type).length;
        return count > 0 ? [`${count} ${VERDICT[type]}`] : [];
      });
      return `**${verdicts.length === 1 ? 'One quotation' : `${verdicts.length} quotations`} checked**: ${counted.join(', ')}`;
    },
    exact: '✅ **Exact**',
    exactElsewhere: (title: string) => `✅ **Exact, but from another article**: _${title}_`,
    altered: '✏️ **Altered**',
    alteredElsewhere: (title: string) => `✏️ **Altered, and from another article**: _${title}_`,
    misattributed: '↔️ **Real, but somebody else’s**',
    absent: '❌ **Not in this article**',
    absentAnywhere: '❌ **In no article of this shelf**',
    nearest: (title: string) => `Nearest sentence, in _${title}_:`,
    shown: 'As quoted, with ~~what was struck~~ and **what was added**:',
    omitted: (count: number) => `the ellipsis leaves out ${count === 1 ? 'one word' : `${count} words`}`,
    before: (words: string) => `⚠️ Just before it stands “${words}”.`,
    wrong: {
      'wrong-speaker': (claimed: string, actual: string) => `given to **${claimed}**, but it is ${actual}`,
      'not-the-author': (claimed: string, actual: string) => `given as _${claimed}_’s own, but it is ${actual}`,
      'not-fact': (_claimed: string, actual: string) => `given as fact, but it is ${actual}`,
    } satisfies Record<Misattribution['kind'], (claimed: string, actual: string) => string>,
    said: (speaker: string) => `said by **${speaker}**`,
    saidByUnclear: 'a source’s, whom the article does not name clearly',
    authors: 'the author’s own argument',
    reports: 'the article’s own report',
    effect: {
      'negation-dropped': 'a negation is dropped',
      'negation-added': 'a negation is added',
      'number-changed': 'a number is changed',
      'name-changed': 'a name is changed, added or dropped',
      'hedge-dropped': 'a hedge is dropped, so it sounds surer',
      'hedge-added': 'a hedge is added, so it sounds less sure',
      'modal-changed': 'how certain or how binding it is, is changed',
      'source-dropped': 'who says so is dropped',
      'ellipsis-hides-negation': 'the ellipsis hides a negation',
      'ellipsis-joins-speakers': 'the ellipsis joins the words of two speakers',
      'ellipsis-joins-distant': 'the ellipsis joins words that stand far apart',
      'order-changed': 'the order is changed',
      'marks-changed': 'quotation marks inside it are changed',
      'words-dropped': 'words are left out without a sign',
      'words-added': 'words are added',
      'words-changed': 'words are changed',
      spelling: 'the spelling differs',
      punctuation: 'the punctuation differs',
      capitals: 'only capitals differ',
    } satisfies Record<Effect, string> as Record<Effect, string>,
  },

  voices: {
    sentences: (count: number) => (count === 1 ? '1 sentence' : `${count} sentences`),
    argument: (places: readonly string[]) =>
      places.length === 0
        ? 'No paragraph is mostly argument.'
        : places.length <= 8
          ? `Argument stands mostly in ${places.join(', ')}.`
          : `Argument stands mostly in ${places.slice(0, 7).join(', ')} and ${places.length - 7} more places.`,
    key: 'Each row is a paragraph, each block a sentence as long as its text. Bar at the left: mostly argument.',
    unsure: (count: number) => `Underlined: the label is unsure (${count}).`,
    list: {
      reported: 'All reported facts',
      attributed: 'All that sources say',
      argued: 'All arguments',
      loaded: 'Loaded wording',
    },
    listed: (name: string, count: number) => `**${name}** · ${count === 1 ? '1 sentence' : `${count} sentences`}`,
    emptyList: (name: string) => `**${name}**: there is none in this article.`,
  },

  support: {
    offers: '**What the article offers for this argument, or near it.** Whether it holds is for you to judge.',
    none: '**None offered.** Near this argument the article gives no reported fact and no source.',
    notArgued: 'This is not an argument: choose a sentence of the editorial argument.',
    noneArgued: 'This article has no editorial argument.',
    pick: 'What is offered for an argument?',
    kind: { figure: 'Figure', example: 'Example', testimony: 'Testimony', document: 'Document' } satisfies Record<
      SupportKind,
      string
    >,
    reason: {
      near: 'stands near it',
      connective: 'joined to it by a connective',
      words: 'shares its words',
      meaning: 'is about the same',
    } satisfies Record<SupportReason, string>,
  },

  keep: {
    button: 'Keep',
    pick: 'Keep a quotation…',
    kept: (place: string) => `Kept ${place} in your notebook. /kept shows it.`,
    known: (place: string) => `${place} is in your notebook already.`,
    which: 'More than one sentence has these words. Keep the one you mean:',
  },

  kept: {
    title: (count: number) => `**Your notebook** · ${count === 1 ? 'one quotation' : `${count} quotations`}`,
    empty: 'Your notebook is empty. Keep a quotation with the button under it, or with /keep.',
    emptyTag: (tag: string) => `Nothing in your notebook has the tag “${tag}”.`,
    edit: 'Tag, note',
    modal: 'Tag and note',
    tag: 'Tag',
    note: 'Note',
    gone: 'This page is not in your notebook any more.',
    delete: 'Delete one of these…',
    notSure: 'Nothing was deleted. Choose *True* for *sure* to delete your whole notebook.',
    cleared: (count: number) =>
      `Your notebook is empty now: ${count === 1 ? 'one quotation was' : `${count} quotations were`} deleted.`,
    exported: (count: number) => `Your notebook: ${count === 1 ? 'one quotation' : `${count} quotations`}.`,
    column: ['Quotation', 'Voice', 'Speaker', 'Paragraph', 'Article', 'Source', 'Tag', 'Note', 'Kept'],
  },
};
