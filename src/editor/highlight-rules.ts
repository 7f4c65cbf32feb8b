import type { Session } from '../store/session';

/** Ids are put into a selector: only those of records get there, but a file may have brought any. */
function marked(id: string, state: 'selected' | 'lit'): string {
  const selector = `.rt-article [data-id="${CSS.escape(id)}"]`;
  return state === 'selected'
    ? `${selector}{background-color:var(--wash);text-decoration-thickness:var(--line-selected)}${forced(
        `${selector}{background-color:Highlight}${selector},${selector} *{color:HighlightText;text-decoration-color:HighlightText}`,
      )}`
    : `${selector}{background-color:color-mix(in srgb,var(--wash) 60%,transparent)}${forced(
        `${selector}{text-decoration-thickness:var(--line-selected)}`,
      )}`;
}

/** Washes are gone there: what is selected has the system's colours, what is lit the heavier line. */
function forced(rules: string): string {
  return `@media (forced-colors:active){${rules}}`;
}

/**
 * Shows which annotation is selected and which are lit by one rule in a stylesheet of its own: no element is touched, and
 * blocks drawn later have it at once. Returns the function that takes the rules away.
 */
export function followHighlightRules(session: Session): () => void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const apply = ({ selectedId, litIds }: { selectedId: string | null; litIds: readonly string[] }) => {
    const rules = litIds.map((id) => marked(id, 'lit'));
    if (selectedId !== null) rules.push(marked(selectedId, 'selected'));
    sheet.replaceSync(rules.join('\n'));
  };
  apply(session.state.getState());
  const unwatch = session.state.subscribe((now, before) => {
    if (now.selectedId !== before.selectedId || now.litIds !== before.litIds) apply(now);
  });
  return () => {
    unwatch();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
