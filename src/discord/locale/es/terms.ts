import type { Words } from '../en/index.ts';

export const voice: Words['voice'] = {
  reported: 'Hechos relatados',
  attributed: 'Lo que dicen las fuentes',
  argued: 'Opinión y argumento',
};
