import type { FaultCode } from '../fault.ts';

/** What goes to a worker thread. */
export type Call<In> = Readonly<{ id: number; input: In }>;

/** What comes back. */
export type Reply<Out> =
  | Readonly<{ id: number; ok: true; output: Out }>
  | Readonly<{
      id: number;
      ok: false;
      fault: Readonly<{ code: FaultCode; message: string; context: Readonly<Record<string, unknown>> }>;
    }>
  | Readonly<{ id: number; ok: false; error: string }>;
