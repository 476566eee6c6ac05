import { parseArgs } from 'node:util'
import { startEmulator } from './index'

const USAGE = `usage: tsx emulator/cli.ts --functions <folder> --collections <file> --data <folder>
    [--port 8787] [--site <folder>] [--people <file>] [--chats <file>] [--push <function>] [--env NAME=VALUE]... [--strict] [--cut-after SECONDS] [--long-calls <function>]... [--max-answer BYTES]
    [--updated-counts matched|changed] [--no-timers]`

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      functions: { type: 'string' },
      collections: { type: 'string' },
      data: { type: 'string' },
      port: { type: 'string', default: '8787' },
      site: { type: 'string' },
      people: { type: 'string' },
      chats: { type: 'string' },
      push: { type: 'string' },
      env: { type: 'string', multiple: true, default: [] },
      strict: { type: 'boolean', default: false },
      'cut-after': { type: 'string', default: '3' },
      'long-calls': { type: 'string', multiple: true, default: [] },
      'max-answer': { type: 'string', default: '1048576' },
      'updated-counts': { type: 'string', default: 'matched' },
      'no-timers': { type: 'boolean', default: false }
    }
  })
  const { functions, collections, data, port, env, site, people, chats, push, strict } = values
  if (!functions || !collections || !data) throw new Error(USAGE)

  process.env.TZ = 'UTC'
  const log = (line: string) => console.log(`${new Date().toISOString()} ${line}`)
  const emulator = await startEmulator({
    functions,
    collections,
    data,
    port: Number(port),
    timers: !values['no-timers'],
    strict,
    updatedCounts: countsIn(values['updated-counts']),
    cutAfterSeconds: positive('--cut-after', values['cut-after']),
    environment: Object.fromEntries(env.map(variable)),
    longCalls: values['long-calls'],
    maxAnswerBytes: positive('--max-answer', values['max-answer']),
    log,
    site,
    people,
    chats,
    push
  })
  console.log(
    [
      'The local cloud runs. It is a development tool: anyone on this machine can be anyone.',
      `  site     ${emulator.url}/`,
      `  console  ${emulator.url}/console`,
      `  data     ${data}`
    ].join('\n')
  )
  const stop = () => void emulator.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

function variable(assignment: string): [string, string] {
  const [, name, value] = /^(\w+)=(.*)$/s.exec(assignment) ?? []
  if (name === undefined || value === undefined) throw new Error(`--env takes NAME=VALUE\n${USAGE}`)
  return [name, value]
}

function countsIn(value: string): 'matched' | 'changed' {
  if (value === 'matched' || value === 'changed') return value
  throw new Error(`--updated-counts takes matched or changed\n${USAGE}`)
}

function positive(option: string, value: string): number {
  const number = Number(value)
  if (number > 0) return number
  throw new Error(`${option} takes a number above 0\n${USAGE}`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
