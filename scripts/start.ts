import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { longCalls } from '../cloudfunctions/deployment'
import { personas } from '../demo/personas'
import { chats } from '../demo/chats'
import { clearBrokenOff, seedFolder, seedState } from '../demo/seed'
import { openStore } from '../demo/store'
import { environment } from '../demo/environment'
import { startEmulator, type Emulator } from '../emulator'
import { lacksAdmin, makeAdminCode } from './adminCode/makeAdminCode'
import { freshFunctions, freshSite, timed } from './build/parts'
import { together } from './build/together'
import { freePort } from './start/port'
import { progressInLines, type Progress } from './terminal/progress'

const say = (line: string) => console.log(line)
const peopleFile = 'dist/people.json'
const chatsFile = 'dist/chats.json'

/** What the demo village is settled by and what the product runs on. */
const cloud = {
  environment,
  functions: 'dist/functions',
  collections: 'dist/functions/collections.json',
  people: peopleFile,
  chats: chatsFile
}

/** The whole product on this machine: builds what is missing, settles the demo village, starts the local cloud. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8787' },
      data: { type: 'string', default: '.data' },
      empty: { type: 'boolean', default: false }
    }
  })
  const { data } = values
  await freshFunctions(say)
  writeFileSync(peopleFile, JSON.stringify(personas(), null, 2))
  writeFileSync(chatsFile, JSON.stringify(chats(), null, 2))
  const state = seedState(data)
  if (state === 'broken off') clearBrokenOff(data)
  const settles = (state === 'empty' || state === 'broken off') && !values.empty
  await prepare(settles ? data : undefined)
  const emulator = await startEmulator({
    ...cloud,
    data,
    port: await freePort(Number(values.port)),
    site: 'dist/h5',
    // As strict as the real one: what that would cut or refuse does not seem to work here.
    strict: true,
    longCalls
  })
  onceStopped(() => void emulator.close().then(() => process.exit(0)))
  if (state === 'foreign') say(`${data} holds another village already; the demo is not added to it`)
  if (!settles) await offerFirstAdmin(emulator)
  say(welcome(emulator.url, data))
}

/** Builds the browser version and settles the demo village, if a folder for it is given, at the same time. */
async function prepare(data: string | undefined): Promise<void> {
  const stop = new AbortController()
  const done = onceStopped(() => stop.abort())
  await together(
    (giveUp) => [freshSite(say, giveUp), ...(data === undefined ? [] : [settle(data, giveUp)])],
    stop.signal
  ).catch((error: unknown) => {
    throw stop.signal.aborted ? new Error('stopped before everything was there') : error
  })
  done()
}

/** An own village begins with its administrator: prints the code where there is none yet. */
async function offerFirstAdmin(emulator: Emulator): Promise<void> {
  const store = await openStore(emulator.url)
  const now = new Date(emulator.clock.now())
  if (!(await lacksAdmin(store, now))) return
  say(`code of the first administrator:  ${await makeAdminCode(store, now)}   (我 → 登记 → 我有管理员码)`)
}

async function settle(data: string, giveUp: AbortSignal): Promise<void> {
  await timed('settling the demo village', say, async () => {
    let progress: Progress['at'] | undefined
    await seedFolder(
      () => startEmulator({ ...cloud, data, durable: false }),
      data,
      (done, all) => {
        if (giveUp.aborted) throw new Error('the demo village was given up')
        progress ??= progressInLines('  three weeks of matters', all, 40)
        progress(done)
      }
    )
  })
}

const welcome = (url: string, data: string): string => {
  const [first] = personas()
  return [
    '',
    `联户 runs on this machine:  ${url}/`,
    `be somebody of the village:  ${url}/console   (e.g. ${first!.name}, ${first!.openid})`,
    `kept in ${data}; delete it to begin afresh. Stop with Ctrl-C.`
  ].join('\n')
}

/** Does something at the first Ctrl-C or request to end. Returns how to take that back. */
function onceStopped(act: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.once(signal, act)
  return () => signals.forEach((signal) => process.off(signal, act))
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
