import { Fault } from '../../fault.ts';

/** What each code of Node's asks of whoever names a file. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder',
  EACCES: 'This user may not use it',
  EPERM: 'This user may not use it',
  EISDIR: 'It is a folder',
  ENOTDIR: 'It is not in a folder',
  ENOSPC: 'The disk is full',
  EROFS: 'The disk cannot be written',
};

/** What a file, or what is in it, can do wrong, as a Fault; anything else comes back as it is. */
export function fileFault(error: unknown, file: string): unknown {
  const { code = '' } = error as { code?: string };
  const remedy = REMEDIES[code];
  if (remedy) return new Fault('backup', `Cannot use ${file}: ${remedy.toLowerCase()}.`, { file }, error);
  if (/^Z_/.test(code))
    return new Fault(
      'backup',
      `${file} is no backup of Pullquote’s, or was cut short. Nothing was changed; use another one.`,
      { file },
      error,
    );
  return error;
}
