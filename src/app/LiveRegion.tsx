import { VisuallyHidden } from '@mantine/core';
import { useSession } from '../store/use-workspace';

/** Reads out what has just happened, for people who don't see it. */
export function LiveRegion() {
  const announcement = useSession((state) => state.announcement);
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {announcement}
    </VisuallyHidden>
  );
}
