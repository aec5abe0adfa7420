import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Fault } from '../../src/fault.ts';
import { packageRoot } from '../../src/package.ts';

/** A request as it is recorded and checked. */
export type Traffic = Readonly<{ method: string; path: string; body: unknown }>;
/** A body that Discord's own description does not allow. */
export type Violation = Readonly<{ method: string; path: string; problems: readonly string[] }>;

/**
 * Watches what the bot sends: writes it as JSON lines where `record` names a file, and checks it against Discord's
 * description of its API where a copy with a checker (`contract.mjs`) lies beside the project.
 */
export class Contract {
  readonly #record: string | undefined;
  readonly #unchecked: Traffic[] = [];
  readonly #violations: Violation[] = [];
  #checked = 0;

  constructor(record: string | undefined) {
    this.#record = record;
    if (!record) return;
    try {
      writeFileSync(record, '');
    } catch (error) {
      throw new Fault(
        'setting-wrong',
        `The traffic cannot be written to ${record}. Name a file in a folder that is there.`,
        { record },
        error,
      );
    }
  }

  /** Takes note of a request. It is checked when a report is asked for, so that checking costs the bot no time. */
  see(request: Traffic): void {
    if (request.body === undefined) return;
    if (this.#record) appendFileSync(this.#record, `${JSON.stringify(request)}\n`);
    if (existsSync(CHECKER) && this.#unchecked.length < MOST_UNCHECKED) this.#unchecked.push(request);
  }

  /** All violations of the requests seen so far, and how many were checked (none where there is no checker). */
  async report(): Promise<Readonly<{ checked: number; violations: readonly Violation[] }>> {
    const waiting = this.#unchecked.splice(0);
    if (waiting.length > 0) {
      const { check } = (await import(pathToFileURL(CHECKER).href)) as { check: (request: Traffic) => string[] };
      for (const request of waiting) {
        const problems = check(request);
        this.#checked += 1;
        if (problems.length > 0) this.#violations.push({ method: request.method, path: request.path, problems });
      }
    }
    return { checked: this.#checked, violations: [...this.#violations] };
  }
}

/** A playground that runs for days and is never asked for a report keeps no more than this. */
const MOST_UNCHECKED = 5_000;

const CHECKER = path.join(packageRoot(), '..', 'shared', 'discord', 'contract.mjs');
