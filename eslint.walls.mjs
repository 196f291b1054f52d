// Who may import whom (docs/architecture.md). ESLint holds these walls; tests/house/ proves that each one bites.

import { join } from 'node:path'
import boundaries from 'eslint-plugin-boundaries'

// Domain, from the ground up: an area may use those before it.
const ORDER = [
  'kernel',
  'guide',
  'photos',
  'people',
  'facilities',
  'checklists',
  'patrols',
  'deliveries',
  'advice',
  'clues',
  'cases',
]
const before = (area) => ORDER.slice(0, ORDER.indexOf(area))

/** What becomes clues from elsewhere than patrols; none of them knows another. */
const BEFORE_CASES = ['tip-offs', 'emergencies', 'information-reports', 'outreach', 'samples']

/** What each area of domain may use. An area that is missing here may use nothing and nobody may use it. */
export const DOMAIN = {
  ...Object.fromEntries(ORDER.map((area) => [area, before(area)])),
  deliveries: ['kernel'],
  ...Object.fromEntries(BEFORE_CASES.map((area) => [area, before('cases')])),
  registry: before('cases'),
  assistance: before('cases'),
  articles: before('checklists'),
  indicators: [...ORDER, ...BEFORE_CASES, 'assistance'],
  releases: [...ORDER, 'articles', 'samples'],
  trails: ORDER,
  'evidence-packs': [...ORDER, ...BEFORE_CASES, 'assistance'],
}

// Packages that only the pieces of papers open: they are large, and only the function `export` carries them.
const DOCUMENT_PACKAGES = ['docx', 'exceljs', 'jszip']

// Packages that only domain/kernel opens, each behind one door.
const KERNEL_PACKAGES = ['zod', 'dayjs', 'chinese-days', '@noble/hashes', 'ngeohash', 'tweetnacl']

// The first pattern that a file matches says which room it is in.
const ROOMS = [
  { category: 'domain', pattern: 'domain/*/**', capture: ['area'] },
  { category: 'functions-deploy', pattern: 'cloudfunctions/deploy/**' },
  { category: 'functions-kernel', pattern: 'cloudfunctions/kernel/**' },
  { category: 'functions-documents', pattern: 'cloudfunctions/documents/**' },
  { category: 'functions-area', pattern: 'cloudfunctions/*/**', capture: ['area'] },
  { category: 'functions-api', pattern: 'cloudfunctions/{api,export}.ts' },
  { category: 'functions-index', pattern: 'cloudfunctions/*.ts' },
  { category: 'src-browser', pattern: 'src/platform/*.h5.{ts,tsx}' },
  { category: 'src', pattern: 'src/**' },
  {
    category: 'local-cloud-browser',
    pattern: ['local-cloud/client/wx-cloud.ts', 'local-cloud/preview/{in-frame,protocol}.ts'],
  },
  { category: 'local-cloud', pattern: 'local-cloud/**' },
  { category: 'config', pattern: 'config/**' },
  { category: 'scripts', pattern: 'scripts/**' },
  { category: 'tests', pattern: 'tests/**' },
]

const room = (categories, captured) => ({ file: { categories, ...(captured && { captured }) } })
const packages = (origin, source) => ({ module: { origin, ...(source && { source }) } })
const SAME_AREA = { area: '{{ from.file.captured.area }}' }

const CONFIG_FOR_ALL = {
  from: room('{domain,functions*,src*,config}'),
  allow: { to: room('config') },
}

/** What an area of domain is allowed. It is asked of that area's files alone: every line costs time at every import. */
const ofArea = (area) => [
  {
    from: room('domain', { area }),
    allow: { to: room('domain', { area: [area, ...DOMAIN[area]] }) },
  },
  {
    from: room('domain', { area: 'kernel' }),
    allow: { to: packages('external', KERNEL_PACKAGES) },
  },
  CONFIG_FOR_ALL,
]

// Nothing is allowed but this; where two lines speak of the same import, the later one counts. As with the areas of domain,
// only what can speak of a file is asked of it.
const KERNEL_CLOSED = {
  disallow: { to: packages('external', KERNEL_PACKAGES) },
  message: 'Only domain/kernel opens this package; import from its door there.',
}

