import { type MessageBody, messageBody, parse } from '../body/index.ts';
import { type Desk, editMessage, type IncomingFile, writeMessage } from '../messages/index.ts';
import { refuse } from '../refusal.ts';
import { type Message, MessageFlag } from '../world/index.ts';
import { occasionOf } from './callback.ts';
import type { Interactions } from './interactions.ts';
import type { Interaction } from './types.ts';

type Scene = Desk & Readonly<{ interactions: Interactions }>;

/** A further message; the first one after "thinking…" takes its place, and keeps to who was to see it. */
export function followUp(it: Interaction, body: unknown, files: readonly IncomingFile[], scene: Scene): Message {
  const parsed: MessageBody = parse(messageBody, body);
  const original = it.originalId ? scene.world.messages.get(it.originalId) : undefined;
  if (original && original.flags & MessageFlag.loading) return edited(it, original, parsed, files, scene);
  const ephemeral = ((parsed.flags ?? 0) & MessageFlag.ephemeral) !== 0;
  const repliesTo = it.originalId ?? it.sourceId;
  const message = writeMessage(
    {
      channelId: it.channelId,
      authorId: scene.world.application.id,
      occasion: occasionOf(it),
      body: parsed,
      files,
      ...(repliesTo ? { repliesTo } : {}),
      ...(ephemeral ? { onlyFor: it.memberId } : {}),
    },
    scene,
  );
  scene.interactions.tell(it, { kind: 'follow-up', messageId: message.id });
  return message;
}

/** Edits `@original` or a follow-up of this interaction. */
export function editAnswer(
  it: Interaction,
  messageId: string,
  body: unknown,
  files: readonly IncomingFile[],
  scene: Scene,
): Message {
  return edited(it, answerOf(it, messageId, scene), parse(messageBody, body), files, scene);
}

/** A message that the interaction wrote, or the one it updated. */
export function answerOf(it: Interaction, messageId: string, { world }: Scene): Message {
  const id = messageId === '@original' ? it.originalId : messageId;
  const message = id === undefined ? undefined : world.messages.get(id);
  if (!message || (message.id !== it.originalId && message.occasion?.id !== it.id)) throw refuse.unknownMessage();
  return message;
}

function edited(it: Interaction, message: Message, body: MessageBody, files: readonly IncomingFile[], scene: Scene) {
  const wasThinking = (message.flags & MessageFlag.loading) !== 0;
  const result = editMessage(message, body, files, scene);
  scene.interactions.tell(it, { kind: wasThinking ? 'message' : 'update', messageId: result.id });
  return result;
}
