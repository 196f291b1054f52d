// Cloud functions run in UTC, and threads of a test see the time zone of its process.
process.env.TZ = 'UTC'

// One project per kind of test; `npm test` runs them in this order through scripts/test.mjs.
const transform = {
  '^.+\\.m?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  ],
}

// Looking a global up from inside jest's sandbox is slow; these are handed to every file.
const OFTEN_USED = ['Array', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Set', 'String', 'Symbol']

const moduleNameMapper = {
  '^@domain/(.*)$': '<rootDir>/domain/$1',
  '^libsql$': '<rootDir>/tests/kit/once/libsql.ts',
}

const project = (displayName, folder, more = {}) => ({
  displayName,
  testMatch: [`<rootDir>/tests/${folder}/**/*.test.ts`, `<rootDir>/tests/${folder}/**/*.test.tsx`],
  testEnvironment: '<rootDir>/tests/kit/environment.ts',
  transform,
  transformIgnorePatterns: ['/node_modules/(?!(@noble/hashes|mingo)/)', '/dist/'],
  moduleNameMapper,
  sandboxInjectedGlobals: OFTEN_USED,
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.local-cloud'],
  ...more,
})

// A machine that pauses for a minute, as shared ones do, fails no test; a test that hangs still ends.
const TEST_TIMEOUT_MILLISECONDS = 120_000

export default {
  testTimeout: TEST_TIMEOUT_MILLISECONDS,
  testSequencer: '<rootDir>/tests/kit/longest-first.mjs',
  projects: [
    project('domain', 'domain'),
    project('house', 'house'),
    project('src', 'src'),
    project('local-cloud', 'local-cloud'),
    project('cloudfunctions', 'cloudfunctions'),
    project('pages', 'pages', {
      moduleNameMapper: { ...moduleNameMapper, '^jsdom$': '<rootDir>/tests/kit/once/jsdom.ts' },
    }),
    project('h5', 'h5', { testEnvironmentOptions: { isJourney: true } }),
  ],
}
