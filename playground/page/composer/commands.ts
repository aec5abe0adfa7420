import type { CommandView } from '../../protocol.ts';

export type CommandOption = CommandView['options'][number];

/** A command that can be run: a command without subcommands, or one of its subcommands. */
export type Runnable = Readonly<{
  command: CommandView;
  path: readonly string[];
  /** As it is typed, without the slash: `article add`. */
  words: string;
  description: string;
  options: readonly CommandOption[];
}>;

/** Every slash command with its subcommands laid out flat. */
export function runnables(commands: readonly CommandView[]): readonly Runnable[] {
  return commands
    .filter((command) => command.type === 1)
    .flatMap((command) => within(command, [], command.description, command.options));
}

/** Those that fit what was typed, best first: names that begin with it, then names and descriptions that hold it. */
export function matching(all: readonly Runnable[], typed: string): readonly Runnable[] {
  const wanted = typed.trim().toLowerCase();
  const rank = ({ words, description }: Runnable) => {
    if (words.startsWith(wanted)) return 0;
    if (words.includes(wanted)) return 1;
    return description.toLowerCase().includes(wanted) ? 2 : 3;
  };
  return all
    .filter((runnable) => rank(runnable) < 3)
    .sort((a, b) => rank(a) - rank(b) || a.words.localeCompare(b.words));
}

function within(
  command: CommandView,
  path: readonly string[],
  description: string,
  options: readonly CommandOption[],
): readonly Runnable[] {
  const nested = options.filter((option) => option.type <= 2);
  if (nested.length === 0) return [{ command, path, words: [command.name, ...path].join(' '), description, options }];
  return nested.flatMap((option) => {
    const inner = ('options' in option ? option.options : undefined) ?? [];
    return within(command, [...path, option.name], option.description, inner as readonly CommandOption[]);
  });
}
