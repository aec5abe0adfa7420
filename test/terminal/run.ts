import { spawn } from 'node:child_process';
import path from 'node:path';
import { temporaryFolder } from '../shelf/stand-ins.ts';

const CLI = path.resolve(import.meta.dirname, '../../dist/src/cli.js');

/** A user's terminal: runs the built program with a data folder of its own and none of this machine's settings. */
export function terminal(settings: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder();
  const env = {
    DATA_FOLDER: path.join(folder, 'data'),
    CORPUS_FOLDER: path.join(folder, 'corpus'),
    SAMPLES: 'off',
    LOG_LEVEL: 'error',
    ...settings,
  };
  const pullquote = (args: readonly string[], input = '') =>
    new Promise<Readonly<{ code: number; out: string; err: string }>>((resolve, reject) => {
      const child = spawn(process.execPath, [CLI, ...args], { env, cwd: folder });
      let out = '';
      let err = '';
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        out += chunk;
      });
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
        err += chunk;
      });
      child.on('error', reject).on('close', (code) => resolve({ code: code ?? -1, out, err }));
      child.stdin.on('error', () => {}).end(input);
    });
  return { folder, pullquote };
}
