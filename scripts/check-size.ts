import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

// The JS a browser fetches before it shows the library: the entry, what it imports, and the library's own screen.
const LIMIT = 300_000;
const FIRST_SCREENS = ['index.html', 'src/library/LibraryScreen.tsx', 'src/i18n/en/en.ts'];

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, Chunk>;

function collect(name: string, files: Set<string>): Set<string> {
  const chunk = manifest[name];
  if (chunk === undefined) throw new Error(`${name} is not in the build`);
  if (files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) collect(imported, files);
  return files;
}

const files = new Set<string>();
for (const name of FIRST_SCREENS) collect(name, files);
const sizes = [...files].map((file) => ({ file, size: gzipSync(readFileSync(join('dist', file))).length }));
const total = sizes.reduce((sum, { size }) => sum + size, 0);
console.log(
  `First load: ${(total / 1000).toFixed(1)} kB of JS, gzip, in ${sizes.length} files (limit ${LIMIT / 1000} kB)`,
);
if (total > LIMIT) {
  for (const { file, size } of sizes.sort((a, b) => b.size - a.size))
    console.error(`  ${(size / 1000).toFixed(1)} kB ${file}`);
  process.exit(1);
}
