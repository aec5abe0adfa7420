import type { Command } from '../src/discord/index.ts';
import { ask } from './ask.ts';
import { quote } from './quote.ts';
import { who } from './who.ts';

/** Every command there is. Nothing scans folders: what is not listed here does not exist. */
export const commands: readonly Command[] = [ask, quote, who];
