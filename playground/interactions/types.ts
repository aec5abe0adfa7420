import type {
  APICommandAutocompleteInteractionResponseCallbackData,
  APIModalInteractionResponseCallbackData,
} from 'discord.js';

export const InteractionType = { command: 2, component: 3, autocomplete: 4, modalSubmit: 5 } as const;
export type InteractionTypeValue = (typeof InteractionType)[keyof typeof InteractionType];

export const CallbackType = {
  pong: 1,
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

/** One act of a member that the bot must answer. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionTypeValue;
  readonly memberId: string;
  readonly channelId: string;
  readonly createdAt: number;
  /** The command's name in full (`article add`); for components and modals that of the message they stand on. */
  readonly command?: string;
  /** Discord's type of that command, which decides the type of the message that answers it. */
  readonly commandType?: 1 | 2 | 3;
  /** The message whose component was used, here or before the modal was opened. */
  readonly sourceId?: string;
  state: 'waiting' | 'acknowledged' | 'failed';
  /** What `@original` means: the first answer, or the message that was updated in place of one. */
  originalId?: string;
  /** Set while a modal that this interaction opened can be sent. */
  modal?: APIModalInteractionResponseCallbackData;
}

export type Choice = NonNullable<APICommandAutocompleteInteractionResponseCallbackData['choices']>[number];

/** What became of an interaction, for the member who caused it. */
export type Outcome =
  | Readonly<{ kind: 'thinking'; messageId: string }>
  | Readonly<{ kind: 'message'; messageId: string }>
  | Readonly<{ kind: 'update'; messageId: string }>
  | Readonly<{ kind: 'deferred-update' }>
  | Readonly<{ kind: 'follow-up'; messageId: string }>
  | Readonly<{ kind: 'choices'; choices: readonly Choice[] }>
  | Readonly<{ kind: 'modal'; modal: APIModalInteractionResponseCallbackData }>
  | Readonly<{ kind: 'failed' }>;

export type InteractionEvent = Readonly<{ interaction: Interaction; outcome: Outcome }>;
