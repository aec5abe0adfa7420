import 'dotenv/config';
import path from 'node:path';
import { z } from 'zod';
import { Fault } from './fault.ts';

/** A process's own share of a fixed number of shards. */
export type Shards = Readonly<{ own: readonly number[]; count: number }>;

const POSTGRES = 'wanted: postgresql://user:password@host:5432/database';

/** Every setting of the process, with its default; `.env.example` describes each in one line. */
const Settings = z.object({
  DISCORD_TOKEN: z.string().trim().optional(),
  DISCORD_API: z.url({ protocol: /^https?$/, error: 'wanted: an address like https://discord.com/api' }).optional(),
  SHARDS: z.string().transform(parseShards).optional(),
  DATA_FOLDER: z.string().default('data'),
  DATABASE_URL: z.string().trim().refine(isPostgres, POSTGRES).optional(),
  CORPUS_FOLDER: z.string().default('corpus'),
  CAUTION: z.coerce.number().min(-3).max(3).default(0),
  SAMPLES: z.enum(['on', 'off']).default('on'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  PLAYGROUND_PORT: z.coerce.number().int().min(0).max(65_535).default(4_620),
  ALLOW_ADDRESSES: z.enum(['on', 'off']).default('off'),
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  METRICS_HOST: z.string().trim().default('127.0.0.1'),
  INDEX_MEMORY_MB: z.coerce.number().int().min(16).default(256),
  MEMBER_PER_MINUTE: z.coerce.number().int().min(1).default(60),
  SERVER_PER_MINUTE: z.coerce.number().int().min(1).default(1_200),
  ARTICLES_PER_SERVER: z.coerce.number().int().min(1).default(200),
  SITTINGS_PER_SERVER: z.coerce.number().int().min(1).default(25),
});

export type Config = Readonly<{
  /** Absent: there is no Discord to connect to, and the playground is started instead. */
  token?: string;
  /** The REST API's address up to the version; absent: Discord's own. */
  api?: string;
  /** The shards that this process holds, of how many; absent: all of as many as Discord recommends. */
  shards?: Shards;
  /** Absolute path of what must outlive the process. */
  dataFolder: string;
  /** Address of PostgreSQL, password included: not to be shown. Absent: the database is SQLite in the data folder. */
  database?: string;
  /** Absolute path of the articles that a group copies in. */
  corpusFolder: string;
  /** Above 0 the bot keeps silent more often, below 0 less; in log-odds. */
  caution: number;
  /** Whether the articles that come with Pullquote stand on the shelf. */
  samples: boolean;
  logLevel: z.infer<typeof Settings>['LOG_LEVEL'];
  playgroundPort: number;
  /** Whether articles may be fetched from addresses of the web. */
  allowAddresses: boolean;
  /** Where `/metrics` and `/healthz` are served; absent: nowhere. */
  metrics?: Readonly<{ port: number; host: string }>;
  /** Bytes that indexes may take in memory before the least recently used ones are let go. */
  indexMemory: number;
  /** How many commands, buttons and forms of one member, and of one server, are answered a minute. */
  rates: Readonly<{ member: number; server: number }>;
  /** How much one server may have: articles of its own, sittings under way. */
  most: Readonly<{ articles: number; sittings: number }>;
}>;

/**
 * Reads the settings from the environment and `.env`: the only reader of `process.env`.
 * @throws Fault `setting-wrong`, naming each wrong setting
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  // `DATA_FOLDER=` in .env means "not set", as in a shell's ${DATA_FOLDER:-…}.
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = Settings.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path: [name], message }) => `${String(name)}: ${message}`);
    throw new Fault('setting-wrong', `Wrong setting in the environment or .env:\n  ${wrong.join('\n  ')}`);
  }
  const s = parsed.data;
  return {
    ...(s.DISCORD_TOKEN ? { token: s.DISCORD_TOKEN } : {}),
    ...(s.DISCORD_API ? { api: s.DISCORD_API } : {}),
    ...(s.SHARDS ? { shards: s.SHARDS } : {}),
    dataFolder: path.resolve(s.DATA_FOLDER),
    ...(s.DATABASE_URL ? { database: s.DATABASE_URL } : {}),
    corpusFolder: path.resolve(s.CORPUS_FOLDER),
    caution: s.CAUTION,
    samples: s.SAMPLES === 'on',
    logLevel: s.LOG_LEVEL,
    playgroundPort: s.PLAYGROUND_PORT,
    allowAddresses: s.ALLOW_ADDRESSES === 'on',
    ...(s.METRICS_PORT === undefined ? {} : { metrics: { port: s.METRICS_PORT, host: s.METRICS_HOST } }),
    indexMemory: s.INDEX_MEMORY_MB * 1024 * 1024,
    rates: { member: s.MEMBER_PER_MINUTE, server: s.SERVER_PER_MINUTE },
    most: { articles: s.ARTICLES_PER_SERVER, sittings: s.SITTINGS_PER_SERVER },
  };
}

function isPostgres(address: string): boolean {
  return /^postgres(ql)?:\/\//.test(address) && URL.canParse(address);
}

/** `0-3/8`: the shards 0 to 3 of 8; `1/2`, and `0,2/4`, in the same way. */
function parseShards(text: string, context: z.RefinementCtx): Shards {
  const wrong = () => {
    const message = 'wanted: this process’s shards, counted from 0, of how many: 0/2, or 0-3/8, or 0,2/4';
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  const [, list, of] = /^\s*(\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*)\/(\d{1,5})\s*$/.exec(text) ?? [];
  if (list === undefined) return wrong();
  const count = Number(of);
  const ranges = list.split(',').map((range) => range.split('-').map(Number) as [number, number?]);
  if (ranges.some(([first, last = first]) => first > last || last >= count)) return wrong();
  const own = ranges.flatMap(([first, last = first]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
  return new Set(own).size === own.length ? { own, count } : wrong();
}
