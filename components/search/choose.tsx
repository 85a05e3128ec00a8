'use client'

import { useState } from 'react'

export type Choice = { value: string; label: string }

/** One of a few values; what the server says counts, until the next choice. */
export function Choose({
  name,
  label,
  value,
  choices,
  className = 'w-full',
}: {
  name: string
  label: string
  value: string
  choices: Choice[]
  className?: string
}) {
  const [chosen, setChosen] = useState(value)
  const [told, setTold] = useState(value)
  if (told !== value) {
    setTold(value)
    setChosen(value)
  }
  return (
    <select
      name={name}
      aria-label={label}
      value={chosen}
      onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      className={`min-h-11 min-w-0 rounded-md border border-line bg-surface px-3 text-sm ${className}`}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}
