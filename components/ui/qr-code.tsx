import { create } from 'qrcode'

const margin = 4

/** A QR code as one drawn path, made on the server: no picture request, nothing for a script to do. */
export function QrCode({
  text,
  label,
  className = 'size-56',
}: {
  text: string
  label: string
  className?: string
}) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const cells = Array.from(modules.data, (dark, index) =>
    dark ? `M${(index % modules.size) + margin} ${Math.floor(index / modules.size) + margin}h1v1h-1z` : '',
  )
  const side = modules.size + 2 * margin
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      className={`${className} max-w-full rounded-md border border-line bg-white`}
    >
      <path d={cells.join('')} fill="#000" />
    </svg>
  )
}
