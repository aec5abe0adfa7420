import { DefaultRestOptions, type RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];

/** Discord's answers to interactions; every other request may take discord.js's own 15 seconds. */
const ANSWER = /\/interactions\/\d+\/[^/]+\/callback/;

/** Milliseconds for one attempt: within the 3 seconds that Discord gives there is then time for another. */
const ATTEMPT = 1_500;

/** Discord's code for an interaction that has been answered. */
const ANSWERED = 40060;

/** Attempts to remember whose outcome is not known: far more than are under way at once. */
const MOST = 1_000;

/**
 * Sends requests for discord.js, which sends one again that failed. An answer to an interaction can have come through all the
 * same, its confirmation being what was lost: "answered already" then means that it was answered by us, and the work goes on.
 */
export function answeringOnce(send: MakeRequest = DefaultRestOptions.makeRequest): MakeRequest {
  const unsure = new Set<string>();
  const remember = (url: string) => {
    unsure.add(url);
    for (const oldest of unsure) if (unsure.size > MOST) unsure.delete(oldest);
  };
  return async (url, init) => {
    if (!ANSWER.test(url)) return send(url, init);
    const attempt = new AbortController();
    const timer = setTimeout(() => attempt.abort(), ATTEMPT);
    const given = init.signal ? [init.signal] : [];
    try {
      const signal = AbortSignal.any([...given, attempt.signal]);
      const response = await send(url, { ...init, signal } as Parameters<MakeRequest>[1]);
      if (response.status >= 500) remember(url);
      else if (unsure.delete(url) && response.status === 400) return await known(response);
      return response;
    } catch (error) {
      remember(url);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
}

async function known(response: Awaited<ReturnType<MakeRequest>>): ReturnType<MakeRequest> {
  const { status, headers } = response;
  const body = await response.text();
  if (codeOf(body) === ANSWERED) return new Response(null, { status: 204 });
  return new Response(body, { status, headers: [...headers] });
}

function codeOf(body: string): unknown {
  try {
    return (JSON.parse(body) as { code?: unknown }).code;
  } catch {
    return undefined;
  }
}
