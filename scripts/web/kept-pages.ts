import { type PreparedPage, preparePage } from './html-document'
import { type Packing, pack } from './packing'

type KeptPage = PreparedPage & { html: string; packed: Partial<Record<Packing, Buffer>>; size: number }

/** Pages are cheap to prepare again; more memory than this would be missed elsewhere. */
const maxBytes = 48_000_000

/** Keeps cached documents as they go out, so that policy and packing are paid once for many visitors. The least recently asked for goes first. */
export class KeptPages {
  private readonly pages = new Map<string, KeptPage>()
  private bytes = 0

  constructor(private readonly limit = maxBytes) {}

  /** The page of this tag, prepared now if it is new. Two pages can share a tag, so the text decides. */
  get(etag: string, html: string): KeptPage {
    const known = this.pages.get(etag)
    if (known?.html === html) {
      this.pages.delete(etag)
      this.pages.set(etag, known)
      return known
    }
    const page: KeptPage = { ...preparePage(html), html, packed: {}, size: html.length * 2 }
    if (known) this.bytes -= known.size
    page.size += page.body.length
    this.pages.delete(etag)
    this.pages.set(etag, page)
    this.grow(page.size)
    return page
  }

  /** The policy of a page the browser still has. */
  policyOf(etag: string): string | undefined {
    return this.pages.get(etag)?.policy
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
    for (const [etag, page] of this.pages) {
      if (this.bytes <= this.limit || this.pages.size === 1) return
      this.pages.delete(etag)
      this.bytes -= page.size
    }
  }
}
