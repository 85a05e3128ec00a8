import { createHash } from 'node:crypto'
import { preparePage } from './html-document'
import { type Packing, pack } from './packing'

type KeptPage = {
  html: string
  policy: string
  etag: string
  packed: Partial<Record<Packing, Buffer>>
  size: number
}

/** Pages are cheap to prepare again; more memory than this would be missed elsewhere. */
const maxBytes = 64_000_000

/** Keeps cached documents as they go out, so that policy and packing are paid once for many visitors. The least recently asked for goes first. */
export class KeptPages {
  private readonly pages = new Map<string, KeptPage>()
  private bytes = 0

  constructor(private readonly limit = maxBytes) {}

  /** The page of this text, prepared now if it is new. Next hands over the same string each time, so looking it up costs nothing. */
  get(html: string): KeptPage {
    const known = this.pages.get(html)
    if (known) {
      this.pages.delete(html)
      this.pages.set(html, known)
      return known
    }
    // Weak, since the same page goes out in several packings.
    const etag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 27)}"`
    const page: KeptPage = { html, policy: preparePage(html).policy, etag, packed: {}, size: html.length }
    this.pages.set(html, page)
    this.grow(page.size)
    return page
  }

  /** What goes out. Only packed bodies are kept: a browser that takes none is rare, and the plain text is large. */
  bodyOf(page: KeptPage, packing: Packing | null): Buffer {
    if (!packing) return preparePage(page.html).body
    const kept = page.packed[packing]
    if (kept) return kept
    const packed = pack(preparePage(page.html).body, packing)
    page.packed[packing] = packed
    page.size += packed.length
    this.grow(packed.length)
    return packed
  }

  private grow(by: number): void {
    this.bytes += by
    for (const [html, page] of this.pages) {
      if (this.bytes <= this.limit || this.pages.size === 1) return
      this.pages.delete(html)
      this.bytes -= page.size
    }
  }
}
