import { ButtonLink } from '@/components/ui/button-link'

const link = /^(?:(.{1,80}): )?(https?:\/\/\S+)$/

/** The text of a mail; a line that is a link becomes a button. */
export function MailText({ text }: { text: string }) {
  return (
    <div className="space-y-4">
      {text.split('\n\n').map((part, index) => {
        const [, label, href] = link.exec(part.trim()) ?? []
        if (href)
          return (
            <ButtonLink key={index} href={href} tone="primary" prefetch={false} className="wrap-anywhere">
              {label ?? href}
            </ButtonLink>
          )
        return (
          <p key={index} className="wrap-anywhere whitespace-pre-line">
            {part}
          </p>
        )
      })}
    </div>
  )
}
