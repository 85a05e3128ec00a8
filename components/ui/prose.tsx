/** Stored text with blank lines between its paragraphs. */
export function Prose({ text, className = '' }: { text: string; className?: string }) {
  return (
    <div className={`wrap-anywhere max-w-prose space-y-4 ${className}`}>
      {text.split(/\n{2,}/).map((part) => (
        <p key={part} className="whitespace-pre-line">
          {part}
        </p>
      ))}
    </div>
  )
}
