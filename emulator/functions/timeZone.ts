import { SHARE_ENV, Worker } from 'node:worker_threads'

let done: Promise<void> | undefined

/**
 * Makes UTC the time zone of every worker started from now on, as in the cloud. A worker's own `TZ` variable
 * has no effect on its dates; only the process's real environment has, and a shared worker reaches that even
 * where a test runner hands out copies.
 */
export function putWorkersInUtc(): Promise<void> {
  done ??= new Promise((resolve, reject) => {
    const worker = new Worker('process.env.TZ = "UTC"', { eval: true, env: SHARE_ENV, execArgv: [] })
    worker.once('error', reject)
    worker.once('exit', () => resolve())
  })
  return done
}
