import { isMention } from '../domain/mention';
import type { Workspace } from '../store/workspace';
import { landmarkSelector } from '../ui/landmarks';
import { MENTION_MEDIA_TYPE } from '../ui/mention-media-type';
import { idsAt } from './ids-at';

/**
 * Makes the marks of claims take mentions that are dropped on them: the claim's card opens and asks how the mention bears on
 * it. The claim that would take it is framed meanwhile. Returns the function that stops it.
 */
export function takeMentionDrops(dom: HTMLElement, { store, session }: Workspace): () => void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  let framedId: string | undefined;

  const annotationOf = (id: string) => store.state.getState().tables.annotations.get(id);
  const claimAt = (event: DragEvent) => idsAt(event.target).find((id) => annotationOf(id)?.kind === 'claim');

  function frame(claimId: string | undefined): void {
    if (claimId === framedId) return;
    framedId = claimId;
    // By a rule, since the editor mends what is changed in its elements.
    const mark = claimId === undefined ? '' : `.rt-article ${landmarkSelector('mark', claimId)}`;
    sheet.replaceSync(mark === '' ? '' : `${mark}{outline:2px dashed var(--rt-focus)}`);
  }

  function handleOver(event: DragEvent): void {
    if (event.dataTransfer?.types.includes(MENTION_MEDIA_TYPE) !== true) return;
    const claimId = claimAt(event);
    frame(claimId);
    if (claimId !== undefined) event.preventDefault();
  }

  function handleDrop(event: DragEvent): void {
    frame(undefined);
    const mentionId = event.dataTransfer?.getData(MENTION_MEDIA_TYPE) ?? '';
    const claimId = claimAt(event);
    const mention = annotationOf(mentionId);
    if (claimId === undefined || mention === undefined || !isMention(mention)) return;
    event.preventDefault();
    session.select(claimId);
    session.chooseLinkTarget(mentionId);
  }

  const unframe = () => frame(undefined);
  dom.addEventListener('dragover', handleOver);
  dom.addEventListener('drop', handleDrop);
  dom.addEventListener('dragleave', unframe);
  document.addEventListener('dragend', unframe);
  return () => {
    dom.removeEventListener('dragover', handleOver);
    dom.removeEventListener('drop', handleDrop);
    dom.removeEventListener('dragleave', unframe);
    document.removeEventListener('dragend', unframe);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
