export { NoResponse, NotSent } from './line.ts';
export { join, Member } from './member.ts';
export { Modal } from './modal.ts';
export { Reply } from './reply.ts';
