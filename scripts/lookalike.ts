import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startEmulator } from '../emulator'
import { buildFunctions } from './buildFunctions'
import { look, median, type Looked, type Run } from './lookalike/run'
import { readMessages, type Message } from './replay/messages'
import { showProgress } from './terminal/progress'

const usage = 'usage: npm run lookalike -- FILE.ndjson [--limit N] [--stored N]'
/** So many messages are timed. */
const timed = 100
/** The store that growth is measured from. */
const few = 1000
const ceiling = 1.5

/** Looks for the earlier messages like each, with few and with many matters in the store. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { limit: { type: 'string' }, stored: { type: 'string', default: '100000' } }
  })
  const [file] = positionals
  if (!file) throw new Error(usage)
  const limit = values.limit === undefined ? undefined : Number(values.limit)
  const messages = (await readMessages(file, limit)).sort(byTime)
  const folder = mkdtempSync(join(tmpdir(), 'lianhu-lookalike-'))
  try {
    await buildFunctions(join(folder, 'functions'))
    // What is found is told among the messages themselves; invented matters say only how long it takes among many.
    const alone = await lookAmong(folder, messages, 0)
    for (const one of alone.looked) console.log(lineOf(one))
    const some = messages.slice(0, timed)
    const small = await lookAmong(folder, some, few)
    const large = await lookAmong(folder, some, Number(values.stored))
    report(alone, small, large, Number(values.stored))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const byTime = (a: Message, b: Message): number => (a.askedAt ?? '').localeCompare(b.askedAt ?? '')

async function lookAmong(folder: string, messages: Message[], stored: number): Promise<Run> {
  const functions = join(folder, 'functions')
  const emulator = await startEmulator({
    functions,
    collections: join(functions, 'collections.json'),
    data: join(folder, `data-${stored}`),
    strict: true,
    timers: false
  })
  const bars = new Map<string, ReturnType<typeof showProgress>>()
  try {
    return await look(emulator, messages, stored, (what, done, all) => {
      const bar = bars.get(what) ?? showProgress(`${what} among ${stored}`, all, Math.ceil(all / 10))
      bars.set(what, bar)
      bar.at(done)
    })
  } finally {
    for (const bar of bars.values()) bar.end()
    await emulator.close()
  }
}

function report(alone: Run, small: Run, large: Run, stored: number): void {
  const [before, after] = [small, large].map(({ looked }) => median(looked.map(({ ms }) => ms))) as [
    number,
    number
  ]
  const rounded = (value: number) => Math.round(value * 100) / 100
  console.log(
    JSON.stringify({
      messages: alone.looked.length,
      withAlike: alone.looked.filter(({ rows }) => rows.length > 0).length,
      stored,
      [`medianMs${few}`]: rounded(before),
      [`medianMs${stored}`]: rounded(after),
      ratio: rounded(after / before),
      examinedPerReturned: rounded(large.examinedPerReturned)
    })
  )
  if (after / before > ceiling) process.exitCode = 1
}

const lineOf = ({ message, rows, ms }: Looked): string =>
  [
    `${message.id} ${message.subject} (${ms.toFixed(1)} ms)`,
    ...rows.map(
      ({ id, subject, score, why }) =>
        `    ${score.toFixed(2)} ${id} ${subject}: ${why.words.slice(0, 6).join(' ')}`
    )
  ].join('\n')

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
