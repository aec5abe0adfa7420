import { Command } from 'commander';
import { version } from '../package.ts';
import { annotateCommand } from './annotate.ts';
import { askCommand } from './ask.ts';
import { backupCommand, restoreCommand } from './backup.ts';
import { doctorCommand } from './doctor.ts';
import { exportCommand } from './export.ts';
import { labelCommand } from './label.ts';
import { importCommand, listCommand, removeCommand } from './shelf.ts';
import { deployCommand, playgroundCommand, startCommand } from './start.ts';

/** The command line: docs/DESIGN.md, "The command line". Scripts rely on its options and on the JSON that it prints. */
export function program(): Command {
  return new Command('pullquote')
    .description(
      'Answers questions about an article with verbatim quotations; reported fact, what sources say and editorial argument apart.',
    )
    .version(version())
    .exitOverride()
    .addCommand(askCommand())
    .addCommand(annotateCommand())
    .addCommand(labelCommand())
    .addCommand(importCommand())
    .addCommand(listCommand())
    .addCommand(removeCommand())
    .addCommand(exportCommand())
    .addCommand(startCommand())
    .addCommand(playgroundCommand())
    .addCommand(deployCommand())
    .addCommand(doctorCommand())
    .addCommand(backupCommand())
    .addCommand(restoreCommand());
}
