'use client'

import { Check, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { StateWords } from './state-words'

/**
 * How the award stands. The page is cached and says what was so when it was read; on arrival this asks once more, so that an end by the clock
 * is seen in the same minute.
 */
export function VerifyState({
  awardId,
  locale,
  initial,
  newerWords,
}: {
  awardId: string
  locale: string
  initial: StateWords
  newerWords: { newer: string; seeNewer: string }
}) {
  const [words, setWords] = useState(initial)
  useEffect(() => {
    const gone = new AbortController()
    fetch(`/api/verify/${awardId}?locale=${locale}`, { cache: 'no-store', signal: gone.signal })
      .then(async (answer) => {
        if (answer.ok) setWords((await answer.json()) as StateWords)
      })
      // Offline: what was cached stays, with its time beside it.
      .catch(() => null)
    return () => gone.abort()
  }, [awardId, locale])
  const tone = words.isGood ? 'border-jade' : 'border-vermilion'
  const Icon = words.isGood ? Check : X
  return (
    <div role="status" className={`rounded-md border-2 bg-surface p-4 sm:p-5 ${tone}`}>
      <p
        className={`flex items-center gap-3 font-semibold text-xl ${words.isGood ? 'text-jade' : 'text-vermilion'}`}
      >
        <Icon aria-hidden="true" className="size-6 shrink-0" />
        {words.title}
      </p>
      {words.lines.map((line) => (
        <p key={line} className="tabular mt-1">
          {line}
        </p>
      ))}
      {words.newer && (
        <p className="mt-1">
          {newerWords.newer}{' '}
          <a href={`/${locale}/verify/${words.newer}`} className="text-steel underline">
            {newerWords.seeNewer}
          </a>
        </p>
      )}
      <p className="tabular mt-2 text-muted text-sm">{words.asOf}</p>
    </div>
  )
}
