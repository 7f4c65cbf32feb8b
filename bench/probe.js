// Put into every page that is measured, before its own scripts: watches for long tasks and durable writes, and waits for paint.

const longTasks = [];
const writes = [];

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longTasks.push(duration);
}).observe({ type: 'longtask', buffered: true });

// How long each transaction that writes takes, from its beginning until the browser calls it complete.
const openTransaction = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function transaction(stores, mode, options) {
  const begun = performance.now();
  const made = openTransaction.call(this, stores, mode, options);
  if (mode === 'readwrite') made.addEventListener('complete', () => writes.push(performance.now() - begun));
  return made;
};

/** Resolves when the frame after the next is begun: the next one has been painted then. */
function painted() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
}

function isInView(selector) {
  for (const element of document.querySelectorAll(selector)) {
    for (const box of element.getClientRects())
      if (box.width > 0 && box.bottom > 0 && box.top < innerHeight) return true;
  }
  return false;
}

window.probe = {
  longTasks,
  writes,
  painted,
  /** Runs an act and resolves to the ms until the test holds and the frame that shows it has been painted. */
  async until(act, isDone) {
    longTasks.length = 0;
    const begun = performance.now();
    act();
    while (!isDone()) await new Promise((resolve) => requestAnimationFrame(resolve));
    await painted();
    return performance.now() - begun;
  },
  /** Runs an act and resolves to the ms until something that fits the selector is painted in view. */
  untilSeen: (act, selector) => window.probe.until(act, () => isInView(selector)),
  /** Resolves when the page has nothing left to do: two idle moments with a frame between them. */
  async settled() {
    const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
    await idle();
    await painted();
    await idle();
  },
};
