'use client'

import { type FormEvent, useRef, useState } from 'react'

type Ends = { min: string; max: string }
const steps = 100

/** A position of the slider as a value of the scale, to three digits that matter. */
function valueAt(least: number, most: number, step: number): string {
  const value = least + ((most - least) * step) / steps
  return String(Number(value.toPrecision(step === 0 || step === steps ? 12 : 3)))
}

const input = 'min-h-9 w-full min-w-0 rounded-md border border-line bg-surface px-2 text-sm'

/** From and to, typed; where the ends of the scale are known, also by two sliders under bars of how many there are. */
export function SpanField({
  names,
  chosen,
  scale,
  bars,
  labels,
}: {
  names: Ends
  chosen: Ends
  scale?: { least: string; most: string }
  bars?: number[]
  labels: { from: string; to: string; unit: string; name: string; bars?: string }
}) {
  const [typed, setTyped] = useState(chosen)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [told, setTold] = useState(chosen)
  if (told.min !== chosen.min || told.max !== chosen.max) {
    setTold(chosen)
    setTyped(chosen)
  }
  const least = Number(scale?.least)
  const most = Number(scale?.most)
  const slides = scale !== undefined && most > least
  const highest = Math.max(1, ...(bars ?? []))
  const stepOf = (end: keyof Ends) => {
    if (typed[end] === '') return end === 'min' ? 0 : steps
    return Math.round(((Number(typed[end]) - least) / (most - least)) * steps)
  }
  function slide(end: keyof Ends, event: FormEvent<HTMLInputElement>) {
    const asked = Number(event.currentTarget.value)
    // Neither end passes the other.
    const step = end === 'min' ? Math.min(asked, stepOf('max')) : Math.max(asked, stepOf('min'))
    const isOpen = end === 'min' ? step === 0 : step === steps
    setTyped({ ...typed, [end]: isOpen ? '' : valueAt(least, most, step) })
    clearTimeout(timer.current)
    const { form } = event.currentTarget
    timer.current = setTimeout(() => form?.requestSubmit(), 300)
  }
  const ends = ['min', 'max'] as const
  return (
    <>
      {bars && slides && (
        <div role="img" aria-label={labels.bars} className="flex h-10 items-end gap-px">
          {bars.map((count, at) => (
            <span key={at} className="flex-1 bg-steel/40" style={{ height: `${(count / highest) * 100}%` }} />
          ))}
        </div>
      )}
      {slides &&
        ends.map((end) => (
          <input
            key={end}
            type="range"
            min={0}
            max={steps}
            value={stepOf(end)}
            aria-label={`${labels.name}, ${end === 'min' ? labels.from : labels.to}`}
            aria-valuetext={`${typed[end] || (end === 'min' ? scale?.least : scale?.most)} ${labels.unit}`.trim()}
            onChange={(event) => slide(end, event)}
            className="needs-script slider block h-6 w-full"
          />
        ))}
      <div className="mt-1 flex items-center gap-2">
        {ends.map((end) => (
          <input
            key={end}
            type="number"
            step="any"
            inputMode="decimal"
            name={names[end]}
            value={typed[end]}
            placeholder={end === 'min' ? labels.from : labels.to}
            aria-label={`${labels.name}, ${end === 'min' ? labels.from : labels.to}${labels.unit && ` (${labels.unit})`}`}
            onChange={({ currentTarget }) => setTyped({ ...typed, [end]: currentTarget.value })}
            className={input}
          />
        ))}
        <span className="shrink-0 text-muted text-xs">{labels.unit}</span>
      </div>
    </>
  )
}
