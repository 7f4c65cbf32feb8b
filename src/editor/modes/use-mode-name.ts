import { useSession } from '../../store/use-workspace';

/** What a person is in the middle of in the text; `null` for nothing in particular. */
export function useModeName(): 'link' | 'add' | 'anew' | 'move' | null {
  return useSession(({ linkingClaimId, addingSpanTo, markingAnew, movingEnd }) => {
    if (linkingClaimId !== null) return 'link';
    if (addingSpanTo !== null) return 'add';
    if (markingAnew !== null) return 'anew';
    return movingEnd === null ? null : 'move';
  });
}
