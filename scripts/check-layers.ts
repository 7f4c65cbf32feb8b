import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

// A layer check that reads no file finds no fault: it must have cruised every module there is.
const rules = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
);
const { output } = await cruise(['src'], { ruleSet: rules, validate: true, ...rules.options }, undefined, {
  tsConfig: extractTSConfig('tsconfig.json'),
});
const result = output as ICruiseResult;
const cruised = result.modules.filter((module) => /^src\/.*\.tsx?$/.test(module.source)).length;
for (const violation of result.summary.violations) {
  console.error(`${violation.rule.name}: ${violation.from} -> ${violation.to}`);
}
if (cruised < files.length) console.error(`Only ${cruised} of ${files.length} modules were read`);
if (result.summary.error > 0 || cruised < files.length) process.exit(1);
console.log(`Layers kept: ${cruised} modules, ${result.summary.totalDependenciesCruised} imports`);
