export type { MemberDesk } from './act.ts';
export { memberApp } from './app.ts';
export { MemberEvents } from './events.ts';
export { Uploads } from './uploads.ts';
