export { type DiscordOptions, type RunningDiscord, startDiscord } from './client.ts';
export { type Command, customId, type MenuCommand, type Press, type SlashCommand, type Submission } from './command.ts';
export type { Desk } from './desk.ts';
export { type Dispatch, dispatchTo, type Turnstile } from './dispatch.ts';
export { type Excerpt, excerpt, type Passed, pass, passStored } from './gate.ts';
export { type Words, wordsFor, wordsIn } from './locale/index.ts';
export * from './rendering/index.ts';
export { deployCommands, syncCommands } from './sync.ts';
export { tell } from './tell.ts';
