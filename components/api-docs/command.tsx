/** Commands or data as they are typed; long lines wrap, so that a phone needs no second scroll bar. */
export function Command({ text }: { text: string }) {
  return (
    <pre className="wrap-anywhere my-2 whitespace-pre-wrap rounded-md border border-line bg-surface p-3 text-sm leading-6">
      <code>{text}</code>
    </pre>
  )
}
