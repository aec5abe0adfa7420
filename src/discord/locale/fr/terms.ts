import type { Words } from '../en/index.ts';

export const voice: Words['voice'] = {
  reported: 'Faits rapportés',
  attributed: 'Ce que disent les sources',
  argued: 'Opinion et argument',
};
