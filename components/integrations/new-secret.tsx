'use client'

import Link from 'next/link'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useFormState } from '@/components/ui/form-state'
import { Notice } from '@/components/ui/notice'

type Labels = { secret: string; secretOnce: string; copy: string; copied: string; openEndpoint: string }

/** The signing secret that the form around it has just made: shown here, once, and kept nowhere. */
export function NewSecret({ labels, hrefOf }: { labels: Labels; hrefOf?: string }) {
  const { result } = useFormState()
  const [copied, setCopied] = useState<string | null>(null)
  const [left, setLeft] = useState<unknown>(null)
  const value = result?.ok ? (result.value as { secret: string; endpointId?: string }) : null
  // A page that was left stays mounted, hidden: coming back must not show the secret again.
  useEffect(() => () => setLeft(value), [value])
  const made = value === left ? null : value
  return (
    <div aria-live="polite">
      {made && (
        <Notice tone="good" title={labels.secret}>
          <p>{labels.secretOnce}</p>
          <p className="my-2 flex flex-wrap items-center gap-3">
            <code
              data-secret
              className="wrap-anywhere select-all rounded-md border border-line px-2 py-1 text-sm"
            >
              {made.secret}
            </code>
            <Button
              size="small"
              onClick={() =>
                void navigator.clipboard.writeText(made.secret).then(() => setCopied(made.secret))
              }
            >
              {copied === made.secret ? labels.copied : labels.copy}
            </Button>
          </p>
          {hrefOf && made.endpointId && (
            <Link
              href={hrefOf.replace('{id}', made.endpointId)}
              prefetch={false}
              className="inline-flex min-h-11 items-center text-steel underline"
            >
              {labels.openEndpoint}
            </Link>
          )}
        </Notice>
      )}
    </div>
  )
}
