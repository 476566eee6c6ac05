import { spawnSync } from 'node:child_process'
import path from 'node:path'

interface Result {
  messages: { line: number; message: string }[]
}

/** Which of some expressions lint refuses in a file, a function’s where none is named, with a message that begins so: their places. */
export function refused(
  expressions: string[],
  beginnings: string[],
  file = 'cloudfunctions/matter/read.ts'
): number[] {
  const input = expressions.map((chain, i) => `export const read${i} = () => ${chain}`).join('\n')
  const eslint = path.resolve('node_modules/eslint/bin/eslint.js')
  const options = ['--stdin', '--stdin-filename', file, '--format', 'json']
  const { stdout } = spawnSync(process.execPath, [eslint, ...options], { input, encoding: 'utf8' })
  const [result] = JSON.parse(stdout) as [Result]
  return result.messages
    .filter(({ message }) => beginnings.some((one) => message.startsWith(one)))
    .map(({ line }) => line - 1)
}
