import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'

export interface ServedCloud {
  url: string
  close(): Promise<void>
}

/**
 * Starts the test world's cloud in a process of its own: the mini program's tests run in an imitated browser,
 * where a server has no place. It ends with the process that started it.
 * @throws Error with what the process said when it ends before it serves
 */
export async function startServedCloud(): Promise<ServedCloud> {
  const root = path.resolve(__dirname, '../../..')
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, 'serve.ts')], { cwd: root })
  const said: string[] = []
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const ended = once(child, 'close')
  const lines = createInterface({ input: child.stdout })
  const first = once(lines, 'line')
  await Promise.race([first, ended])
  if (child.exitCode !== null) throw new Error(`the cloud did not start:\n${said.join('')}`)
  const [url] = (await first) as [string]
  lines.resume()
  return {
    url,
    close: async () => {
      child.stdin.end()
      await ended
    }
  }
}
