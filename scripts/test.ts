import { spawnSync } from 'node:child_process';
import { freePort } from './free-port';
import { ensureBrowser } from './install-browser';

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const STEPS: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'layers', command: ['tsx', 'scripts/check-layers.ts'] },
  { name: 'unused code', command: ['knip'] },
  { name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] },
  { name: 'size of the first load', command: ['tsx', 'scripts/check-size.ts'] },
  { name: 'unit tests', command: ['vitest', 'run'] },
  { name: 'browser flows', command: ['playwright', 'test'] },
];

if (!ensureBrowser()) {
  console.error(
    'The tests need a Chromium and none could be installed: install Chromium or Google Chrome, or name one in REDTHREAD_BROWSER, and run them again.',
  );
  process.exit(1);
}

// A server that an earlier run has left behind must not fail this one.
const port = process.env.REDTHREAD_TEST_PORT ?? String(await freePort());

const failed: string[] = [];
for (const { name, command } of STEPS) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const { status } = spawnSync('npx', ['--no-install', ...command], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, REDTHREAD_TEST_PORT: port },
  });
  console.log(
    `-- ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${STEPS.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
