import { annotate } from '../voices/index.ts';
import { serve } from '../workers/index.ts';
import type { Unlabelled } from './annotating.ts';

serve(({ article, vectors }: Unlabelled) => annotate(article, vectors));
