import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const heartbeatMs = 10_000

/**
 * Builds the mini program for WeChat or for the browser into dist/<type>, in a process of its own.
 * Throws with the end of what the build said where it fails.
 */
export async function buildTaro(type: 'weapp' | 'h5', say: (line: string) => void): Promise<void> {
  const taro = join('node_modules', '@tarojs', 'cli', 'bin', 'taro')
  const child = spawn(process.execPath, [taro, 'build', '--type', type], {
    env: { ...process.env, NODE_ENV: 'production', TARO_ENV: type },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => said.push(bytes.toString()))
  const started = Date.now()
  const heartbeat = setInterval(
    () => say(`  still building ${type}, ${Math.round((Date.now() - started) / 1000)} s`),
    heartbeatMs
  )
  const [code] = (await once(child, 'close').finally(() => clearInterval(heartbeat))) as [number | null]
  if (code !== 0) throw new Error(`the ${type} build failed:\n${said.join('').slice(-4000)}`)
}
