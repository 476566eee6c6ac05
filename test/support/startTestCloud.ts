import type { Emulator } from '../../emulator'
import type { Contract, MethodName } from '../../types/api'
import type { AnswerOf } from '../../types/api/contract'
import type { Given } from '../../demo/seen'
import type { Answer } from '../../types/api/errors'
import { adminOf, type Admin } from './admin'
export { errorOf, valueOf } from './answers'
import { borrowEmulator } from './keptEmulator'
import { looking } from './looking'
import { uploadAs } from './upload'
import { openidOf, world, type World } from './world'

export interface TestCloud {
  emulator: Emulator
  /** The database as an administrator sees it, through the genuine SDK. */
  admin: Admin
  /** Calls a method as a person of the world, or as any other name that nobody has claimed. */
  call<Name extends MethodName>(
    who: string,
    name: Name,
    input: Given<Name>
  ): Promise<Answer<AnswerOf<Contract[Name]>>>
  /** Calls a method with whatever input. */
  callRaw(who: string, name: string, input: unknown): Promise<Answer<unknown>>
  /** Uploads a file as a mini program does; returns its file id. */
  upload(who: string, cloudPath: string, bytes: Buffer): Promise<string>
  /** Everything stored, by collection and in order of id, once no effect waits any more. */
  dump(): Promise<Record<string, unknown[]>>
  /** Returns once every effect of a document (of all, by default) has been carried out; throws where one is stuck. */
  settled(id?: string): Promise<void>
  close(): Promise<void>
}

/** How often effects are looked for before they count as stuck. */
const patience = 1000

/**
 * The whole cloud in one process: functions as built, the local cloud refusing every query without an index,
 * and the test world (or `seed`) stored through the genuine SDK. Close it at the end of whoever started it: what
 * it holds is gone then.
 * @param site folder of a browser version to serve
 */
export async function startTestCloud(seed: World = world(), site?: string): Promise<TestCloud> {
  const { emulator, giveBack } = await borrowEmulator(site)
  const admin = adminOf(emulator.url)
  for (const [name, docs] of Object.entries(seed)) await admin.insert(name, docs)

  const callRaw = async (who: string, name: string, input: unknown) => {
    const [folderName = '', method] = name.split('.')
    const given = await looking(admin, name, input)
    return (await emulator.call(openidOf(who), folderName, { method, input: given })) as Answer<unknown>
  }
  // What was looked at stays so until something is written.
  let settledAt: number | undefined
  let dumped: { at: number; content: Record<string, unknown[]> } | undefined
  const settled = async (id?: string) => {
    if (settledAt === emulator.writes()) return
    for (let look = 0; look < patience; look += 1) {
      const at = emulator.writes()
      const waiting = await admin.waiting()
      if (waiting.length === 0) settledAt = at
      if (!(id ? waiting.includes(id) : waiting.length > 0)) return
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    throw new Error(`effects are stuck in ${(await admin.waiting()).join(', ')}`)
  }
  return {
    emulator,
    admin,
    callRaw,
    settled,
    call: callRaw as TestCloud['call'],
    upload: (who, cloudPath, bytes) => uploadAs(emulator.url, openidOf(who), cloudPath, bytes),
    async dump() {
      await settled()
      const at = emulator.writes()
      if (dumped?.at !== at) dumped = { at, content: await admin.dump() }
      return dumped.content
    },
    close: giveBack
  }
}
