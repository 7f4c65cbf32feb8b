import { describe, expect, it } from 'vitest';
import { PLACEMENT_STATUSES } from '../domain/placement';
import { addChangedArticle, type ChangedArticle } from './actions/changed-article.fixture';
import { annotationNumbers, inReadingOrder } from './annotation-order';
import { createMemoryWorkspace } from './memory-workspace.fixture';
import { placeNow } from './placement-index';
import { isInDoubtOn, shownRanges } from './shown-ranges';
import { annotationsOn, standingAnnotations } from './standing-annotations';

async function makeDesk() {
  const workspace = createMemoryWorkspace();
  const changed = await addChangedArticle(workspace);
  return { workspace, changed, tables: workspace.store.state.getState().tables };
}

type Desk = Awaited<ReturnType<typeof makeDesk>>;

/** The words that a version's text shows an annotation at. */
function shownWords({ tables, changed }: Desk, id: string, which: 0 | 1): readonly string[] {
  const versionId = which === 0 ? changed.firstVersionId : changed.secondVersionId;
  const annotation = annotationsOn(tables, versionId).get(id);
  if (annotation === undefined) throw new Error('There is no such annotation');
  return shownRanges(tables, annotation, versionId).map(({ start, end }) =>
    changed.texts[which].slice(start, end),
  );
}

describe('on a newer text', () => {
  it('annotations of each sort have become of those that were marked for it', async () => {
    const { tables, changed } = await makeDesk();
    for (const status of PLACEMENT_STATUSES)
      expect(placeNow(tables, changed.marked[status]), status).toBe(status);
  });

  it.each([
    ['exact', ['It rained on the Monday of the vote.']],
    ['moved', ['A column should not lean on rumours.']],
    ['edited', ['The crossing will open in July, the ministry says.']],
    ['uncertain', ['Costs have doubled since signing, from 410 to 830 million']],
    ['orphaned', []],
  ] as const)('one that is %s is shown at %j', async (status, words) => {
    const desk = await makeDesk();
    expect(shownWords(desk, desk.changed.marked[status].id, 1)).toEqual(words);
  });

  it('only the one that is uncertain is in doubt', async () => {
    const { tables, changed } = await makeDesk();
    const doubted = [...annotationsOn(tables, changed.secondVersionId).values()].filter((one) =>
      isInDoubtOn(tables, one, changed.secondVersionId),
    );
    expect(doubted.map(({ id }) => id)).toEqual([changed.marked.uncertain.id]);
  });
});

it('the text that words were marked on shows all of them where they were marked', async () => {
  const desk = await makeDesk();
  for (const { id, spans } of Object.values(desk.changed.marked))
    expect(shownWords(desk, id, 0)).toEqual(spans.map(({ exact }) => exact));
});

/** What stands in the second text from where each is listed on, as far as that goes. */
const order = (tables: Desk['tables'], { marked }: ChangedArticle) => {
  const statusById = new Map(PLACEMENT_STATUSES.map((status) => [marked[status].id, status]));
  return inReadingOrder(standingAnnotations(tables)).map(({ id }) => statusById.get(id));
};

it('lists what is in doubt or gone where it would stand, and numbers it so', async () => {
  const { tables, changed } = await makeDesk();
  expect(order(tables, changed)).toEqual(['exact', 'edited', 'uncertain', 'orphaned', 'moved']);
  const numbers = annotationNumbers(standingAnnotations(tables));
  const { exact, edited, uncertain, orphaned, moved } = changed.marked;
  expect([exact, edited, uncertain].map(({ id }) => numbers.get(id))).toEqual([1, 2, 3]);
  expect([orphaned, moved].map(({ id }) => numbers.get(id))).toEqual([1, 2]);
});
