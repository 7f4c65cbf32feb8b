import type { Source } from '../../domain/source';

/** A source on the way to the origin of another. */
export interface OriginStep {
  readonly source: Source;
  /** The ids on the way to it: no two steps have the same. */
  readonly way: string;
  /** 1 for what the first source rests on directly. */
  readonly depth: number;
  /** The source stands further up on the same way already: the chain runs in a circle. */
  readonly isCircle: boolean;
}

/** As many steps as a person can take in; longer chains are followed by opening a source. */
const MOST_STEPS = 40;

/** The ways from a source to its origins. */
export interface OriginChain {
  readonly steps: readonly OriginStep[];
  /** There is more than could be followed here. */
  readonly goesOn: boolean;
}

/** What a source rests on, and what that rests on, each way to its end; a way that runs in a circle ends where it closes. */
export function originChain(start: Source, sourcesById: ReadonlyMap<string, Source>): OriginChain {
  const steps: OriginStep[] = [];
  let goesOn = false;
  const follow = (source: Source, way: ReadonlySet<string>) => {
    for (const id of new Set(source.basedOn)) {
      const next = sourcesById.get(id);
      if (next === undefined) continue;
      if (steps.length >= MOST_STEPS) {
        goesOn = true;
        return;
      }
      const isCircle = way.has(id);
      steps.push({ source: next, way: [...way, id].join(' '), depth: way.size, isCircle });
      if (!isCircle) follow(next, new Set(way).add(id));
    }
  };
  follow(start, new Set([start.id]));
  return { steps, goesOn };
}
