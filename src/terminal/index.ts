import { Command } from 'commander';
import { annotateCommand } from './annotate.ts';
import { labelCommand } from './label.ts';

/** The command line: docs/DESIGN.md, "On the command line". Scripts rely on its options and on the JSON that it prints. */
export function program(): Command {
  return new Command('pullquote')
    .description(
      'Quotes an article in answer to questions, and keeps reported fact, what sources say and editorial argument apart.',
    )
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .addCommand(annotateCommand())
    .addCommand(labelCommand());
}
