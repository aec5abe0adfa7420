import type { Command } from '../src/discord/index.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { check, checkQuotation } from './check.ts';
import { help } from './help.ts';
import { keep } from './keep.ts';
import { kept } from './kept.ts';
import { mydata } from './mydata.ts';
import { privacy } from './privacy.ts';
import { quote } from './quote.ts';
import { read } from './read.ts';
import { settings } from './settings.ts';
import { support } from './support.ts';
import { voices } from './voices.ts';
import { who } from './who.ts';

export { startTimetable, type TimetableKeeper, timetableKeeper } from './read/timetable.ts';

/** Every command there is. Nothing scans folders: what is not listed here does not exist. */
export const commands: readonly Command[] = [
  ask,
  quote,
  check,
  checkQuotation,
  voices,
  support,
  keep,
  kept,
  read,
  who,
  article,
  settings,
  mydata,
  privacy,
  help,
];
