import { type Node, Slice } from '@tiptap/pm/model';
import { type Mappable, ReplaceStep, Step, StepMap, StepResult } from '@tiptap/pm/transform';

/** Where a span stood; `index` counts among all spans that ride along. */
export interface HeldSpan {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Says of some spans that they stand here, and leaves the document as it is. It goes before an edit that would not give these
 * spans back when it is undone: then it comes after the edit's inverse and puts them where they were.
 */
export class HoldSpansStep extends Step {
  constructor(readonly held: readonly HeldSpan[]) {
    super();
  }

  override apply(doc: Node): StepResult {
    return StepResult.ok(doc);
  }

  override invert(): Step {
    return this;
  }

  override map(mapping: Mappable): Step {
    return new HoldSpansStep(
      this.held.map(({ index, from, to }) => ({
        index,
        from: mapping.map(from, 1),
        to: mapping.map(to, -1),
      })),
    );
  }

  override getMap(): StepMap {
    return StepMap.empty;
  }

  /** Steps are never sent anywhere; to others it would be one that changes nothing. */
  override toJSON(): unknown {
    return new ReplaceStep(0, 0, Slice.empty).toJSON();
  }
}
