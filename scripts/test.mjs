// npm test: everything that must hold, in one go. `npm test -- domain clues` runs only the jest projects and checks that are
// named, and of their tests only the files whose paths contain the other words.

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, sep } from 'node:path'
import { bootstrap, ROOT } from './bootstrap.mjs'

bootstrap()

const { build, run } = await import('./builds.mjs')

const TSX = 'node_modules/tsx/dist/cli.mjs'

const CHECKS = {
  walls: () => run(['node_modules/eslint/bin/eslint.js', '--quiet', '.']),
  lint: () => run(['node_modules/oxlint/bin/oxlint', '--quiet']),
  format: () => run(['node_modules/oxfmt/bin/oxfmt', '--check']),
  unused: () => run(['node_modules/knip/bin/knip.js', '--no-progress']),
  browser: () => run([TSX, 'scripts/browser.ts']),
  'build:functions': () => build('functions'),
  'build:weapp': () => build('weapp'),
  'build:h5': () => build('h5'),
}

// The checks that a jest project stands on. Those with a browser run by themselves, so that nothing takes their time; they wait
// for the browser more than they work, so there are more of them at once.
const PROJECTS = {
  domain: [],
  house: [],
  src: [],
  'local-cloud': ['browser'],
  cloudfunctions: ['build:functions'],
  pages: ['build:weapp', 'build:functions'],
  h5: ['build:h5', 'build:functions', 'browser'],
}
const BY_ITSELF = ['h5']

// An app that is started and ended a hundred times is young garbage: with room for it, little is copied. What runs a few times
// only is not worth being compiled well, and both processors are busy without that beside them.
const FLAGS = ['--max-semi-space-size=64', '--single-threaded', '--interrupt-budget=500000']

const totals = { passed: 0, failed: 0, skipped: 0 }
const failedChecks = new Set()

const words = process.argv.slice(2)
const isProject = (word) => Object.hasOwn(PROJECTS, word)
const isCheck = (word) => Object.hasOwn(CHECKS, word)
const patterns = words.filter((word) => !isProject(word) && !isCheck(word))
const namedChecks = words.filter(isCheck)
const namedProjects = words.filter(isProject)
const everything = words.length === 0

const projects =
  namedProjects.length > 0 || (namedChecks.length > 0 && patterns.length === 0)
    ? namedProjects
    : Object.keys(PROJECTS)
const checks = everything
  ? Object.keys(CHECKS)
  : [...new Set([...namedChecks, ...projects.flatMap((project) => PROJECTS[project])])]

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`
const line = (name, time, more = '') =>
  console.log(`${name.padEnd(16)}${time.padStart(8)}  ${more}`.trimEnd())

async function check(name) {
  const began = Date.now()
  try {
    const said = await CHECKS[name]()
    totals.passed += 1
    line(name, seconds(began), said === undefined ? 'up to date' : '')
  } catch ({ said, message }) {
    totals.failed += 1
    failedChecks.add(name)
    line(name, seconds(began), 'FAILED')
    console.log(said ?? message)
  }
}

/** Two may work off the same names. */
async function inTurn(names) {
  for (let name = names.shift(); name; name = names.shift()) await check(name)
}

async function jest(names, workers) {
  const standing = names.filter(
    (name) => !PROJECTS[name].some((needed) => failedChecks.has(needed)),
  )
  for (const name of names.filter((each) => !standing.includes(each))) {
    totals.failed += 1
    line(name, '', 'FAILED: not run, because what it stands on failed')
  }
  if (standing.length === 0) return
  const report = join(ROOT, '.cache', `jest-${standing.at(-1)}.json`)
  rmSync(report, { force: true })
  // What a file leaves behind makes the next one slow: a worker that holds much is started anew.
  const limits = [`--maxWorkers=${workers}`, '--workerIdleMemoryLimit=800MB']
  const options = [...limits, '--passWithNoTests', '--json', `--outputFile=${report}`]
  const only = patterns.length > 0 ? ['--testPathPattern', ...patterns] : []
  const command = [
    ...FLAGS,
    'node_modules/jest/bin/jest.js',
    ...options,
    ...only,
    '--selectProjects',
  ]
  const failure = await run([...command, ...standing], { env: { FORCE_COLOR: '0' } }).then(
    () => undefined,
    (thrown) => thrown,
  )
  if (existsSync(report)) tell(JSON.parse(readFileSync(report, 'utf8')), standing)
  // One is what jest ends with when tests failed; anything else is jest itself that failed, or that did not end.
  if (failure && failure.code !== 1) {
    totals.failed += 1
    console.log(`jest broke off\n${failure.said}`)
  }
}

function tell(report, names) {
  for (const name of names) {
    const folder = join(ROOT, 'tests', name) + sep
    const suites = report.testResults.filter((suite) => suite.name.startsWith(folder))
    const took = suites.reduce((sum, { startTime, endTime }) => sum + endTime - startTime, 0)
    const counted = count(suites)
    if (suites.length === 0 && patterns.length === 0) counted.failed = 1
    for (const outcome of Object.keys(totals)) totals[outcome] += counted[outcome]
    line(name, `${(took / 1000).toFixed(1)} s`, inWords(counted))
    for (const { message } of suites) if (message) console.log(message)
  }
}

/** A file that could not even be read counts as one failure. */
function count(suites) {
  const outcomes = suites.flatMap(({ assertionResults, status }) =>
    assertionResults.length === 0 && status === 'failed'
      ? ['failed']
      : assertionResults.map((t) => t.status),
  )
  const of = (...statuses) => outcomes.filter((outcome) => statuses.includes(outcome)).length
  return { passed: of('passed'), failed: of('failed'), skipped: of('pending', 'todo', 'disabled') }
}

const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

mkdirSync(join(ROOT, '.cache'), { recursive: true })

// Two processors, and what takes longest first.
const LONGEST = ['build:weapp', 'build:h5', 'lint', 'walls']
const others = checks.filter((name) => !LONGEST.includes(name))
const inOrder = [...LONGEST.filter((name) => checks.includes(name)), ...others]
await Promise.all([inTurn(inOrder), inTurn(inOrder)])
await jest(
  projects.filter((name) => !BY_ITSELF.includes(name)),
  2,
)
await jest(
  projects.filter((name) => BY_ITSELF.includes(name)),
  3,
)

console.log(inWords(totals))
process.exitCode = totals.failed > 0 ? 1 : 0
