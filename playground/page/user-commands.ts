import type { MemberView, MessageView } from '../protocol.ts';
import { announce } from './announce.ts';
import type { Entry } from './menu.ts';
import type { Store } from './store.ts';

/** The context-menu commands that the bot offers on a member. */
export function userCommands(member: MemberView, store: Store): readonly Entry[] {
  return commandsOf(2, store, (command) => ({
    type: 'user-command',
    channel: store.channelId,
    command,
    user: member.id,
  }));
}

/** And those on a message. */
export function messageCommands(message: MessageView, store: Store): readonly Entry[] {
  return commandsOf(3, store, (command) => ({
    type: 'message-command',
    channel: store.channelId,
    command,
    message: message.id,
  }));
}

function commandsOf(
  type: 2 | 3,
  store: Store,
  act: (command: string) => Parameters<Store['send']>[0],
): readonly Entry[] {
  const commands = store.scene?.commands.filter((command) => command.type === type) ?? [];
  return commands.map(({ name }) => ({
    words: name,
    note: 'Pullquote',
    run: async () => {
      const [problem] = await store.send(act(name), { words: name });
      if (problem) announce(problem.message);
    },
  }));
}
