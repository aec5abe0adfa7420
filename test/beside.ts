import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What may lie beside the project and is not part of it: tests that need it say in their titles that they were skipped. */
const BESIDE = path.resolve(import.meta.dirname, '../../shared');

const articles = path.join(BESIDE, 'article');
const name = existsSync(articles) ? readdirSync(articles).find((file) => file.endsWith('.txt')) : undefined;

/** The article that the project is tried on. */
export const GIVEN_ARTICLE = name === undefined ? undefined : { name, file: path.join(articles, name) };
export const NO_GIVEN_ARTICLE = GIVEN_ARTICLE ? '' : ' (skipped: there is no ../shared/article)';

/** The checker of Discord's own description of its API. */
export const CONTRACT = path.join(BESIDE, 'discord/contract.mjs');
export const NO_CONTRACT = existsSync(CONTRACT) ? '' : ' (skipped: there is no ../shared/discord)';
