// Prints, as a shell script to be read before it is run, what a new cloud environment needs: functions, collections with their
// indexes, permissions and the storage rule, all from the declarations that the local cloud uses too. See docs/deploy.md.

import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { account } from '../config/account'
import { type Collection, collections, type Index } from '../config/database'
import { storageRule } from '../config/storage'

const FUNCTIONS = join(__dirname, '../cloudfunctions/deploy')

const RUNTIME = 'Nodejs20.19'

const quoted = (value: unknown) => `'${JSON.stringify(value)}'`

/** What `tcb fn deploy` reads; miniprogram-ci would create a function with an old runtime, which cannot be changed later. */
function functionsFile(): object {
  return {
    envId: account.envId,
    functionRoot: 'cloudfunctions',
    functions: readdirSync(FUNCTIONS).map((name) => {
      const config = JSON.parse(readFileSync(join(FUNCTIONS, name, 'config.json'), 'utf8')) as {
        timeout?: number
        memorySize?: number
        triggers?: object[]
      }
      const { timeout, memorySize, triggers = [] } = config
      const runs = { handler: 'index.main', runtime: RUNTIME, installDependency: true }
      return { name, ...runs, timeout, memorySize, triggers }
    }),
  }
}

const ask = (path: string, body: object) =>
  `curl -sS "https://api.weixin.qq.com/tcb/${path}?access_token=$ACCESS_TOKEN" -d ${quoted(body)}; echo`

const madeIndex = ({ name, keys, unique = false }: Index) => ({
  name,
  unique,
  keys: Object.entries(keys).map(([field, direction]) => ({
    name: field,
    direction: String(direction),
  })),
})

const forCollection = ({ name, indexes }: Collection): string[] => [
  ask('databasecollectionadd', { env: account.envId, collection_name: name }),
  ...(indexes.length === 0
    ? []
    : [
        ask('updateindex', {
          env: account.envId,
          collection_name: name,
          create_indexes: indexes.map(madeIndex),
          drop_indexes: [],
        }),
      ]),
]

const closed = ({ name }: Collection) =>
  `tcb permission set collection:${name} --level adminonly -e ${account.envId}`

export function deployPlan(): string {
  return [
    '#!/usr/bin/env bash',
    'set -eu',
    ': "${ACCESS_TOKEN:?an access token of the mini-program}"',
    ': "${BUCKET:?the name of the storage bucket of the environment}"',
    '',
    '# Functions, with their runtime and timers. Their open APIs follow with one upload from DevTools.',
    "cat > dist/cloudbaserc.json <<'JSON'",
    JSON.stringify(functionsFile(), null, 2),
    'JSON',
    '(cd dist && tcb fn deploy --all)',
    '',
    '# Collections and indexes.',
    ...collections.flatMap(forCollection),
    '',
    '# Only functions reach the database.',
    ...collections.map(closed),
    '',
    '# The owner of a file may write it; nobody reads it but through a link that a function gives.',
    `tcb permission set "storage:$BUCKET" --level custom --rule ${quoted(storageRule)} -e ${account.envId}`,
    '',
  ].join('\n')
}

if (process.argv[1] === __filename) console.log(deployPlan())
