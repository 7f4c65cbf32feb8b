/** Something that lies over the page and that Back leaves before the page itself. */
export interface BackLayer {
  /** Called for Back. Answers whether it is closed by that; it stays where it first has to ask. */
  readonly onBack: () => boolean;
}

/** What lies over the page now, the topmost last. */
interface BackLayers {
  /** Puts something on top; returns the function that takes it away. */
  add(layer: BackLayer): () => void;
}

const MARK = 'isLayer';

function isMarked(): boolean {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && MARK in state;
}

/**
 * While anything lies over the page, an entry of the same address stands on top of the browser's history, so that Back takes
 * that and not the page. The entry goes again when nothing lies there any more, also when one comes back to it later.
 */
function createBackLayers(): BackLayers {
  let layers: readonly BackLayer[] = [];
  let isReturning = false;
  let address = '';

  function settle(): void {
    if (isReturning) return;
    if (layers.length > 0 && !isMarked()) {
      address = window.location.href;
      window.history.pushState({ [MARK]: true }, '');
    } else if (layers.length === 0 && isMarked()) {
      isReturning = true;
      window.history.back();
    }
  }

  window.addEventListener('popstate', () => {
    if (isReturning) {
      isReturning = false;
      settle();
      return;
    }
    const top = layers.at(-1);
    // Going to another address tells of itself in the same way, and takes along what lies over the page if it has to.
    if (top !== undefined && (isMarked() || window.location.href !== address)) return;
    if (top?.onBack() === true) layers = layers.filter((layer) => layer !== top);
    settle();
  });

  return {
    add: (layer) => {
      layers = [...layers, layer];
      settle();
      return () => {
        layers = layers.filter((other) => other !== layer);
        settle();
      };
    },
  };
}

/** What lies over the page of this tab. */
export const backLayers = createBackLayers();
