import { countLimited } from '../../cloudfunctions/kernel/rateLimit'
import { callWell } from '../../demo/call'
import { withSeen, type Given } from '../../demo/seen'
import { insertAll, openStore } from '../../demo/store'
import type { Emulator } from '../../emulator'
import { contract } from '../../types/api'
import type { Method } from '../../types/api/contract'
import type { Subject, World } from './subject'

/** A subject whose call can be made, again and again, each time as if for the first time. */
export interface Staged {
  name: string
  by: string
  data: { method: string; input: Record<string, unknown> }
  /** Runs a call, and takes back what it wrote. */
  once<T>(run: () => Promise<T>): Promise<T>
  /** Takes back what the subject needed. */
  end(): void
}

/** Puts in its place what a subject needs. */
export async function stage(emulator: Emulator, subject: Subject): Promise<Staged> {
  const end = emulator.mark()
  try {
    const world = await worldOf(emulator, subject)
    const { limit }: Method = contract[subject.method]
    // Not the first of its hour: then it is counted by one call.
    if (limit) await countLimited(limit, { who: subject.by, now: new Date() })
    const input = await withSeen(subject.method, await subject.input(world), async (of, id) => {
      const { data } = await world.store.collection(of.collection).doc(id).get()
      return (data as { version?: number } | undefined)?.version
    })
    const [name = '', method = ''] = subject.method.split('.')
    return {
      name,
      by: subject.by,
      data: { method, input },
      async once(run) {
        if (subject.each) {
          await openStore(emulator.url)
          await subject.each(world)
        }
        const undo = emulator.mark()
        try {
          return await run()
        } finally {
          undo()
        }
      },
      end
    }
  } catch (error) {
    end()
    throw error
  }
}

async function worldOf(emulator: Emulator, subject: Subject): Promise<World> {
  const store = await openStore(emulator.url)
  let calls = 0
  const id = `bench-sample-${subject.method.replace('.', '-')}`
  return {
    emulator,
    store,
    id,
    actId: `act-${id}`,
    put: (collection, ...docs) => insertAll(store, collection, docs),
    call: (by, name, input) => {
      const isAct = 'act' in (contract[name].input as { shape?: object }).shape!
      calls += 1
      const act = `act-${calls}-${id}`
      return callWell(emulator, by, name, { ...(isAct && { act }), ...input } as Given<typeof name>)
    }
  }
}
