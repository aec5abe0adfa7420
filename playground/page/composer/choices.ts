import type { OptionValue } from '../../protocol.ts';
import type { Store } from '../store.ts';
import type { CommandOption } from './commands.ts';

export type Choice = Readonly<{ name: string; value: OptionValue }>;

/** The choices that the page knows without asking the bot; `undefined` for an option that is typed freely. */
export function fixedChoices(option: CommandOption, typed: string, { scene }: Store): readonly Choice[] | undefined {
  const all = everyChoice(option, scene);
  const wanted = typed.toLowerCase();
  return all?.filter((choice) => choice.name.toLowerCase().includes(wanted));
}

function everyChoice(option: CommandOption, scene: Store['scene']): readonly Choice[] | undefined {
  const { choices } = option as { choices?: readonly Choice[] };
  if (choices?.length) return choices.map(({ name, value }) => ({ name, value }));
  const members = (scene?.members ?? []).map(({ id, name }) => ({ name: `@${name}`, value: id }));
  const roles = (scene?.roles ?? []).map(({ id, name }) => ({ name: `@${name.replace(/^@/, '')}`, value: id }));
  switch (option.type as number) {
    case 5:
      return [
        { name: 'True', value: true },
        { name: 'False', value: false },
      ];
    case 6:
      return members;
    case 7:
      return (scene?.channels ?? []).map(({ id, name }) => ({ name: `#${name}`, value: id }));
    case 8:
      return roles;
    case 9:
      return [...members, ...roles];
    default:
      return undefined;
  }
}
