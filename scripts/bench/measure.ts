export type Sample = { perSecond: number; p50Ms: number; p95Ms: number; errors: number }

const round = (value: number) => Math.round(value * 10) / 10

/** The value below which the given share of a sorted list lies. */
export function quantile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** The middle of several samples, each figure by itself; errors are added up. */
export function middle(samples: Sample[]): Sample {
  const of = (key: keyof Sample) =>
    quantile(
      samples.map((sample) => sample[key]).sort((a, b) => a - b),
      0.5,
    )
  const errors = samples.reduce((sum, sample) => sum + sample.errors, 0)
  return { perSecond: round(of('perSecond')), p50Ms: round(of('p50Ms')), p95Ms: round(of('p95Ms')), errors }
}

/**
 * Has `clients` clients do the work one after another, each for itself, for `seconds`. What is under way at the end is finished and counted.
 * A throw counts as an error and is not timed.
 */
export async function sampleOf(
  work: (client: number) => Promise<unknown>,
  clients: number,
  seconds: number,
): Promise<Sample> {
  const times: number[] = []
  let errors = 0
  const started = performance.now()
  const until = started + seconds * 1000
  const runClient = async (client: number) => {
    while (performance.now() < until) {
      const begin = performance.now()
      try {
        await work(client)
        times.push(performance.now() - begin)
      } catch {
        errors += 1
      }
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, client) => runClient(client)))
  const perSecond = times.length / ((performance.now() - started) / 1000)
  times.sort((a, b) => a - b)
  return { perSecond, p50Ms: quantile(times, 0.5), p95Ms: quantile(times, 0.95), errors }
}

export type Plan = { clients: number; seconds: number; runs: number; warmUpSeconds: number }

/**
 * Warms up, samples several times, and prints the middle as one JSON line, beginning with `label` and ending with what `after` says (memory,
 * counts). Returns the line's figures.
 */
export async function measure(
  label: Record<string, string | number>,
  { clients, seconds, runs, warmUpSeconds }: Plan,
  sample: (clients: number, seconds: number) => Promise<Sample>,
  after: () => Record<string, string | number> | Promise<Record<string, string | number>> = () => ({}),
): Promise<Sample> {
  if (warmUpSeconds > 0) await sample(clients, warmUpSeconds)
  const samples: Sample[] = []
  for (let run = 0; run < runs; run++) samples.push(await sample(clients, seconds))
  const found = middle(samples)
  console.info(JSON.stringify({ ...label, clients, ...found, ...(await after()) }))
  return found
}

/** A whole number given as `--name=5` on the command line. */
export function option(name: string, fallback: number): number {
  const given = process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1]
  return given && /^\d+$/.test(given) ? Number(given) : fallback
}
