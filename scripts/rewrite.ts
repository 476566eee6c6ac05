import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { longCalls } from '../cloudfunctions/deployment'
import { everyDocument, openStore, type Store } from '../demo/store'
import { startEmulator, type Emulator } from '../emulator'
import type { OutputOf } from '../types/api/contract'
import type { Answer } from '../types/api/errors'
import type { progress } from '../types/api/ops/rewrites'
import { exitWith } from './exitWith'
import { baseCases } from './bench/cases'
import { settle } from './bench/run'
import { who } from './bench/village'
import { buildFunctions } from './buildFunctions'
import { rebuild } from './rebuild/rebuild'

type Told = OutputOf<typeof progress>

/** Spoils a share of many matters and has them derived anew in the cloud, part by part; prints what it took. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { cases: { type: 'string', default: '10000' } } })
  const cases = Number(values.cases)
  if (!(cases >= baseCases)) throw new Error(`--cases must be at least ${baseCases}`)
  const folder = mkdtempSync(join(tmpdir(), 'lianhu-rewrite-'))
  const functions = join(folder, 'functions')
  await buildFunctions(functions)
  const emulator = await startEmulator({
    functions,
    collections: join(functions, 'collections.json'),
    data: join(folder, 'data'),
    strict: true,
    timers: false,
    instances: 1,
    longCalls
  })
  try {
    await settle(emulator, cases, (line) => console.error(line))
    const store = await openStore(emulator.url)
    const spoilt = await spoil(store)
    const parts = await inParts(emulator)
    const { different } = await rebuild(store, false)
    const left = different.filter(({ collection }) => collection === 'matters').length
    console.log(JSON.stringify({ cases, spoilt, ...parts, left }))
    if (left > 0 || parts.written !== spoilt) process.exitCode = 1
  } finally {
    await emulator.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** So many are spoilt in one call. */
const atOnce = 100

/** Takes its marks from every third matter that has any; answers how many. */
async function spoil(store: Store): Promise<number> {
  const { _ } = store
  const marked: string[] = []
  for await (const { _id, marks } of everyDocument(store, 'matters')) if (marks.length > 0) marked.push(_id)
  const chosen = marked.filter((_id, index) => index % 3 === 0)
  for (let from = 0; from < chosen.length; from += atOnce)
    await store
      .collection('matters')
      .where({ _id: _.in(chosen.slice(from, from + atOnce)) })
      .update({ data: { marks: _.set([]) } })
  return chosen.length
}

/** Has the matters derived anew; every call goes on where the one before ran out of time. */
async function inParts(emulator: Emulator) {
  const asked = async (method: string, input: object): Promise<Told> => {
    const answer = (await emulator.call(who.root, 'ops', { method, input })) as Answer<Told>
    if (!answer.ok) throw new Error(answer.error.message)
    return answer.value
  }
  await asked('rebuild', { act: 'rewritten-in-parts' })
  const took: number[] = []
  let storeCalls = 0
  for (;;) {
    const began = performance.now()
    const { rewrites } = await asked('progress', {})
    took.push(performance.now() - began)
    storeCalls += emulator.calls().at(-1)!.storeCalls.length
    const { seen, written, different, endedAt } = rewrites.find(({ id }) => id.endsWith('.matters'))!
    console.error(`${seen} matters, ${took.length} parts`)
    if (!endedAt) continue
    return {
      seen,
      different,
      written,
      parts: took.length,
      slowestMs: Math.round(Math.max(...took)),
      storeCallsPerMatter: Number((storeCalls / seen).toFixed(3)),
      storeCallsPerWrite: Number((storeCalls / written).toFixed(3))
    }
  }
}

exitWith(main())
