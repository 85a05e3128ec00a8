/** Code or data as it is; wide lines break rather than scroll. */
export function CodeBlock({ text }: { text: string }) {
  return (
    <pre className="my-3 whitespace-pre-wrap wrap-anywhere rounded-md border border-line bg-surface p-3 text-xs leading-5 sm:text-sm">
      <code>{text}</code>
    </pre>
  )
}
