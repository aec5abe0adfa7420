/** The prefixes of this command's controls and forms. Released ones never change: messages keep them for ever. */
export const ID = {
  /** A draft's: its id is the state, and of `replace` the name of the article as well. */
  add: 'article:add',
  replace: 'article:replace',
  draftDetails: 'article:draft-details',
  cancel: 'article:cancel',
  /** An article's: its name is the state. */
  open: 'article:open',
  use: 'article:use',
  details: 'article:details',
  remove: 'article:remove',
  hide: 'article:hide',
  leave: 'article:leave',
  restore: 'article:restore',
  uncorrect: 'article:uncorrect',
  list: 'article:list',
  pick: 'article:pick',
  /** The form for a text; its state is the name of the article that it replaces. */
  paste: 'article:paste',
} as const;
