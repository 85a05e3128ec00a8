/** Grey bars while something is under way; hidden from screen readers, which hear the live region instead. */
export function Skeleton({ lines = 3, label }: { lines?: number; label: string }) {
  return (
    <div role="status" data-skeleton aria-label={label} className="my-6 space-y-3">
      {Array.from({ length: lines }, (_, index) => (
        <div
          key={index}
          aria-hidden="true"
          className="h-5 animate-pulse rounded-md bg-line"
          style={{ width: `${92 - ((index * 17) % 45)}%` }}
        />
      ))}
    </div>
  )
}
