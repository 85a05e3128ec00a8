import { defineConfig } from 'oxlint'

const toolFiles = ['*.config.{ts,mjs}', 'scripts/lint/oxlint-plugin.ts', 'scripts/test/vitest-global.ts']
const nextFiles = [
  'app/global-not-found.tsx',
  'app/**/{page,layout,template,loading,error,global-error,not-found,forbidden,unauthorized,default}.tsx',
  'app/**/{sitemap,robots,manifest,icon,apple-icon,opengraph-image,twitter-image}.{ts,tsx}',
  'lib/i18n/request.ts',
]

export default defineConfig({
  plugins: [
    'typescript',
    'unicorn',
    'oxc',
    'import',
    'react',
    'nextjs',
    'jsx-a11y',
    'vitest',
    'promise',
    'node',
  ],
  jsPlugins: ['./scripts/lint/oxlint-plugin.ts'],
  categories: { correctness: 'error' },
  ignorePatterns: ['prisma/generated/**', '.next/**', 'next-env.d.ts', '.test/**', '.data/**'],
  rules: {
    'house/zones': 'error',
    'max-lines': ['error', { max: 250 }],
    'no-console': ['error', { allow: ['info', 'warn', 'error'] }],
    'import/no-default-export': 'error',
    'import/no-cycle': 'error',
    'node/no-process-env': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/ban-ts-comment': 'error',
    'vitest/no-disabled-tests': 'error',
    'vitest/no-focused-tests': 'error',
    // Naming a key is how it is left out of the rest.
    'no-unused-vars': ['error', { ignoreRestSiblings: true }],
    'no-debugger': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    // Vitest's expect takes a message as its second argument.
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    // A helper that expects counts as an assertion.
    'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert', 'refused'] }],
    'unicorn/prefer-string-starts-ends-with': 'off',
    // The live region of a skeleton is not a form's output.
    'jsx-a11y/prefer-tag-over-role': 'off',
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'react/rules-of-hooks': 'error',
    'react/no-danger': 'error',
    'react/react-in-jsx-scope': 'off',
    'vitest/no-conditional-expect': 'off',
    // Only ever written on purpose, to refuse such characters.
    'no-control-regex': 'off',
  },
  overrides: [
    { files: [...toolFiles, ...nextFiles, 'proxy.ts'], rules: { 'import/no-default-export': 'off' } },
    {
      files: [
        'lib/env.ts',
        'instrumentation.ts',
        'scripts/**',
        'e2e/**',
        '*.config.ts',
        '**/*.test.ts',
        '**/*.test.tsx',
      ],
      rules: { 'node/no-process-env': 'off' },
    },
    // These stand outside the shop's own tree: a plain link loads the page it leads to anew, as it must.
    {
      files: ['app/global-not-found.tsx', 'components/shell/**'],
      rules: { 'nextjs/no-html-link-for-pages': 'off' },
    },
    {
      files: ['scripts/stripe-sandbox/main.ts', 'scripts/test/vitest-setup.ts'],
      rules: { 'no-console': 'off', 'vitest/no-standalone-expect': 'off' },
    },
    // Structured data can only be written as the text of a script; the component escapes it.
    { files: ['components/ui/json-ld.tsx'], rules: { 'react/no-danger': 'off' } },
    { files: ['e2e/**'], rules: { 'house/no-wait-for-timeout': 'error', 'react/rules-of-hooks': 'off' } },
  ],
})
