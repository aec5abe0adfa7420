import type { Migration } from 'kysely';
import { shelf } from './001-shelf.ts';
import { sittings } from './002-sittings.ts';
import { kept } from './003-kept.ts';
import { settings } from './004-settings.ts';
import { claims } from './005-claims.ts';
import { articles } from './006-article.ts';
import { indexes } from './008-indexes.ts';
import { owners } from './009-owners.ts';

/** All migrations, oldest first by their key. Once released, a migration is never changed: a new one follows it. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-shelf': shelf,
  '002-sittings': sittings,
  '003-kept': kept,
  '004-settings': settings,
  '005-claims': claims,
  '006-article': articles,
  '008-indexes': indexes,
  '009-owners': owners,
};
