import { AwsClient } from 'aws4fetch'
import { assertKey, type Storage } from '@/lib/storage-port'

export type S3Options = {
  endpoint: string
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
}

const timeoutMs = 20_000

/** One bucket of an S3-compatible store, addressed by path so that MinIO, R2, OSS and AWS are served alike. */
export function s3Storage(options: S3Options): Storage {
  const client = new AwsClient({ ...options, service: 's3', retries: 2 })
  const base = `${options.endpoint.replace(/\/+$/, '')}/${options.bucket}`

  async function send(key: string, init: RequestInit, accepted: number[]): Promise<Response> {
    assertKey(key)
    const response = await client.fetch(`${base}/${key}`, { ...init, signal: AbortSignal.timeout(timeoutMs) })
    if (response.ok || accepted.includes(response.status)) return response
    const words = (await response.text()).slice(0, 300)
    throw new Error(`The file store answered ${response.status} to ${init.method} ${key}: ${words}`)
  }

  return {
    async put(key, bytes, contentType) {
      const body = new Uint8Array(bytes)
      await send(key, { method: 'PUT', body, headers: { 'content-type': contentType } }, [])
    },
    async get(key) {
      const response = await send(key, { method: 'GET' }, [404])
      if (response.status === 404) return null
      const contentType = response.headers.get('content-type') ?? 'application/octet-stream'
      return { bytes: new Uint8Array(await response.arrayBuffer()), contentType }
    },
    async has(key) {
      return (await send(key, { method: 'HEAD' }, [404])).ok
    },
    async remove(key) {
      await send(key, { method: 'DELETE' }, [404])
    },
  }
}
