import type { Words } from '../en/index.ts';

export const voice: Words['voice'] = {
  reported: 'Berichtete Tatsachen',
  attributed: 'Was Quellen sagen',
  argued: 'Meinung und Argument',
};
