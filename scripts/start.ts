import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { cast } from '../demo/cast'
import { chats } from '../demo/chats'
import { clearBrokenOff, seed, seedState } from '../demo/seed'
import { openStore } from '../demo/store'
import { environment } from '../demo/environment'
import { startEmulator, type Emulator } from '../emulator'
import { lacksAdmin, makeAdminCode } from './adminCode/makeAdminCode'
import { freshFunctions, freshSite, timed } from './build/parts'
import { freePort } from './start/port'
import { showProgress } from './terminal/progress'

const say = (line: string) => console.log(line)
const peopleFile = 'dist/people.json'
const chatsFile = 'dist/chats.json'

/** The whole product on this machine: builds what is missing, starts the local cloud, settles the demo village. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8787' },
      data: { type: 'string', default: '.data' },
      empty: { type: 'boolean', default: false }
    }
  })
  await freshFunctions(say)
  await freshSite(say)
  writeFileSync(peopleFile, JSON.stringify(cast(), null, 2))
  writeFileSync(chatsFile, JSON.stringify(chats(), null, 2))
  const state = seedState(values.data)
  if (state === 'broken off') clearBrokenOff(values.data)
  const emulator = await startEmulator({
    environment,
    functions: 'dist/functions',
    collections: 'dist/functions/collections.json',
    data: values.data,
    port: await freePort(Number(values.port)),
    site: 'dist/h5',
    people: peopleFile,
    chats: chatsFile
  })
  closeOnSignal(emulator)
  if (state === 'foreign') say(`${values.data} holds another village already; the demo is not added to it`)
  const demo = state === 'empty' || state === 'broken off'
  if (demo && !values.empty) await settle(emulator, values.data)
  else await offerFirstAdmin(emulator)
  say(welcome(emulator.url, values.data))
}

/** An own village begins with its administrator: prints the code where there is none yet. */
async function offerFirstAdmin(emulator: Emulator): Promise<void> {
  const store = await openStore(emulator.url)
  const now = new Date(emulator.clock.now())
  if (!(await lacksAdmin(store, now))) return
  say(`code of the first administrator:  ${await makeAdminCode(store, now)}   (我 → 登记 → 我有管理员码)`)
}

async function settle(emulator: Emulator, data: string): Promise<void> {
  await timed('settling the demo village', say, async () => {
    let progress: ReturnType<typeof showProgress> | undefined
    await seed(emulator, data, (done, all) => {
      progress ??= showProgress('  three weeks of matters', all, 40)
      progress.at(done)
    })
    progress?.end()
  })
}

const welcome = (url: string, data: string): string => {
  const [first] = cast()
  return [
    '',
    `联户 runs on this machine:  ${url}/`,
    `be somebody of the village:  ${url}/console   (e.g. ${first!.name}, ${first!.openid})`,
    `kept in ${data}; delete it to begin afresh. Stop with Ctrl-C.`
  ].join('\n')
}

function closeOnSignal(emulator: Emulator): void {
  const stop = () => void emulator.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
