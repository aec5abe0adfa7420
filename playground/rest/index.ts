export { MOST_SESSIONS } from './app.ts';
export { attachmentRoutes, typeByName } from './attachments.ts';
export { Contract, type Violation } from './contract.ts';
export type { Env, Log, RestDesk } from './desk.ts';
export { RateLimits } from './rate-limits.ts';
export { restOfServers } from './servers.ts';