const OF_FUNCTIONS = [
  {
    from: room('functions-*'),
    allow: { to: [room('domain'), room('functions-kernel'), packages('{external,core}')] },
  },
  {
    from: room('functions-*'),
    disallow: { to: packages('external', DOCUMENT_PACKAGES) },
    message: 'Only cloudfunctions/documents opens this package, for the function export.',
  },
  {
    from: room('functions-documents'),
    allow: { to: [room('functions-documents'), packages('external', DOCUMENT_PACKAGES)] },
  },
  {
    from: room('functions-area'),
    allow: { to: [room('functions-area', SAME_AREA), room('functions-documents')] },
  },
  { from: room('functions-{index,api}'), allow: { to: room('functions-{area,index}') } },
  { from: room('functions-deploy'), allow: { to: room('functions-{index,api}') } },
  { from: room('functions-*'), ...KERNEL_CLOSED },
  CONFIG_FOR_ALL,
]

const OF_SRC = [
  {
    from: room('src*'),
    allow: { to: [room('src*'), room('domain'), packages('external')] },
  },
  {
    from: room('src*'),
    allow: { to: room('functions-api'), dependency: { kind: 'type' } },
  },
  { from: room('src*'), disallow: { to: packages('external', 'wx-server-sdk') } },
  { from: room('src-browser'), allow: { to: room('local-cloud-browser') } },
  { from: room('src*'), ...KERNEL_CLOSED },
  CONFIG_FOR_ALL,
]

const OF_LOCAL_CLOUD = [
  {
    from: room('local-cloud*'),
    allow: { to: [room('local-cloud*'), packages('{external,core}')] },
  },
]

// The configuration, and what is in no room.
const OF_OTHERS = [
  CONFIG_FOR_ALL,
  { from: room('config'), allow: { to: packages('{external,core}') } },
]

// The domain is told the time, the actor and the records; it waits for nothing and asks nobody.
const told = (name) => ({ name, message: 'The domain is told: no clock, no chance, no I/O.' })
const DOMAIN_RULES = {
  'no-restricted-globals': [
    'error',
    ...['Date', 'Promise', 'setTimeout', 'setInterval', 'queueMicrotask'].map(told),
    ...['fetch', 'crypto', 'performance', 'console', 'process', 'require'].map(told),
    ...['window', 'document', 'localStorage', 'navigator', 'wx', 'getApp'].map(told),
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: 'Chance comes in as an argument.' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector:
        ':function[async=true], AwaitExpression, ImportExpression, ForOfStatement[await=true]',
      message: 'The domain does not wait.',
    },
  ],
}

// `./platform/camera` is camera.weapp.ts, as in tsconfig.json.
const EXTENSIONS = ['.ts', '.tsx', '.weapp.ts', '.weapp.tsx', '.d.ts', '.js', '.mjs', '.json']

const imports = (policies) => ({
  'boundaries/dependencies': [
    'error',
    { default: 'disallow', checkAllOrigins: true, checkUnknownLocals: true, policies },
  ],
})

// What stands around the house looks into all of it.
const AROUND = ['{scripts,tests}/**']

/** The walls of the house that stands in the folder `root`. */
export const walls = (root) => [
  {
    files: ['**/*.{ts,tsx}'],
    ignores: AROUND,
    plugins: { boundaries },
    settings: {
      'boundaries/root-path': root,
      'boundaries/files': ROOMS,
      'boundaries/files-single-match': true,
      'boundaries/legacy-templates': false,
      'import/resolver': {
        typescript: { project: join(root, 'tsconfig.json'), extensions: EXTENSIONS },
      },
    },
    rules: imports(OF_OTHERS),
  },
  { files: ['cloudfunctions/**/*.{ts,tsx}'], rules: imports(OF_FUNCTIONS) },
  { files: ['src/**/*.{ts,tsx}'], rules: imports(OF_SRC) },
  { files: ['local-cloud/**/*.{ts,tsx}'], rules: imports(OF_LOCAL_CLOUD) },
  ...Object.keys(DOMAIN).map((area) => ({
    files: [`domain/${area}/**/*.ts`],
    rules: imports(ofArea(area)),
  })),
  { files: ['domain/**/*.ts'], rules: DOMAIN_RULES },
]
