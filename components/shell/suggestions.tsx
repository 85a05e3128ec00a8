'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import { fill } from '@/lib/i18n/text'
import type { SuggestAnswer, SuggestKind } from '@/lib/suggest-answer'
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches'

export type SuggestLabels = {
  title: string
  recent: string
  forget: string
  count: string
  kinds: Record<SuggestKind, string>
}
export type SuggestionsProps = {
  input: RefObject<HTMLInputElement | null>
  locale: string
  labels: SuggestLabels
}
type Group = { title: string; items: { label: string; href: string; note?: string }[] }

const pauseMs = 120

function recentGroup(locale: string, labels: SuggestLabels): Group[] {
  const items = recentSearches().map((label) => ({
    label,
    href: `/${locale}/search?${new URLSearchParams({ q: label })}`,
  }))
  return items.length ? [{ title: labels.recent, items }] : []
}

/** What may be meant, as a list box below the field (WAI-ARIA combobox): arrows move, Enter follows, Escape closes. */
export function Suggestions({ input, locale, labels }: SuggestionsProps) {
  const router = useRouter()
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [groups, setGroups] = useState<Group[]>([])
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const items = groups.flatMap((group) => group.items)
  const isRecent = groups[0]?.title === labels.recent
  const shows = isOpen && items.length > 0

  useEffect(() => {
    const field = input.current
    if (!field) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let turn = 0
    const show = (next: Group[]) => {
      setGroups(next)
      setAt(-1)
      setOpen(true)
    }
    const ask = async () => {
      const mine = ++turn
      const text = field.value.trim()
      if (!text) return show(recentGroup(locale, labels))
      const answer = await fetch(`/api/suggest?${new URLSearchParams({ q: text, locale })}`).catch(() => null)
      if (!answer?.ok || mine !== turn) return
      const { groups: found } = (await answer.json()) as SuggestAnswer
      show(found.map(({ kind, items: own }) => ({ title: labels.kinds[kind], items: own })))
    }
    const typed = () => {
      clearTimeout(timer)
      timer = setTimeout(ask, field.value.trim() ? pauseMs : 0)
    }
    const left = ({ relatedTarget }: FocusEvent) => {
      if (!box.current?.contains(relatedTarget as Node | null)) setOpen(false)
    }
    const sent = () => rememberSearch(field.value)
    field.addEventListener('input', typed)
    field.addEventListener('focus', typed)
    field.addEventListener('blur', left)
    field.form?.addEventListener('submit', sent)
    if (document.activeElement === field) typed()
    return () => {
      clearTimeout(timer)
      field.removeEventListener('input', typed)
      field.removeEventListener('focus', typed)
      field.removeEventListener('blur', left)
      field.form?.removeEventListener('submit', sent)
    }
  }, [input, locale, labels])

  useEffect(() => {
    const field = input.current
    if (!field) return
    const follow = (href: string) => {
      setOpen(false)
      field.blur()
      router.push(href)
    }
    const pressed = (event: KeyboardEvent) => {
      if (event.isComposing) return
      const chosen = items[at]
      if (event.key === 'Escape' && shows) setOpen(false)
      else if (event.key === 'Enter' && shows && chosen) follow(chosen.href)
      else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && items.length) {
        setOpen(true)
        const step = event.key === 'ArrowDown' ? 1 : -1
        // One place more than there are suggestions: the field itself.
        setAt(((at + 1 + step + items.length + 1) % (items.length + 1)) - 1)
      } else return
      event.preventDefault()
    }
    const set = (name: string, value: string | null) =>
      value === null ? field.removeAttribute(name) : field.setAttribute(name, value)
    set('role', 'combobox')
    set('aria-autocomplete', 'list')
    set('aria-haspopup', 'listbox')
    set('aria-expanded', String(shows))
    set('aria-controls', shows ? `${id}-list` : null)
    set('aria-activedescendant', shows && at >= 0 ? `${id}-${at}` : null)
    field.addEventListener('keydown', pressed)
    return () => field.removeEventListener('keydown', pressed)
  })

  const before = (group: number) =>
    groups.slice(0, group).reduce((sum, { items: own }) => sum + own.length, 0)
  return (
    <div ref={box} className="contents">
      <p role="status" className="sr-only">
        {shows ? fill(labels.count, { count: items.length }) : ''}
      </p>
      {shows && (
        <div className="absolute inset-x-0 top-full z-40 mt-1 max-h-[70vh] overflow-y-auto rounded-md border border-line bg-surface py-2 shadow-overlay">
          <div role="listbox" id={`${id}-list`} aria-label={labels.title}>
            {groups.map((group, groupAt) => (
              <div key={group.title} role="group" aria-label={group.title}>
                <p aria-hidden="true" className="px-3 pt-2 text-muted text-xs">
                  {group.title}
                </p>
                {group.items.map((item, itemAt) => {
                  const own = before(groupAt) + itemAt
                  return (
                    <Link
                      key={item.href}
                      href={item.href}
                      prefetch={false}
                      role="option"
                      id={`${id}-${own}`}
                      tabIndex={-1}
                      aria-selected={own === at}
                      onPointerDown={(event) => event.preventDefault()}
                      onClick={() => setOpen(false)}
                      className={`flex min-h-11 cursor-pointer items-center justify-between gap-4 px-3 text-sm hover:bg-paper ${own === at ? 'bg-paper outline-2 outline-steel -outline-offset-2' : ''}`}
                    >
                      <span className="line-clamp-2">{item.label}</span>
                      {item.note && <span className="tabular shrink-0 text-muted text-xs">{item.note}</span>}
                    </Link>
                  )
                })}
              </div>
            ))}
          </div>
          {isRecent && (
            <button
              type="button"
              onClick={() => {
                forgetSearches()
                setGroups([])
                input.current?.focus()
              }}
              className="mt-1 min-h-11 w-full border-line border-t px-3 text-left text-sm text-steel"
            >
              {labels.forget}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
