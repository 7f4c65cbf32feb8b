import { useEffect, useEffectEvent } from 'react';
import { backLayers } from './back-layers';

/** Lets Back close something that lies over the page while `isOpen`, as `BackLayer` says. */
export function useBackCloses(isOpen: boolean, onBack: () => boolean): void {
  const close = useEffectEvent(onBack);
  useEffect(() => (isOpen ? backLayers.add({ onBack: () => close() }) : undefined), [isOpen]);
}
