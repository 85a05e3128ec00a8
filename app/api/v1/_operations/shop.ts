import { z } from 'zod'
import { openApiDocument } from '@/lib/api/openapi'
import { defineOperation, type Operation } from '@/lib/api/operation'
import { appUrl } from '@/lib/env'

const server = () => `${appUrl()}/api/v1`

/** What the API says about itself; it is given all operations, its own among them. */
export const shopOperations = (all: () => Operation[]): Operation[] => [
  defineOperation({
    id: 'readIndex',
    method: 'GET',
    path: '/',
    tag: 'shop',
    summary: { en: 'Where to begin', zh: '入口' },
    auth: 'none',
    output: z.object({ name: z.string(), version: z.string(), documentation: z.url(), openapi: z.url() }),
    limit: 'read',
    cacheSeconds: 300,
    example: {},
    handle: () => ({
      name: 'Millmark API',
      version: '1',
      documentation: `${server()}/docs`,
      openapi: `${server()}/openapi.json`,
    }),
  }),
  defineOperation({
    id: 'readOpenApi',
    method: 'GET',
    path: '/openapi.json',
    tag: 'shop',
    summary: { en: 'This API as an OpenAPI 3.1 document', zh: '本接口的 OpenAPI 3.1 文档' },
    auth: 'none',
    output: z.looseObject({ openapi: z.string() }),
    limit: 'read',
    cacheSeconds: 300,
    example: {},
    handle: () => openApiDocument(all(), server()),
  }),
]
