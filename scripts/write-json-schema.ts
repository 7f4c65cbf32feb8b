import { writeFileSync } from 'node:fs';
import { createJsonSchema } from './json-schema.ts';

// Run with `npx tsx scripts/write-json-schema.ts` after a record type has changed.
writeFileSync('public/schema/redthread-1.schema.json', `${JSON.stringify(createJsonSchema(), null, 2)}\n`);
