import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { walls } from './eslint.walls.mjs'

const ROOT = import.meta.dirname

const typed = {
  files: ['**/*.{ts,tsx}'],
  extends: [tseslint.configs.strictTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: ROOT } },
  rules: {
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    '@typescript-eslint/no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
    ],
    '@typescript-eslint/restrict-template-expressions': [
      'error',
      { allowNumber: true, allowBoolean: true },
    ],
    // These refuse what is right here: a fake that answers at once, a union that names its usual member, a typed read.
    '@typescript-eslint/no-redundant-type-constituents': 'off',
    '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    '@typescript-eslint/require-await': 'off',
    '@typescript-eslint/unbound-method': 'off',
  },
}

// What Node's own modules and jest's matchers hand out is `any`, a bounded index is known to be there, and a flag may be set
// elsewhere while one waits.
const machinery = {
  files: ['{local-cloud,scripts,tests}/**/*.{ts,tsx}'],
  rules: {
    '@typescript-eslint/no-non-null-assertion': 'off',
    '@typescript-eslint/no-unnecessary-condition': 'off',
    '@typescript-eslint/no-unsafe-argument': 'off',
    '@typescript-eslint/no-unsafe-assignment': 'off',
    '@typescript-eslint/no-unsafe-call': 'off',
    '@typescript-eslint/no-unsafe-member-access': 'off',
    '@typescript-eslint/no-unsafe-return': 'off',
  },
}

// A long file or a deep function asks which word is missing: a warning, because some are better whole.
const size = {
  files: ['**/*.{ts,tsx,mjs}'],
  rules: {
    complexity: ['warn', 8],
    'max-lines': ['warn', { max: 200, skipBlankLines: true, skipComments: true }],
    'max-lines-per-function': ['warn', { max: 40, skipBlankLines: true, skipComments: true }],
  },
}

const sizeOfTests = { files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } }

export default tseslint.config(
  { ignores: ['dist/', 'tests/house/fixtures/', '**/fixtures/**/*.js'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  typed,
  machinery,
  size,
  sizeOfTests,
  { files: ['src/**/*.{ts,tsx}'], extends: [hooks.configs['recommended-latest']] },
  ...walls(ROOT),
)
