export { type Desk, editMessage, type NewMessage, safeName, writeMessage, writeThinking } from './compose.ts';
export { FileStore, type IncomingFile, MOST_FILE_BYTES, MOST_UPLOAD_BYTES } from './files.ts';
