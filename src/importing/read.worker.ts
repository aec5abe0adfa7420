import { type Origin, type Reading, readDocument } from '../article/index.ts';
import { serve } from '../workers/index.ts';

export type Document = Readonly<{ bytes: Uint8Array; origin: Origin }>;

serve<Document, Reading>(({ bytes, origin }) => readDocument(bytes, origin));
