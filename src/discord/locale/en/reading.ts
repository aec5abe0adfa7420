import type { QuestionPattern, Refusal } from '../../../reading/index.ts';
import { packet } from './reading-packet.ts';

/** The words of reading an article together. */
export const reading = {
  refusal: {
    ended: 'This sitting has ended. /read start begins another.',
    paused: 'This sitting is paused. Its host goes on with /read resume.',
    'not-paused': 'This sitting is not paused.',
    'not-host': 'Only the host of this sitting can do that, or a moderator.',
    'not-present': 'Press *Join* first: this is for those who are here.',
    stale: 'The group has moved on since this card was posted. Use the newest card.',
    'first-stop': 'This is the first stop.',
    'last-stop': 'This is the last stop. *End* finishes the sitting.',
    'no-such-stop': 'There is no stop of that number: /read status says how many there are.',
    'no-poll': 'There is nothing to vote on at this stop.',
    'already-revealed': 'The votes have been revealed already.',
    'no-votes': 'Nobody has voted yet.',
    full: 'So many are reading here that there is no room for more. Read along: the card is there for everyone, and *Ask here* works.',
    'too-many-rounds': 'There are two votes at most: reveal this one.',
    already: 'That is so already.',
  } satisfies Record<Refusal, string> as Record<Refusal, string>,

  question: {
    'argument-with-support': (about: string) =>
      `The author argues: ${about} What in this passage speaks for it, what is missing, and would it persuade someone who disagrees?`,
    'argument-alone': (about: string) =>
      `This passage is all argument. It says: ${about} What would you need to know before you agreed or disagreed?`,
    'named-source': (about: string) =>
      `Somebody speaks here: ${about} How can they know, and what might they gain by saying it?`,
    'unnamed-source': (about: string) =>
      `Whoever says this has no name here: ${about} What reasons could there be for that, and what is it worth without one?`,
    'figure-without-source': (about: string) =>
      `The article gives a figure without saying whose it is: ${about} Who would count this and how, and what would you set beside it?`,
    'loaded-wording': (about: string) =>
      `The wording takes a side: ${about} Say the same in plain words. What is lost, and what is gained?`,
    turn: (about: string) => `The passage turns here: ${about} What does it grant, and what does it hold against that?`,
    'sources-at-odds': (about: string) =>
      `Sources differ here: ${about} Where exactly do they part, and could both be right?`,
    'rhetorical-question': (about: string) =>
      `The author asks: ${about} How does the author want it answered, and how would you answer it?`,
    passage: () => 'What should a reader take from this passage, and what in it does most to bring that about?',
  } satisfies Record<QuestionPattern, (about: string) => string> as Record<QuestionPattern, (about: string) => string>,

  button: {
    join: 'Join',
    leave: 'Leave',
    back: '◀ Back',
    next: 'Next ▶',
    end: 'End',
    ask: 'Ask here',
    keep: 'Keep a quote',
    vote: 'Vote',
    voteAgain: 'Vote again',
    reveal: 'Reveal',
    readOn: 'Read on',
    correct: 'Make it a correction',
    showName: 'Show my name',
    hideName: 'Hide my name',
  },

  card: {
    head: (title: string, about: string) => `-# Guided reading · **${title}**${about ? ` · ${about}` : ''}`,
    stop: (stop: number, stops: number, bar: string) => `### Stop ${stop} of ${stops}\n-# ${bar}`,
    place: (first: number, last: number) => (first === last ? `¶${first}` : `¶${first} to ¶${last}`),
    question: 'To talk about',
    note: (note: string) => `-# From the guide: ${note}`,
    goesOn: (pages: number) =>
      `… the passage goes on: *Read on* has the rest, ${pages === 1 ? 'one page' : `${pages} pages`}.`,
    page: (page: number, pages: number) => `page ${page} of ${pages}`,
    here: (count: number, names: string) => `**${count === 1 ? 'One reader' : `${count} readers`}:** ${names}`,
    nobody: '**Nobody is here.** Whoever presses *Join* is the host.',
    more: (count: number) => `and ${count} more`,
    host: 'host',
    voted: (count: number) =>
      `A vote on one sentence: ${count === 0 ? 'nobody has voted yet' : count === 1 ? 'one has voted' : `${count} have voted`}.`,
    votedAgain: (count: number) =>
      `The second vote: ${count === 0 ? 'nobody has voted yet' : count === 1 ? 'one has voted' : `${count} have voted`}.`,
    revealed: 'The votes have been revealed.',
    wishes: (next: number, back: number, needed: number) =>
      [next > 0 ? `${next} of ${needed} to go on` : '', back > 0 ? `${back} of ${needed} to go back` : '']
        .filter(Boolean)
        .join(' · '),
    read: 'Read. The group has moved on.',
    ended: 'The sitting has ended.',
    paused: '**Paused.** The host goes on with /read resume.',
    notEnglish: 'This article is not in English, and voices are for English: there are no votes.',
  },

  vote: {
    ask: '**Who answers for this sentence?**',
    first: 'How many have voted is shown, but not what, until the reveal. You can change your vote until then.',
    second: 'The second vote, after talking. It starts from nothing: vote even if you have not changed your mind.',
    yours: (voice: string) => `Your vote: **${voice}**. You can change it until the reveal.`,
    title: (paragraph: number) => `### The votes on a sentence of ¶${paragraph}`,
    round: (round: number, rounds: number, all: number) =>
      `**${rounds === 1 ? 'The vote' : round === 1 ? 'Before talking' : 'After talking'}** · ${all === 1 ? 'one vote' : `${all} votes`}`,
    share: (voice: string, bar: string, count: number, percent: number) => `${bar} ${voice} · ${count} (${percent} %)`,
    label: (voice: string, sure: boolean) => `**Pullquote’s label: ${voice}** · ${sure ? 'sure' : 'unsure'}`,
    labelWas: (voice: string) => `**Pullquote’s label: ${voice}**`,
    corrected: (voice: string) => `✏️ A moderator has corrected the label to *${voice}*.`,
    contested: (majority: string | undefined) =>
      majority
        ? `⚖️ **Contested**: most of the group say *${majority}*.`
        : '⚖️ **Contested**: no label has most of the votes.',
    agreed: 'Most of the group agree with the label.',
    cue: (label: string, words: string) => (words ? `${label}: “${words}”` : label),
    noCues: 'no word speaks for another label',
    revealedDone: 'The votes are revealed.',
    again: 'Votes again: talk about it first, then vote a second time.',
    correct: (voice: string) => `The label is now *${voice}*, as a moderator’s correction.`,
    notModerator: 'Only those who may manage messages can correct a label.',
    noMajority: 'No label has most of the votes, so there is nothing to correct it to.',
  },

  ask: {
    title: 'Ask the article',
    label: 'Your question',
    voted: 'A sentence is held back until the votes on it are revealed.',
    unrecorded:
      'As many questions as the packet of a sitting can hold have been asked: this one is answered, and not in it.',
    upTo: (paragraph: number) => `Answered from ¶1 to ¶${paragraph}, as far as the group has read.`,
    heldBack: (count: number) =>
      `${count === 1 ? 'One quotation' : `${count} quotations`} further on ${count === 1 ? 'is' : 'are'} held back until the group is there.`,
  },

  keep: {
    pick: 'Which sentence?',
    intro: 'The sentence goes into the packet at the end, with your name only if you have pressed *Show my name*.',
    option: (paragraph: number, sentence: number) => `¶${paragraph}, sentence ${sentence}`,
    kept: (place: string) => `Kept for the packet: ${place}.`,
    full: 'You have kept as many sentences of this sitting as one member can.',
  },

  start: {
    noSitting: 'No sitting is under way in this channel. /read start begins one.',
    taken: (link: string) => `A sitting is under way in this channel already: ${link}`,
    which:
      'There is more than one article on this shelf. Choose one in the option *article*; /article use makes one the article of this channel.',
    opened: (link: string) => `**The sitting has begun.** ${link}\n-# /read schedule can post its stops at set times.`,
    announced: (host: string, title: string) => `${host} has begun a guided reading of **${title}** in this thread.`,
    thread: (title: string) => `Reading: ${title}`,
    botMayNot: (names: string) => `Pullquote lacks the permission ${names} in this channel. A moderator can grant it.`,
    noCard: 'The card could not be posted in this channel, so the sitting is paused. /read resume tries again.',
    noThread: 'A thread cannot be opened from here. Use place: here.',
    youMayNot: 'You may not write in this channel, so you cannot begin a sitting in it.',
    introduction: (words: string) => `-# From the guide: ${words}`,
    setAside: 'There is a guide for this article, but for another text of it; the stops are made from the text.',
  },

  done: {
    moved: (stop: number, link: string) => `Stop ${stop} is posted. ${link}`,
    wished: 'Your wish is counted.',
    joined: 'You are in. Your name stays out of the packet at the end unless you press *Show my name*.',
    joinedHost: 'You are in, and you are the host.',
    left: 'You have left the sitting.',
    paused: 'The sitting is paused.',
    resumed: 'The sitting goes on.',
    notHere: (member: string) => `${member} is not here: whoever is to be the host presses *Join* first.`,
    handedOver: (member: string) => `${member} is the host now.`,
    ended: (link: string) => `The sitting has ended. ${link}`,
    named: 'Your name will stand in the packet.',
    unnamed: 'Your name will not stand in the packet.',
  },

  link: {
    card: (address: string) => `[Go to the card](${address})`,
    packet: (address: string) => `[Go to the packet](${address})`,
  },

  status: {
    title: (title: string) => `**${title}**`,
    stop: (stop: number, stops: number, reached: number) =>
      `Stop ${stop} of ${stops}${reached > stop ? `, furthest ${reached}` : ''}`,
    paused: 'paused',
    host: (member: string) => `Host: ${member}`,
    together: 'The host goes on.',
    open: 'More than half of those here go on.',
    hide: 'Questions are answered as far as the group has read.',
    show: 'Questions are answered from the whole article.',
    byGuide: 'The stops are from a guide.',
    byText: 'The stops are made from the text.',
    next: (when: string) => `Next stop: ${when}`,
    nextIsEnd: (when: string) => `The sitting ends: ${when}`,
    named: (yes: boolean) => `Your name ${yes ? 'stands' : 'does not stand'} in the packet.`,
    glossary: 'Glossary',
  },

  history: {
    title: '**What has been read here**',
    none: 'Nothing has been read together on this server yet, as far as you may see.',
    entry: (title: string, when: string, where: string, stops: string) =>
      `- **${title}** · ${when} · ${where} · ${stops}`,
    stops: (reached: number, stops: number) => `${reached} of ${stops} stops`,
    going: 'under way',
    pick: 'The packet of…',
    option: (title: string, when: string) => `${title} · ${when}`,
  },

  schedule: {
    days: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    /** What may be typed instead of naming every one of these days, and the word that joins two days. */
    everyDay: ['daily', 'every day'],
    weekdays: ['weekdays'],
    weekends: ['weekends'],
    and: 'and',
    noZone: 'Say in which time zone, as in Europe/Berlin; or set yours once with /settings mine.',
    wrongDays: 'Name the days as in “Mon Thu”, “weekdays” or “daily”.',
    set: (days: string, time: string, zone: string, next: string) =>
      `One stop at a time, ${days} at ${time} (${zone}). Next: ${next}.`,
    skipped: (next: string) => `Skipped. Next: ${next}.`,
    postponed: (next: string) => `Put off. Next: ${next}.`,
    cancelled: 'The schedule is cancelled. Stops are posted with *Next*.',
    none: 'This sitting has no schedule. /read schedule set makes one.',
    atEnd: 'The last stop is posted already.',
    reminder: (title: string, stop: number, stops: number, when: string) =>
      `**${title}**: stop ${stop} of ${stops} comes ${when}.`,
    reminderOfEnd: (title: string, when: string) => `**${title}**: the sitting ends ${when}.`,
  },

  trouble: {
    changed:
      'The article has changed since this sitting began, so its passages can no longer be shown. /read end finishes it with what is recorded; /read start begins anew.',
    removed: 'The article of this sitting is no longer on the shelf, so the sitting has ended.',
    lostChannel: (title: string) =>
      `The channel of your guided reading of **${title}** is gone, so the sitting has ended.`,
    lostPermission: (title: string, channel: string) =>
      `Pullquote can no longer write in ${channel}, so the guided reading of **${title}** is paused. Grant View Channel and Send Messages, then use /read resume.`,
    crowded: 'Too many pressed at once. Try again.',
  },

  packet,
};
