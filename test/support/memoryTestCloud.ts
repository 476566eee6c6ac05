import { main as account } from '../../cloudfunctions/account'
import { main as figures } from '../../cloudfunctions/figures'
import { main as group } from '../../cloudfunctions/group'
import { main as household } from '../../cloudfunctions/household'
import { main as link } from '../../cloudfunctions/link'
import { main as matter } from '../../cloudfunctions/matter'
import { main as ops } from '../../cloudfunctions/ops'
import { main as organization } from '../../cloudfunctions/organization'
import { main as publication } from '../../cloudfunctions/publication'
import { main as report } from '../../cloudfunctions/report'
import { main as roster } from '../../cloudfunctions/roster'
import { main as wish } from '../../cloudfunctions/wish'
import { opengidOf } from '../../emulator/chat/chats'
import type { Answer } from '../../types/api/errors'
import { looking } from './looking'
import { memoryAdmin } from './memoryAdmin'
import { callAs, chatIdFor, emptyFiles, fill, openApi, ownAppid, storeFile, writes } from './memoryCloud'
import type { TestCloud } from './startTestCloud'
import { openidOf, world, type World } from './world'
import { testEnvironment } from './testEnvironment'

const functions: Record<string, (event: unknown) => Promise<Answer<unknown>>> = {
  account,
  figures,
  group,
  household,
  link,
  matter,
  ops,
  organization,
  publication,
  report,
  roster,
  wish
}

/** What a table of tests begins its cloud with: in memory, or the whole local one. */
export type Start = (seed?: World) => Promise<TestCloud>

/** How often effects are looked for before they count as stuck. */
const patience = 1000
/** Words that the content check of the local cloud knows. */
const suggestion = (content: string) =>
  content.includes('违规测试') ? 'risky' : content.includes('疑似测试') ? 'review' : 'pass'

/** What a value is after the wire; nothing at all stays nothing. */
const wired = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

/**
 * A cloud as `startTestCloud` gives it, but in this process: the genuine entries of all functions on a store in memory,
 * at a hundredth of the cost. It knows no indexes, no instances and no SDK, and its clock is the machine's; its timers
 * fire only in tests of the local cloud. The test file must put `memoryCloud` in the place of `kernel/cloud`.
 */
export function memoryTestCloud(seed: World = world()): Promise<TestCloud> {
  fill({ ...seed })
  emptyFiles()
  Object.assign(process.env, testEnvironment)
  openApi.security.msgSecCheck = (params) =>
    Promise.resolve({ result: { suggest: suggestion(String((params as { content: unknown }).content)) } })

  let last: string[] = []
  const callRaw = async (who: string, name: string, asked: unknown) => {
    const input = await looking(memoryAdmin, name, asked)
    const [folder = '', method] = name.split('.')
    last = []
    const call = { openid: openidOf(who), calls: last }
    return wired(await callAs(call, () => functions[folder]!(wired({ method, input })))) as Answer<unknown>
  }
  const settled = async (id?: string) => {
    for (let look = 0; look < patience; look += 1) {
      const waiting = memoryAdmin.waitingNow()
      if (!(id ? waiting.includes(id) : waiting.length > 0)) return
      await new Promise((resolve) => setImmediate(resolve))
    }
    throw new Error(`effects are stuck in ${memoryAdmin.waitingNow().join(', ')}`)
  }
  const chats = new Map<string, string[]>()
  const emulator = {
    clock: { now: Date.now },
    writes,
    calls: () => [{ storeCalls: last.map(storeCallOf) }],
    chats: {
      create(name: string, members: string[]) {
        const id = `chat-${chats.size + 1}`
        chats.set(id, members)
        return { id, name, members }
      },
      cloudId: (openid: string, chatId: string, appid = ownAppid()) =>
        chatIdFor(openid, opengidOf(chatId, appid), appid)
    }
  }
  let dumped: { at: number; content: Record<string, unknown[]> } | undefined
  return Promise.resolve({
    // What else an emulator has belongs to tests of the local cloud.
    emulator: emulator as unknown as TestCloud['emulator'],
    admin: memoryAdmin,
    callRaw,
    settled,
    call: callRaw as TestCloud['call'],
    upload: (_who, cloudPath, bytes) => storeFile(cloudPath, bytes),
    async dump() {
      await settled()
      const at = writes()
      if (dumped?.at !== at) dumped = { at, content: await memoryAdmin.dump() }
      return dumped.content
    },
    close: () => Promise.resolve()
  })
}

/** As the log of the local cloud tells it. */
const storeCallOf = (call: string) => {
  const [action, collection] = call.split(' ')
  return { action: `database.${action}`, collection }
}
