import { landmarkAround, landmarkValue } from '../ui/landmarks';

/** The annotations at an element of the text or the margin, smallest first. */
export function idsAt(target: EventTarget | null): readonly string[] {
  return landmarkValue(landmarkAround(target, 'annotations'), 'annotations')?.split(' ') ?? [];
}
