export const maxEvidenceBytes = 20 * 1024 * 1024
export const maxEvidencePages = 200
/** A multipart body with a file of that size: the fields and the borders around it take little. */
export const maxUploadBytes = maxEvidenceBytes + 64 * 1024
/** PDFs one person may hand in within an hour. */
export const uploadsPerPerson = { name: 'evidence-upload', max: 60, windowMs: 60 * 60_000 }

/** A file's name as it is kept and given out again: without path, control or odd characters, ending in .pdf. */
export function evidenceName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const plain = last
    .replace(/[^\p{L}\p{N} ._()-]+/gu, '-')
    .replace(/\.pdf$/i, '')
    .replace(/^[. -]+/, '')
    .slice(0, 100)
    .trim()
  return `${plain || 'report'}.pdf`
}

/** The `Content-Disposition` of a download: an ASCII name for old programs, the true one beside it (RFC 6266 §4.3, RFC 8187). */
export function attachmentOf(name: string, kind: 'attachment' | 'inline' = 'attachment'): string {
  const ascii = name.replace(/[^A-Za-z0-9 ._()-]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
