import { z } from 'zod';
import { choicesBody, type MessageBody, messageBody, parse, parseModal } from '../body/index.ts';
import { type Desk, editMessage, type IncomingFile, writeMessage, writeThinking } from '../messages/index.ts';
import { refuse } from '../refusal.ts';
import { type Message, MessageFlag, type Occasion } from '../world/index.ts';
import type { Interactions } from './interactions.ts';
import { CallbackType, type Interaction, InteractionType } from './types.ts';

const callbackBody = z.object({ type: z.int(), data: z.unknown().optional() });

type Scene = Desk & Readonly<{ interactions: Interactions }>;

/** Answers an interaction once, in one of Discord's ways; gives back the message that it wrote or changed. */
export function answer(
  interaction: Interaction,
  body: unknown,
  files: readonly IncomingFile[],
  scene: Scene,
): Message | undefined {
  const { type, data } = parse(callbackBody, body);
  if (!ALLOWED[interaction.type].includes(type) || (needsSource(type) && !interaction.sourceId)) throw wrongType(type);
  switch (type) {
    case CallbackType.message:
      return answerWithMessage(interaction, parse(messageBody, data ?? {}), files, scene);
    case CallbackType.deferredMessage:
      return think(interaction, parse(messageBody, data ?? {}), scene);
    case CallbackType.update:
      return updateSource(interaction, parse(messageBody, data ?? {}), files, scene);
    case CallbackType.deferredUpdate:
      scene.interactions.acknowledge(interaction);
      interaction.originalId = interaction.sourceId!;
      scene.interactions.tell(interaction, { kind: 'deferred-update' });
      return undefined;
    case CallbackType.choices: {
      const { choices } = parse(choicesBody, data);
      scene.interactions.acknowledge(interaction);
      scene.interactions.tell(interaction, { kind: 'choices', choices });
      return undefined;
    }
    case CallbackType.modal: {
      const modal = parseModal(data);
      scene.interactions.acknowledge(interaction);
      interaction.modal = modal;
      scene.interactions.tell(interaction, { kind: 'modal', modal });
      return undefined;
    }
    default:
      throw wrongType(type);
  }
}

/** Why the bot writes: what Discord shows above the message, and keeps with it. */
export function occasionOf(interaction: Interaction): Occasion {
  return {
    id: interaction.id,
    type: interaction.type,
    memberId: interaction.memberId,
    ...(interaction.command && !interaction.sourceId ? { command: interaction.command } : {}),
  };
}

/** Which callbacks each type of interaction may be answered with. */
const ALLOWED: Readonly<Record<Interaction['type'], readonly number[]>> = {
  [InteractionType.command]: [CallbackType.message, CallbackType.deferredMessage, CallbackType.modal],
  [InteractionType.component]: [4, 5, 6, 7, 9],
  [InteractionType.autocomplete]: [CallbackType.choices],
  [InteractionType.modalSubmit]: [4, 5, 6, 7],
};

function needsSource(type: number): boolean {
  return type === CallbackType.update || type === CallbackType.deferredUpdate;
}

function wrongType(type: number) {
  const message = `Interaction cannot be answered with a callback of type ${type}`;
  return refuse.form({ path: ['type'], code: 'INTERACTION_CALLBACK_INVALID_TYPE', message });
}

function answerWithMessage(it: Interaction, body: MessageBody, files: readonly IncomingFile[], scene: Scene): Message {
  const message = writeMessage({ ...firstMessage(it, body, scene), body, files }, scene);
  scene.interactions.acknowledge(it);
  it.originalId = message.id;
  scene.interactions.tell(it, { kind: 'message', messageId: message.id });
  return message;
}

function think(it: Interaction, body: MessageBody, scene: Scene): Message {
  scene.interactions.acknowledge(it);
  const message = writeThinking(firstMessage(it, body, scene), scene);
  it.originalId = message.id;
  scene.interactions.tell(it, { kind: 'thinking', messageId: message.id });
  return message;
}

function updateSource(it: Interaction, body: MessageBody, files: readonly IncomingFile[], scene: Scene): Message {
  const source = scene.world.messages.get(it.sourceId!);
  if (!source) throw refuse.unknownMessage();
  const message = editMessage(source, body, files, scene);
  scene.interactions.acknowledge(it);
  it.originalId = message.id;
  scene.interactions.tell(it, { kind: 'update', messageId: message.id });
  return message;
}

/** The frame of a first answer: a command's is of its own type, a component's replies to the message it stands on. */
function firstMessage(it: Interaction, body: MessageBody, { world }: Scene) {
  const ephemeral = ((body.flags ?? 0) & MessageFlag.ephemeral) !== 0;
  const kind = it.sourceId ? 19 : it.commandType === undefined ? 0 : it.commandType === 1 ? 20 : 23;
  return {
    channelId: it.channelId,
    authorId: world.application.id,
    kind,
    occasion: occasionOf(it),
    ...(it.sourceId ? { repliesTo: it.sourceId } : {}),
    ...(ephemeral ? { onlyFor: it.memberId } : {}),
  };
}
