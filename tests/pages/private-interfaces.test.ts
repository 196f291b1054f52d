// What WeChat counts as private, in the bundle as it is uploaded: all that is used is declared, and nothing else.

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { privateInterfaces } from '../../src/privacy/private-interfaces'
import { OF_PLACES, PRIVATE } from '../kit/weapp/wx/privacy'

const ROOT = join(__dirname, '../..')
const WEAPP = process.env['WEAPP_ROOT'] ?? join(ROOT, 'dist/weapp')
const LONGEST_SCOPE = 30

interface AppJson {
  requiredPrivateInfos: string[]
  permission: Record<string, { desc: string }>
}

const scripts = readdirSync(WEAPP, { recursive: true, encoding: 'utf8' })
  .map((path) => join(WEAPP, path))
  .filter((path) => path.endsWith('.js') && statSync(path).isFile())
  .map((path) => readFileSync(path, 'utf8'))
const app = JSON.parse(readFileSync(join(WEAPP, 'app.json'), 'utf8')) as AppJson
const declared = privateInterfaces.flatMap(({ names }) => names)

/** `wx.chooseMedia(`, and `(0,a.chooseMedia)(` where it is imported. */
const isUsed = (name: string) =>
  scripts.some((script) => new RegExp(`\\.${name}\\)?\\(`).test(script))

const openTypes = new Set(
  scripts
    .flatMap((script) => [...script.matchAll(/openType:"([^"]+)"/g)])
    .flatMap(([, type = '']) => type.split('|')),
)

it('uses what is declared, and declares what is used', () => {
  const buttons = ['getPhoneNumber', 'getRealtimePhoneNumber', 'chooseAvatar', 'getUserInfo']
  const used = [
    ...PRIVATE.filter(isUsed),
    ...buttons.filter((each) => openTypes.has(each)).map((each) => `button.${each}`),
  ]
  expect(used.sort()).toEqual([...declared].sort())
})

it('names in app.json what is of places, and says what for', () => {
  expect([...app.requiredPrivateInfos].sort()).toEqual(
    declared.filter((each) => OF_PLACES.includes(each)).sort(),
  )
  const { desc } = app.permission['scope.userLocation'] ?? { desc: '' }
  expect(desc.length).toBeGreaterThan(0)
  expect(desc.length).toBeLessThanOrEqual(LONGEST_SCOPE)
})

it('has the same in the form for the console', () => {
  const lines = readFileSync(join(ROOT, 'docs/privacy.md'), 'utf8').split('\n')
  const rows = lines
    .slice(lines.findIndex((line) => line.startsWith('| 信息类型')) + 2)
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, declaredAs, purpose]) => ({ declaredAs, purpose }))
  expect(rows).toEqual(
    privateInterfaces.map(({ declaredAs, purpose }) => ({ declaredAs, purpose })),
  )
})
