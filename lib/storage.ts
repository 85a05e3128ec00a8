import { join } from 'node:path'
import { env, required } from '@/lib/env'
import { diskStorage } from '@/lib/storage-disk'
import type { Storage } from '@/lib/storage-port'
import { s3Storage } from '@/lib/storage-s3'

let chosen: Storage | undefined

/** The file store of this process: S3-compatible when S3_ENDPOINT is set, else `DATA_DIR/files`. */
export function storage(): Storage {
  chosen ??= env().S3_ENDPOINT
    ? s3Storage({
        endpoint: required('S3_ENDPOINT'),
        bucket: required('S3_BUCKET'),
        region: env().S3_REGION,
        accessKeyId: required('S3_ACCESS_KEY_ID'),
        secretAccessKey: required('S3_SECRET_ACCESS_KEY'),
      })
    : diskStorage(join(env().DATA_DIR, 'files'))
  return chosen
}
