// The layers of the app: who may import whom. See docs/ARCHITECTURE.md.
const PURE = ['domain', 'anchoring', 'formats'];
const SCREENS = ['panels', 'report', 'library', 'settings', 'versions'];

const may = {
  domain: [],
  anchoring: ['domain'],
  formats: ['domain', 'anchoring'],
  store: ['domain', 'anchoring'],
  persistence: ['store', 'domain', 'anchoring', 'formats'],
  sync: ['store', 'domain'],
  i18n: [],
  ui: ['i18n', 'domain'],
  editor: ['store', 'domain', 'anchoring', 'ui', 'i18n'],
  ...Object.fromEntries(SCREENS.map((screen) => [screen, ['store', ...PURE, 'ui', 'i18n']])),
};

module.exports = {
  forbidden: [
    ...Object.entries(may).map(([folder, allowed]) => ({
      name: `${folder}-imports`,
      comment: `src/${folder} may import ${allowed.length === 0 ? 'nothing of ours' : allowed.join(', ')}`,
      severity: 'error',
      // A browser test puts the real parts together.
      from: { path: `^src/${folder}/`, pathNot: '[.]browser[.]test[.]tsx?$' },
      to: { path: '^src/', pathNot: [folder, ...allowed].map((name) => `^src/${name}/`) },
    })),
    {
      name: 'pure-folders',
      comment: 'Pure folders know neither React nor the editor nor the database',
      severity: 'error',
      from: { path: '^src/(domain|anchoring|formats|[^/]+/model)/', pathNot: '[.]test[.]tsx?$' },
      to: { path: 'node_modules/(react|react-dom|@mantine|@tiptap|dexie|zustand)/' },
    },
    {
      name: 'database-in-persistence-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/persistence/' },
      to: { path: 'node_modules/dexie/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'no-dev-in-src',
      severity: 'error',
      from: { path: '^src/', pathNot: '[.](test|arbitrary)[.]tsx?$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
