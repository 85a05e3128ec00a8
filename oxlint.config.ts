import { defineConfig } from 'oxlint'

const toolFiles = ['*.config.{ts,mjs}', 'scripts/lint/oxlint-plugin.ts', 'scripts/test/vitest-global.ts']
const nextFiles = [
  'app/**/{page,layout,template,loading,error,global-error,not-found,forbidden,unauthorized,default}.tsx',
  'app/**/{sitemap,robots,manifest,icon,apple-icon,opengraph-image,twitter-image}.{ts,tsx}',
  'app/{global-not-found,global-error}.tsx',
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
    'no-debugger': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'react/rules-of-hooks': 'error',
    'react/no-danger': 'error',
    'react/react-in-jsx-scope': 'off',
    'vitest/no-standalone-expect': 'off',
    'vitest/no-conditional-expect': 'off',
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    // A live region is a role, not an <output>; the language is only known once the page is there; /dev/mail and error pages
    // are left by a full load.
    'jsx-a11y/prefer-tag-over-role': 'off',
    'react/set-state-in-effect': 'off',
    'nextjs/no-html-link-for-pages': 'off',
    // Only ever written on purpose, to refuse such characters.
    'no-control-regex': 'off',
  },
  overrides: [
    { files: [...toolFiles, ...nextFiles, 'proxy.ts'], rules: { 'import/no-default-export': 'off' } },
    {
      files: ['lib/env.ts', 'scripts/**', 'e2e/**', '*.config.ts', '**/*.test.ts', '**/*.test.tsx'],
      rules: { 'node/no-process-env': 'off' },
    },
    { files: ['e2e/**'], rules: { 'house/no-wait-for-timeout': 'error', 'react/rules-of-hooks': 'off' } },
  ],
})
