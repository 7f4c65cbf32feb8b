import type { TextDraft } from '../../store/text-draft';
import { showToast } from '../../ui/toast';
import type { EditingPlace } from './start-editing';

/** What begins and ends the editing of a text that is shown. */
export interface EditingStarter {
  /** Begins to edit, unless another tab does. */
  start(): void;
  /** Goes on with an edit that was left unfinished; resolves when the text is as it will be shown. */
  resume(): Promise<void>;
  /** Ends it and keeps what was not made a version as a draft. */
  stop(): void;
}

/** Makes the starter of a text. What editing needs is loaded when somebody begins. */
export function createEditingStarter(place: EditingPlace): EditingStarter {
  const { workspace, translator, version } = place;
  const { reader, session } = workspace;
  const { articleId } = version;
  let isLeft = false;
  let isStarting = false;
  let stopEditing = () => {};

  function tell(key: 'editing.elsewhere' | 'editing.not-loaded'): void {
    showToast(translator.t(key));
  }

  async function begin(draft: TextDraft | null): Promise<void> {
    if (isStarting || session.state.getState().editing !== null) return;
    isStarting = true;
    try {
      const letGo = await reader.claimDraft(articleId);
      if (letGo === null) {
        tell('editing.elsewhere');
        return;
      }
      stopEditing = letGo;
      const { startEditing } = await import('./start-editing');
      // Another tab may have finished, or begun and left, since the draft was read.
      const kept = draft === null ? await reader.readDraft(articleId) : draft;
      if (isLeft) letGo();
      else stopEditing = startEditing(place, kept, letGo);
    } catch {
      stopEditing();
      tell('editing.not-loaded');
    } finally {
      isStarting = false;
    }
  }

  return {
    start: () => void begin(null),
    resume: async () => {
      const draft = await reader.readDraft(articleId).catch(() => null);
      if (draft !== null && !isLeft) await begin(draft);
    },
    stop: () => {
      isLeft = true;
      stopEditing();
    },
  };
}
