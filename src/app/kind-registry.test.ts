import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { KIND_IDS, kindOf } from '../domain/kinds/registry';
import { allMessages } from '../i18n/all-messages.fixture';
import { en } from '../i18n/en/en';

const messages = await allMessages(en);

describe.each(KIND_IDS)('the kind %s', (id) => {
  const kind = kindOf(id);

  it('makes a body that fits its own schema, on any words', () => {
    for (const words of ['a', 'The bridge', '  🧵\nن  ', 'x'.repeat(5000)]) {
      expect(z.safeParse(kind.bodySchema, kind.createBody(words)).success).toBe(true);
    }
  });

  it('is named in the interface and bears its own id', () => {
    expect(kind.id).toBe(id);
    for (const key of [`kind.${id}.name`, `kind.${id}.many`, `change.mark.${id}`, `command.mark.${id}`]) {
      expect(messages).toHaveProperty([key]);
    }
  });
});

it('no two kinds share a line, an icon or a key', () => {
  for (const field of ['line', 'icon', 'shortcut', 'colour'] as const) {
    expect(new Set(KIND_IDS.map((id) => kindOf(id)[field])).size).toBe(KIND_IDS.length);
  }
});
