import type { Part } from '../part.ts';
import { checkThatPart } from './checkthat.ts';
import { polNearPart } from './polnear.ts';
import { squadPart } from './squad.ts';

/** Where public data lie on this machine. None of them is part of this project, and nothing is trained on the last two. */
export type PublicData = Readonly<{ squad?: string; checkthat?: string; polnear?: string }>;

/** The parts for the data that are there. */
export function publicDataParts({ squad, checkthat, polnear }: PublicData): readonly Part[] {
  return [
    ...(checkthat ? [checkThatPart(checkthat)] : []),
    ...(polnear ? [polNearPart(polnear)] : []),
    ...(squad ? [squadPart(squad)] : []),
  ];
}
