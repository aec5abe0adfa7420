export { NoResponse, NotSent } from './line.ts';
export { join, Member } from './member.ts';
export { Reply } from './reply.ts';
