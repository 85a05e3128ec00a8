// PLACEHOLDER of the worker: it only idles. The jobs are written on another branch and replace this file.
console.info('no jobs in this version')
const alive = setInterval(() => {}, 60_000)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => clearInterval(alive))

export {}
