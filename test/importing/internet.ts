import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A public address that stands for the test's own server. */
export const PUBLIC = '93.184.216.34';
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'ledger.example': [PUBLIC],
  'inside.example': ['10.1.2.3'],
  'both.example': [PUBLIC, '192.168.1.1'],
  'six.example': ['::1'],
};

export type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => void;

/**
 * A server of this machine in the place of the internet: every public address leads to it, and what is looked up, asked and
 * reached is noted. `turning.example` is public the first time that it is looked up, and this machine from then on.
 */
export async function openInternet(answer: Answer) {
  const asked: http.IncomingMessage[] = [];
  const lookedUp: string[] = [];
  const reached: string[] = [];
  const server = http.createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const network = {
    resolve: async (host: string) => {
      lookedUp.push(host);
      if (host === 'turning.example')
        return [lookedUp.filter((one) => one === host).length === 1 ? PUBLIC : '127.0.0.1'];
      return NAMES[host] ?? [];
    },
    reach: (address: string) => {
      reached.push(address);
      return address === PUBLIC ? '127.0.0.1' : address;
    },
  };
  const at = (path: string, host = 'ledger.example') => `http://${host}:${port}${path}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { network, at, asked, lookedUp, reached, port, close };
}

export const redirectTo =
  (location: string): Answer =>
  (_, response) =>
    response.writeHead(302, { location }).end();
