export { type Attached, fetchAttachment } from './attachment.ts';
export { type DiscordOptions, type RunningDiscord, startDiscord } from './client.ts';
export { type Command, customId, type MenuCommand, type Press, type SlashCommand, type Submission } from './command.ts';
export type { Desk } from './desk.ts';
export { type Dispatch, dispatchTo } from './dispatch.ts';
export { type Excerpt, excerpt, type Passed, pass, passStored } from './gate.ts';
export {
  type BareOption,
  messageMenu,
  slash,
  WORDS,
  type Words,
  wordsFor,
  wordsForAll,
  wordsIn,
} from './locale/index.ts';
export { commandMentions } from './mentions.ts';
export type { Observe, Observed } from './observed.ts';
export { permissionNames } from './permissions.ts';
export { type Progress, progressOf } from './progress.ts';
export * from './rendering/index.ts';
export { deferral, mayWrite, repliesInPublic, settingChannel, settle, settledFor, settledForAll } from './settled.ts';
export { deployCommands, syncCommands } from './sync.ts';
export { takeTurn } from './turns.ts';
export { type HeldBack, openTurnstile, type Rates, type Turnstile } from './turnstile.ts';
export { Worded } from './worded.ts';
