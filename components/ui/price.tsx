import { formatFen } from '@/lib/money'

/** An amount of fen, as ¥1,299.00 in tabular figures. */
export function Price({ fen, className = '' }: { fen: number; className?: string }) {
  return <span className={`tabular ${className}`}>{formatFen(fen)}</span>
}
