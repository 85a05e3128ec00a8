import { io } from 'next/cache'
import { findApiCaller } from '@/lib/accounts/api-caller'
import { createApi } from '@/lib/api/serve'
import { operations } from '../_operations/all'

const api = createApi({ operations, findCaller: findApiCaller, prefix: '/api/v1' })

async function handler(request: Request): Promise<Response> {
  await io()
  return api(request)
}

export {
  handler as DELETE,
  handler as GET,
  handler as HEAD,
  handler as OPTIONS,
  handler as PATCH,
  handler as POST,
  handler as PUT,
}
