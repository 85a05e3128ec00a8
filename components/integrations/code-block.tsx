/** Code or data as it is; wide lines scroll inside, by keyboard too. */
export function CodeBlock({ label, text }: { label: string; text: string }) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="my-3 max-h-[32rem] overflow-auto rounded-md border border-line bg-surface p-3"
    >
      <pre className="text-sm leading-5">
        <code>{text}</code>
      </pre>
    </section>
  )
}
