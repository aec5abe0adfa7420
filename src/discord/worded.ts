import { Fault } from '../fault.ts';

/**
 * A Fault in the interface's own words, which are Markdown: whoever makes it has escaped what it echoes. The message of
 * any other Fault is plain text, and is escaped before it is shown.
 */
export class Worded extends Fault {}
