import type { JsonSchema } from '@/lib/api/openapi-schema'
import { type SchemaLine, schemaLines } from '@/lib/api/schema-lines'
import type { Locale } from '@/lib/i18n/locales'

function Line({ line }: { line: SchemaLine }) {
  const indent = { paddingInlineStart: `${line.depth * 1.25}rem` }
  return (
    <span className="block" style={indent}>
      {line.note && <span className="block text-muted">{`// ${line.note.replaceAll('`', '')}`}</span>}
      {line.before}
      {line.model && (
        <a href={`#model-${line.model}`} className="text-steel underline">
          {line.model}
        </a>
      )}
      {line.after}
    </span>
  )
}

/** A schema written out as people read one, each field's meaning above it; named models are links. */
export function Shape({ schema, locale }: { schema: JsonSchema; locale: Locale }) {
  return (
    <pre className="wrap-anywhere my-2 whitespace-pre-wrap rounded-md border border-line bg-surface p-3 text-sm leading-6">
      <code>
        {schemaLines(schema, locale).map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </code>
    </pre>
  )
}
