import type { SessionState } from '../store/session';
import { tiedIds } from '../store/tied-ids';
import type { Workspace } from '../store/workspace';
import { landmarkSelector } from '../ui/landmarks';

/** Marks by their annotation, or by the source or entity that they name. Any file may have brought the ids. */
function marksOf(id: string): string {
  return `.rt-article :is(${landmarkSelector('mark', id)},${landmarkSelector('names', id)})`;
}

const SELECTED = 'background-color:var(--wash);text-decoration-thickness:var(--line-selected)';

/** The heavier line says the same as the wash, to those who can't tell the colours. */
const LIT =
  'background-color:color-mix(in srgb,var(--wash) 60%,transparent);text-decoration-thickness:var(--line-selected)';

/** There washes are gone: what is selected has the system's own colours, what is lit the heavier line alone. */
function forcedColours(rules: string): string {
  return `@media (forced-colors:active){${rules}}`;
}

/**
 * What is lit: that which is pointed at with what it is tied to. When nothing is, the ties of what is selected, which is how
 * the keyboard comes to see them.
 */
function litIdsOf({ store, session }: Workspace): readonly string[] {
  const { tables } = store.state.getState();
  const { litIds, selectedId } = session.state.getState();
  if (litIds.length > 0) return [...litIds, ...litIds.flatMap((id) => tiedIds(tables, id))];
  return selectedId === null ? [] : tiedIds(tables, selectedId);
}

function rulesFor(workspace: Workspace): string {
  const { selectedId } = workspace.session.state.getState();
  const lit = litIdsOf(workspace).filter((id) => id !== selectedId);
  const rules: string[] = [];
  // What is chosen shows its wash whole, also where a note with a wash of its own lies within it.
  if (selectedId !== null)
    rules.push(`${marksOf(selectedId)} :where(${landmarkSelector('mark')}){background-color:transparent}`);
  if (lit.length > 0) {
    const marks = lit.map(marksOf).join(',');
    rules.push(`${marks}{${LIT}}`, forcedColours(`${marks}{background-color:transparent}`));
  }
  if (selectedId !== null) {
    const marks = marksOf(selectedId);
    const words = `${marks},${marks} *{color:HighlightText;text-decoration-color:HighlightText}`;
    rules.push(`${marks}{${SELECTED}}`, forcedColours(`${marks}{background-color:Highlight}${words}`));
  }
  return rules.join('\n');
}

/**
 * Shows which annotation is selected and which are lit by rules in a stylesheet of its own: no element is touched, and
 * blocks drawn later have it at once. Returns the function that takes the rules away.
 */
export function followHighlightRules(workspace: Workspace): () => void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  let shown = '';
  const apply = () => {
    const rules = rulesFor(workspace);
    if (rules === shown) return;
    shown = rules;
    // What is chosen right now is of no matter on paper.
    sheet.replaceSync(`@media screen{${rules}}`);
  };
  const isOther = (now: SessionState, before: SessionState) =>
    now.selectedId !== before.selectedId || now.litIds !== before.litIds;
  apply();
  const unwatch = [
    workspace.session.state.subscribe((now, before) => {
      if (isOther(now, before)) apply();
    }),
    workspace.store.state.subscribe(({ tables: now }, { tables: before }) => {
      const isTiedAnew =
        now.evidence !== before.evidence ||
        now.ties !== before.ties ||
        now.annotations !== before.annotations;
      if (isTiedAnew) apply();
    }),
  ];
  return () => {
    for (const stop of unwatch) stop();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
