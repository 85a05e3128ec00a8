/** A file as the storage hands it back. */
export type StoredFile = { bytes: Uint8Array; contentType: string }

/** Where files live. Keys are paths of lower-case names ("uploads/0198….webp"); a wrong key is a bug and throws. */
export interface Storage {
  /** Writes the whole file or nothing; an existing file is replaced. */
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>
  get(key: string): Promise<StoredFile | null>
  has(key: string): Promise<boolean>
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>
}

const keyPattern = /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/

/** Throws unless the key is a plain relative path; names never start with a dot, so no key leads out of the storage. */
export function assertKey(key: string): void {
  if (key.length > 200 || !keyPattern.test(key)) throw new Error(`Not a storage key: ${JSON.stringify(key)}`)
}
