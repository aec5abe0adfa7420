import { env } from 'node:process';

/**
 * LangChain sends every invocation off the machine where one of these is 'true' in the environment; importing this
 * module switches that off for the process. It writes and never reads: settings are read in src/config.ts alone. 'false'
 * rather than deleted, so that a `.env` file loaded later cannot switch tracing on again.
 */
for (const name of ['LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING_V2', 'LANGSMITH_TRACING', 'LANGCHAIN_TRACING'])
  env[name] = 'false';
