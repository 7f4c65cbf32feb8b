import { expect, test } from 'vitest';
import { cutText } from './cut-text';

test.each([
  ['thread', 10, 'thread'],
  ['thread', 3, 'thr'],
  ['a🧵b', 2, 'a'],
  ['a🧵b', 3, 'a🧵'],
  ['🧵', 1, ''],
])('%s cut to %i', (text, most, expected) => expect(cutText(text, most)).toBe(expected));
