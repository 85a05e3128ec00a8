/** Runs once in the server's process, before the first request. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { dropForgedAddresses } = await import('@/lib/forged-addresses')
  dropForgedAddresses()
  const { refuseBrokenAddresses } = await import('@/lib/broken-addresses')
  refuseBrokenAddresses()
}
