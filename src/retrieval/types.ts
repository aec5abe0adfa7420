import type { Article } from '../article/index.ts';
import type { Annotation } from '../voices/index.ts';

/** What an index of one article is built from. `vectors`: one unit-length embedding a sentence of `annotation.sentences`. */
export type Indexable = Readonly<{ article: Article; annotation: Annotation; vectors: readonly Float32Array[] }>;
