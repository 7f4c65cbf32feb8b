import { type DragEvent, useState } from 'react';
import { useWorkspace } from '../../store/use-workspace';
import { MENTION_MEDIA_TYPE } from '../../ui/mention-media-type';

/** What a place needs to take a mention that is dropped on it. */
export interface MentionDrop {
  /** Set while a mention is over it. */
  readonly 'data-drop': boolean;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

/**
 * Makes a place stand for a claim: a mention dropped on it opens the claim's card and is asked about there. `null` for what
 * is no claim.
 */
export function useMentionDrop(claimId: string | null): MentionDrop | null {
  const { session } = useWorkspace();
  const [isOver, setOver] = useState(false);
  if (claimId === null) return null;
  return {
    'data-drop': isOver,
    onDragOver: (event) => {
      if (!event.dataTransfer.types.includes(MENTION_MEDIA_TYPE)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: ({ currentTarget, relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setOver(false);
    },
    onDrop: (event) => {
      const mentionId = event.dataTransfer.getData(MENTION_MEDIA_TYPE);
      if (mentionId === '') return;
      event.preventDefault();
      setOver(false);
      session.select(claimId);
      session.chooseLinkTarget(mentionId);
    },
  };
}
