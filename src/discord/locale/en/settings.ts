/** The words of `/settings`. What is put into them is escaped by the caller. */
export const settings = {
  title: {
    member: '**Your own settings on this server**',
    server: '**The settings of this server**',
    channel: (channel: string) => `**The settings of ${channel}**`,
  },
  /** What each is called, and what it is for. */
  name: {
    replies: 'Replies',
    article: 'Article',
    channels: 'Channels',
    language: 'Language',
    boldness: 'Answers',
    zone: 'Time zone',
  },
  note: {
    replies: 'Whether what one asks is shown to them alone or to everyone in the channel',
    article: 'The one that is meant where none is named',
    channels: 'Where Pullquote takes commands',
    language: 'Of the interface; quotations stay as they are printed',
    boldness: 'How sure Pullquote must be that the article answers before it does',
    zone: 'For /read schedule where none is named',
  },
  value: {
    replies: { private: 'Private, with a button to share', public: 'For everyone' },
    boldness: {
      careful: 'Careful: rather silent',
      balanced: 'Balanced',
      bold: 'Bold: rather an answer that may not fit',
    },
    language: { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español' },
  },
  unset: {
    article: 'none; the whole shelf',
    channels: 'every channel',
    language: 'as Discord has it for the server',
    zone: 'none',
  },
  from: {
    default: 'by default',
    server: 'set for the server',
    channel: 'set for the channel',
    member: 'set by you',
  },
  gone: (name: string) => `${name}, which is no longer on the shelf`,
  pick: (name: string) => `Change: ${name}`,
  reset: { server: 'The default', channel: 'As the server has it', member: 'As the channel or the server has it' },
  button: { zone: 'Set the time zone…', article: 'Another article…', everywhere: 'Every channel' },
  form: { zone: 'Time zone', article: 'Article' },
  hint: { zone: 'As in Europe/Berlin; leave it empty to take it away', article: 'Its name, or words of its title' },
  wrongValue: 'That setting cannot have this value. Open the settings again.',
  wrongChannel: 'This channel is not one of this server’s text channels.',

  check: {
    title: '**Is everything in place?**',
    fine: (channels: number) =>
      `✅ Pullquote has every permission that it needs, in ${channels === 1 ? 'the one channel' : `all ${channels} channels`}.`,
    missing: (permissions: string, channels: string) => `⚠️ **${permissions}** missing in ${channels}`,
    more: (count: number) => `and ${count} more`,
    remedy:
      'For the whole server: *Server Settings → Roles → Pullquote*. For one channel: *Edit Channel → Permissions*, add the role *Pullquote*, and allow what is missing.',
    without:
      'Answers to commands work all the same; guided readings, their threads and the files of their packets need it.',
    noBot: (address: string) =>
      `❌ Pullquote was invited without the scope \`bot\`: commands work, but it is not a member of this server and cannot post guided readings. [Invite it again](${address}); nothing is lost.`,
    channelsGone: (count: number) =>
      `⚠️ ${count === 1 ? 'One channel' : `${count} channels`} in which Pullquote is to answer ${count === 1 ? 'is' : 'are'} gone: /settings server.`,
    articleGone: (name: string) => `⚠️ The article ${name} is set, but no longer on the shelf: /settings server.`,
  },
};

/** Discord's own names of permissions, as its settings show them. */
export const permission = {
  AttachFiles: 'Attach Files',
  CreatePublicThreads: 'Create Public Threads',
  EmbedLinks: 'Embed Links',
  ManageGuild: 'Manage Server',
  ManageMessages: 'Manage Messages',
  SendMessages: 'Send Messages',
  SendMessagesInThreads: 'Send Messages in Threads',
  ViewChannel: 'View Channels',
};
