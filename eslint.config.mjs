// The walls. All other rules are oxlint's: .oxlintrc.json.

import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { walls } from './eslint.walls.mjs'

const ROOT = import.meta.dirname

export default defineConfig(
  { ignores: ['dist/', 'tests/house/fixtures/', '**/fixtures/**/*.js'] },
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
  ...walls(ROOT),
)
