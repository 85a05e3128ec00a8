import { createHash } from 'node:crypto'
import { type PreparedPage, preparePage } from './html-document'
import { type Packing, pack } from './packing'

type KeptPage = PreparedPage & { etag: string; packed: Partial<Record<Packing, Buffer>>; size: number }

/** Pages are cheap to prepare again; more memory than this would be missed elsewhere. */
const maxBytes = 48_000_000

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
    const page: KeptPage = { ...preparePage(html), etag, packed: {}, size: html.length * 2 }
    page.size += page.body.length
    this.pages.set(html, page)
    this.grow(page.size)
    return page
  }

  packedBody(page: KeptPage, packing: Packing): Buffer {
    const kept = page.packed[packing]
    if (kept) return kept
    const packed = pack(page.body, packing)
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
