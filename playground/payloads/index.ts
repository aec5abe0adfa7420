export * from './message.ts';
export * from './people.ts';
export * from './server.ts';
