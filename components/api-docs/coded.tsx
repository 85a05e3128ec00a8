/** Words in which `names` stand between backticks, shown as code. */
export function Coded({ text }: { text: string }) {
  return text
    .split('`')
    .map((part, index) => (index % 2 ? <code key={`${index}${part}`}>{part}</code> : part))
}
