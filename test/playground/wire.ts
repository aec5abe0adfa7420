import type { Playground } from '../../playground/index.ts';

export type Answer = Readonly<{ status: number; code: unknown; body: Record<string, unknown>; headers: Headers }>;

/** Speaks to the playground's REST API without a client in between, as a bot that ignores every rule might. */
export function wire(playground: Playground) {
  return async (
    method: string,
    path: string,
    body?: unknown,
    authorization: string | null = `Bot ${playground.token}`,
  ): Promise<Answer> => {
    const response = await fetch(`${playground.api}/v10${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(authorization === null ? {} : { authorization }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
    return { status: response.status, code: parsed.code, body: parsed, headers: response.headers };
  };
}
