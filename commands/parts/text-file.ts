import { AttachmentBuilder } from 'discord.js';

/** A text as a file that a message brings along. */
export function textFile(name: string, content: string): AttachmentBuilder {
  return new AttachmentBuilder(Buffer.from(content, 'utf8'), { name });
}
