const colour = process.stdout.isTTY && !process.env.NO_COLOR
const paint = (/** @type {string} */ code, /** @type {string} */ text) =>
  colour ? `\u001b[${code}m${text}\u001b[0m` : text

export const green = (/** @type {string} */ text) => paint('32', text)
export const red = (/** @type {string} */ text) => paint('31', text)
export const dim = (/** @type {string} */ text) => paint('2', text)
export const bold = (/** @type {string} */ text) => paint('1', text)

/** A failure the reader can act on: shown as its message, without a stack. */
export class SetupError extends Error {}

/**
 * Runs one step of the set-up and prints it with its seconds.
 * `work` may return a short note that is shown behind the title; a failure is marked and thrown on.
 * @param {string} title
 * @param {() => unknown} work
 */
export async function step(title, work) {
  const started = performance.now()
  const seconds = () => dim(`${((performance.now() - started) / 1000).toFixed(1)} s`)
  if (process.stdout.isTTY) process.stdout.write(dim(`· ${title} …`))
  const clear = process.stdout.isTTY ? '\r\u001b[2K' : ''
  try {
    const note = await work()
    console.info(`${clear}${green('✓')} ${title}${typeof note === 'string' ? ` (${note})` : ''} ${seconds()}`)
  } catch (error) {
    console.info(`${clear}${red('✗')} ${title} ${seconds()}`)
    throw error
  }
}

/**
 * Explains an error and says goodbye.
 * @param {unknown} error
 * @returns {never}
 */
export function fail(error) {
  const known = error instanceof SetupError
  console.error(
    `\n${known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  )
  process.exit(1)
}
