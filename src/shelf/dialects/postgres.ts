import { type Dialect, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { isLost, runningFault } from './postgres-faults.ts';

/** Connections that one process opens. With four processes this stays well under PostgreSQL's default of 100. */
const CONNECTIONS = 8;

/** Milliseconds. A query that takes longer than `query` hangs: its connection is given up. */
const PATIENCE = { connect: 5_000, statement: 30_000, query: 35_000 } as const;

/** PostgreSQL's numbers for types whose text pg hands over as it is, for fear of lost digits: ours are counts. */
const INT8 = 20;

/**
 * PostgreSQL at an address of the form `postgresql://user:password@host:port/database`. A connection that is lost is
 * opened anew with the next query. `patient`: statements may take as long as they take.
 * @throws Fault `database`, from every query that does not reach the server
 */
export function postgres(address: string, { patient = false }: Readonly<{ patient?: boolean }> = {}): Dialect {
  const pool = new pg.Pool({
    Client: LeavingClient,
    connectionString: address,
    application_name: 'pullquote',
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE.connect,
    ...(patient ? {} : { statement_timeout: PATIENCE.statement, query_timeout: PATIENCE.query }),
    keepAlive: true,
    types: {
      getTypeParser: ((oid: number, format?: 'text') =>
        oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  });
  // A connection that breaks while nobody waits for it has nobody to tell: without a listener it would end the process.
  // The pool lets go of it; whoever has borrowed it hears of it at the next query.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return new PostgresDialect({ pool: speaking(pool) });
}

/** pg leaves a connection open on which logging in failed, for a minute until PostgreSQL closes it: so long would the program not end. */
class LeavingClient extends pg.Client {
  override connect(): Promise<pg.Client>;
  override connect(callback: (error: Error) => void): void;
  override connect(callback?: (error: Error) => void): unknown {
    return super.connect((error: Error | null) => {
      if (error) void this.end().catch(() => {});
      callback?.(error as Error);
    });
  }
}

/** The pool with its errors turned into Faults, and without connections that are no good any more. */
function speaking(pool: pg.Pool): PostgresPool {
  const caught = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw runningFault(error);
    }
  };
  return {
    connect: () =>
      caught(async () => {
        const client = await pool.connect();
        let lost = false;
        const query = (sql: string, parameters: readonly unknown[]) =>
          caught(() =>
            client.query(sql, parameters.map(storable)).catch((error: unknown) => {
              lost ||= isLost(error);
              throw error;
            }),
          );
        return { query, release: () => client.release(lost) } as unknown as PostgresPoolClient;
      }),
    end: () => pool.end(),
  };
}

/** PostgreSQL holds every character in a text but U+0000, which no reader lets in and a member could still type. */
function storable(parameter: unknown): unknown {
  return typeof parameter === 'string' ? parameter.replaceAll('\0', '\uFFFD') : parameter;
}
