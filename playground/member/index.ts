export { memberApp } from './app.ts';
export type { MemberDesk } from './deliver.ts';
export { MemberEvents } from './events.ts';
export { Uploads } from './uploads.ts';
