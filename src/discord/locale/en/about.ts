/** The words of `/mydata`, `/privacy` and `/help`. */
export const about = {
  mydata: {
    file: 'pullquote-my-data.json',
    nothing: 'Pullquote keeps nothing of you.',
    exported: 'Everything that Pullquote keeps of you, on all servers that it is on, is in this file.',
    ask: '**Delete what Pullquote keeps of you, on all servers that it is on?**',
    notebook: (count: number) => `- ${count === 1 ? 'one quotation' : `${count} quotations`} in your notebook`,
    settings: (count: number) => `- ${count === 1 ? 'one setting' : `${count} settings`} of your own`,
    replies: (count: number) =>
      `- the questions behind ${count === 1 ? 'one reply' : `${count} replies`} to you, whose buttons stop working`,
    drafts: (count: number) =>
      `- ${count === 1 ? 'one article' : `${count} articles`} that you began to add and have not added`,
    sittings: (count: number) =>
      `- your part in ${count === 1 ? 'one guided reading' : `${count} guided readings`}: your name, and the words of your questions. Votes and sentences kept stay as those of a nameless reader, so that the group’s totals stay right. You leave those that are under way.`,
    corrections: (count: number) =>
      `- your name and reason at ${count === 1 ? 'one correction' : `${count} corrections`}; the correction stays`,
    articles: (count: number) =>
      `- your name at ${count === 1 ? 'one article' : `${count} articles`} that you added; the article stays on the shelf`,
    made: (count: number) =>
      `- your name at ${count === 1 ? 'one setting' : `${count} settings`} that you made for others; the setting stays`,
    once: 'It cannot be brought back. /mydata export gives you a copy first. Messages in channels are Discord’s to delete.',
    button: 'Delete it all',
    leave: 'Leave it',
    left: 'Nothing was deleted.',
    done: 'Deleted. Pullquote keeps nothing of you any more.',
  },

  privacy: {
    title: '**What Pullquote keeps**',
    messages:
      'It cannot read messages. It sees only the commands, buttons and forms that you use, and nothing of it leaves the machine that it runs on, but for its replies to Discord.',
    reply: 'The question behind a reply, so that its buttons work: **90 days**.',
    notebook: 'Your notebook and your settings: **until you delete them**.',
    sitting:
      'Of a guided reading: who took part (as Discord’s number), votes, questions and kept sentences, **as long as the server has it in its history**. Votes are shown as counts; names only of those who allow it.',
    moderator: 'Of moderators: who added an article, corrected a label or made a setting: **as long as that stands**.',
    draft: 'An article that was begun to be added, or was removed: **one day**.',
    log: 'Its log holds no words of members.',
    yours: (exporting: string, deleting: string) =>
      `${exporting} gives you all that is kept of you, ${deleting} deletes it.`,
  },

  help: {
    title: '**What you can do with Pullquote**',
    ask: (ask: string, voices: string) =>
      `**Ask.** ${ask} answers with the article’s own words: *reported fact*, *what sources say* and *editorial argument* apart. ${voices} draws who speaks where.`,
    lookUp: (quote: string, who: string, support: string) =>
      `**Look up.** ${quote} finds a sentence, ${who} lists who is quoted, ${support} shows what is offered for an argument.`,
    check: (check: string) =>
      `**Check.** ${check} says whether a quotation is exact, altered or somebody else’s. So does *Check quotation* in a message’s menu.`,
    keep: (keep: string, kept: string) => `**Keep.** ${keep} puts a quotation into your notebook, ${kept} shows it.`,
    read: (start: string, schedule: string) =>
      `**Read together.** ${start} begins a guided reading with questions and blind votes; ${schedule} posts its stops at set times.`,
    shelf: (list: string, add: string, use: string) =>
      `**The shelf.** ${list} shows what there is to read. Moderators: ${add} and ${use}.`,
    settings: (mine: string, server: string, check: string) =>
      `**Settings.** ${mine} for yourself. Moderators: ${server}, and ${check} for missing permissions.`,
    privacy: (privacy: string, data: string) => `**Privacy.** ${privacy} says what is kept, ${data} gives it to you.`,
    fact: '*Reported* means checkable, not true. Pullquote takes no side: it shows who says what.',
  },
};
