import { useCallback, useState } from 'react';

interface Held<Value> {
  readonly recordId: string;
  readonly value: Value;
}

/**
 * State of a part that stays drawn while the record it shows changes: each record begins with `initial`, and what was held
 * for the one before is dropped. Setting it for a record that is no longer shown does nothing that shows.
 */
export function useStatePerRecord<Value>(
  recordId: string,
  initial: Value,
): readonly [Value, (value: Value) => void] {
  const [held, setHeld] = useState<Held<Value>>({ recordId, value: initial });
  const set = useCallback((value: Value) => setHeld({ recordId, value }), [recordId]);
  return [held.recordId === recordId ? held.value : initial, set];
}
