import { spawn } from 'node:child_process'
import { join } from 'node:path'

const heartbeatMs = 10_000

/**
 * Builds the mini program for WeChat or for the browser into dist/<type>, in a process of its own.
 * Throws with the end of what the build said where it fails.
 *
 * @param signal gives the build up
 */
export async function buildTaro(
  type: 'weapp' | 'h5',
  say: (line: string) => void,
  signal?: AbortSignal
): Promise<void> {
  const taro = join('node_modules', '@tarojs', 'cli', 'bin', 'taro')
  const child = spawn(process.execPath, [taro, 'build', '--type', type], {
    env: { ...process.env, NODE_ENV: 'production', TARO_ENV: type },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal && { signal })
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => said.push(bytes.toString()))
  const started = Date.now()
  const heartbeat = setInterval(
    () => say(`  still building ${type}, ${Math.round((Date.now() - started) / 1000)} s`),
    heartbeatMs
  )
  child.on('error', (error) => said.push(error.message))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  clearInterval(heartbeat)
  if (code !== 0) throw new Error(`the ${type} build failed:\n${said.join('').slice(-4000)}`)
}
