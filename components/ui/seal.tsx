/** The square vermilion seal with 厂印, drawn so that it needs no font. */
export function Seal({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="46" height="46" rx="5" fill="#C0301B" />
      <g fill="none" stroke="#fff" strokeWidth="3.2" strokeLinecap="square" strokeLinejoin="miter">
        <path d="M8 11h14M10 11v13c0 6-1 9-3 13" />
        <path d="M31 9c-2 2-4 3-6 3.500v21c0 1.500 1 2 3 1.500l3-1.500M25.500 21h5M34.500 37V11.500h7.500v17c0 2-1.500 2.500-4 2" />
      </g>
    </svg>
  )
}
