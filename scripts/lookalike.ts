import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startEmulator, type Emulator } from '../emulator'
import { exitWith } from './exitWith'
import { buildFunctions } from './buildFunctions'
import { ask, compare, look, planted, type Compared, type Looked } from './lookalike/run'
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
  const stored = Number(values.stored)
  const folder = mkdtempSync(join(tmpdir(), 'lianhu-lookalike-'))
  const open: Emulator[] = []
  const starting = async () => {
    open.push(await start(folder, open.length))
    return open.at(-1)!
  }
  try {
    await buildFunctions(join(folder, 'functions'))
    // What is found is told among the messages themselves; invented matters say only how long it takes among many.
    const found = await lookAmong(await starting(), messages)
    for (const one of found) console.log(lineOf(one))
    const some = messages.slice(0, timed)
    const small = await filled(await starting(), some, few)
    const large = await filled(await starting(), some, stored)
    report(found, await compare(small, large, some, told(`among ${few} and ${stored}`)), stored)
  } finally {
    for (const emulator of open) await emulator.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const byTime = (a: Message, b: Message): number => (a.askedAt ?? '').localeCompare(b.askedAt ?? '')

function start(folder: string, index: number): Promise<Emulator> {
  const functions = join(folder, 'functions')
  return startEmulator({
    functions,
    collections: join(functions, 'collections.json'),
    data: join(folder, `data-${index}`),
    strict: true,
    timers: false
  })
}

/** Shows how far several pieces of work are, a bar each. */
function told(among: string): (what: string, done: number, all: number) => void {
  const bars = new Map<string, ReturnType<typeof showProgress>>()
  return (what, done, all) => {
    const bar = bars.get(what) ?? showProgress(`${what} ${among}`, all, Math.ceil(all / 10))
    bars.set(what, bar)
    bar.at(done)
    if (done === all) bar.end()
  }
}

/** Asks one message after the other, and looks for the earlier ones like each. */
async function lookAmong(emulator: Emulator, messages: Message[]): Promise<Looked[]> {
  const onDone = told('among themselves')
  const store = await planted(emulator, messages, 0, onDone)
  const found: Looked[] = []
  for (const message of messages) {
    await ask(emulator, store, message)
    found.push(await look(emulator, message))
    onDone('looked', found.length, messages.length)
  }
  return found
}

/** A cloud with so many matters and the messages. */
async function filled(emulator: Emulator, messages: Message[], stored: number): Promise<Emulator> {
  const onDone = told(`among ${stored}`)
  const store = await planted(emulator, messages, stored, onDone)
  for (const [index, message] of messages.entries()) {
    await ask(emulator, store, message)
    onDone('asked', index + 1, messages.length)
  }
  return emulator
}

function report(
  found: Looked[],
  { small, large, ratio, examinedPerReturned }: Compared,
  stored: number
): void {
  const rounded = (value: number) => Math.round(value * 100) / 100
  console.log(
    JSON.stringify({
      messages: found.length,
      withAlike: found.filter(({ rows }) => rows.length > 0).length,
      stored,
      [`medianMs${few}`]: rounded(small),
      [`medianMs${stored}`]: rounded(large),
      ratio: rounded(ratio),
      examinedPerReturned: rounded(examinedPerReturned)
    })
  )
  if (ratio > ceiling) process.exitCode = 1
}

const lineOf = ({ message, rows, ms }: Looked): string =>
  [
    `${message.id} ${message.subject} (${ms.toFixed(1)} ms)`,
    ...rows.map(
      ({ id, subject, score, why }) =>
        `    ${score.toFixed(2)} ${id} ${subject}: ${why.words.slice(0, 6).join(' ')}`
    )
  ].join('\n')

exitWith(main())
