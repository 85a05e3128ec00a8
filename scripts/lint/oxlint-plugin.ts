import { relative } from 'node:path'
import { importProblem } from './zones.ts'

// The part of ESLint's plugin interface that is used here.
type Node = { type: string; value?: unknown }
type WithSource = { source?: Node | null; importKind?: string; exportKind?: string }
type MemberExpression = {
  object: { type: string; name?: string }
  property: { type: string; name?: string; value?: unknown }
}
type Context = { filename: string; report(problem: { node: unknown; message: string }): void }

const root = `${import.meta.dirname}/../..`
const pathOf = (context: Context) => relative(root, context.filename).replaceAll('\\', '/')

const zones = {
  create(context: Context) {
    const check = ({ source, importKind, exportKind }: WithSource) => {
      if (typeof source?.value !== 'string') return
      const message = importProblem(pathOf(context), source.value, (importKind ?? exportKind) === 'type')
      if (message) context.report({ node: source, message })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    }
  },
}

const noWaitForTimeout = {
  create: (context: Context) => ({
    MemberExpression(node: MemberExpression) {
      if (node.property.name === 'waitForTimeout')
        context.report({ node, message: 'wait for what the reader sees, not for time' })
    },
  }),
}

// Oxlint asks for a default export.
export default { meta: { name: 'house' }, rules: { zones, 'no-wait-for-timeout': noWaitForTimeout } }
