import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '..');
const text = (file: string) => readFileSync(path.join(root, file), 'utf8');
const settings = [...text('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name!);

type Service = Readonly<{
  environment: Readonly<Record<string, string>>;
  volumes: readonly string[];
  profiles?: readonly string[];
  depends_on?: Readonly<Record<string, { condition: string }>>;
}>;

describe('the container', () => {
  it('is built of files that are there, runs what the package starts, and not as root', () => {
    const lines = text('Dockerfile').split('\n');
    const copied = lines.flatMap((line) => /^COPY --from=build \/app\/(\S+)/.exec(line)?.[1] ?? []);
    expect(copied.filter((file) => file !== 'dist' && !existsSync(path.join(root, file)))).toEqual([]);
    const { scripts } = JSON.parse(text('package.json')) as { scripts: { start: string } };
    expect(lines).toContain(`CMD ${JSON.stringify(scripts.start.split(' ')).replaceAll(',', ', ')}`);
    expect(lines.lastIndexOf('USER node')).toBeGreaterThan(lines.findLastIndex((line) => line.startsWith('RUN')));
    expect(text('.dockerignore').split('\n')).toEqual(expect.arrayContaining(['.env', 'data', '.git']));
  });

  it('is given settings that there are', () => {
    const given = [...text('Dockerfile').matchAll(/^(?:ENV| {4})\s*([A-Z_]+)=/gm)].map(([, name]) => name!);
    expect(given.filter((name) => name !== 'NODE_ENV' && !settings.includes(name))).toEqual([]);
  });
});

describe('the compose file', () => {
  const { services, volumes } = parse(text('compose.yaml'), { merge: true }) as {
    services: Readonly<Record<string, Service>>;
    volumes: object;
  };

  it('gives the bots settings that there are, the same database, and a folder each', () => {
    const bots = Object.entries(services).filter(([name]) => name.startsWith('bot'));
    expect(bots.map(([name]) => name)).toEqual(['bot', 'bot-2']);
    for (const [, { environment, depends_on: needs }] of bots) {
      expect(Object.keys(environment).filter((name) => !settings.includes(name))).toEqual([]);
      expect(environment.DATABASE_URL).toBe(bots[0]![1].environment.DATABASE_URL);
      expect(needs).toEqual({ postgres: { condition: 'service_healthy' } });
    }
    const folders = bots.map(([, one]) => one.volumes.find((volume) => volume.endsWith(':/data')));
    expect(new Set(folders).size).toBe(bots.length);
  });

  it('names every volume, and starts the second process only when asked to', () => {
    const named = Object.values(services)
      .flatMap((service) => service.volumes)
      .map((volume) => volume.split(':')[0]!)
      .filter((name) => !name.startsWith('.'));
    expect(Object.keys(volumes).sort()).toEqual([...new Set(named)].sort());
    expect(services['bot-2']!.profiles).toEqual(['two']);
  });
});
