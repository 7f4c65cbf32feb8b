import { useSession } from '../../store/use-workspace';

/** What a person is in the middle of in the text; `null` for nothing in particular. */
export function useModeName(): 'link' | 'add' | 'move' | null {
  return useSession(({ linkingClaimId, addingSpanTo, movingEnd }) => {
    if (linkingClaimId !== null) return 'link';
    if (addingSpanTo !== null) return 'add';
    return movingEnd === null ? null : 'move';
  });
}
