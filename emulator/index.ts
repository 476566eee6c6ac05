import { AsyncLocalStorage } from 'node:async_hooks'
import { once } from 'node:events'
import fs from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { actions } from './admin/actions'
import { adminDoor } from './admin/wire'
import { clientRoutes } from './client/routes'
import { Chats } from './chat/chats'
import { CloudIds } from './chat/cloudIds'
import { Entries } from './chat/entries'
import { readChats } from './chat/readChats'
import { MovableClock } from './clock'
import { CollectionsFile } from './collections'
import { consoleRoutes } from './console/routes'
import type { Emulator, EmulatorOptions } from './contract'
import { openDatabase } from './database'
import { CallLog } from './functions/callLog'
import { FunctionsFolder } from './functions/folder'
import { Functions } from './functions/functions'
import { putWorkersInUtc } from './functions/timeZone'
import { listener, type Route } from './http/router'
import { lockFolder } from './lock'
import { openApis } from './openapi/apis'
import { Inbox } from './openapi/inbox'
import { PhoneCodes } from './openapi/phoneCodes'
import { openApiPort } from './openapi/port'
import { Troubles } from './openapi/troubles'
import { Visits } from './openapi/visits'
import { readPeople } from './people'
import { siteRoutes } from './site'
import { storageActions } from './storage/actions'
import { Files } from './storage/files'
import { fileRoutes } from './storage/routes'
import { clientsMayWrite } from './storage/rules'
import { Signer } from './storage/signer'
import { Storage } from './storage/storage'
import { startTicker } from './timers/ticker'
import { Timers } from './timers/timers'

/** How long a connection that nobody uses is kept. */
const KEEP_ALIVE_MS = 60_000

/** The largest answer that the cloud's documentation lets through. */
const MAX_ANSWER_BYTES = 1024 * 1024

export type * from './contract'
export { CallError } from './functions/callError'

/**
 * Starts a local WeChat cloud on 127.0.0.1. A development tool: nobody proves here who they are.
 *
 * @throws Error when the data folder is in use, the port is taken, or a file given cannot be read
 */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const { appid = 'wxlocal0000000001', timers: ownTimers = true, strict = false, log = () => {} } = options
  const kept = (name: string) => path.join(options.data, name)
  const unlock = await lockFolder(options.data)
  const closing: (() => Promise<void> | void)[] = [unlock]
  const close = async () => {
    for (const end of closing.splice(0).reverse()) await end()
  }
  try {
    const clock = new MovableClock(kept('clock.json'), log)
    const now = () => clock.now()
    const calls = new CallLog()
    const asking = new AsyncLocalStorage<string | undefined>()
    closing.push(() => asking.disable())
    const collections = new CollectionsFile(options.collections)
    const people = () => readPeople(options.people)
    people()

    fs.mkdirSync(kept('database'), { recursive: true })
    const database = await openDatabase({
      folder: kept('database'),
      collections: collections.read(),
      strict,
      durable: options.durable ?? true,
      updatedCounts: options.updatedCounts ?? 'matched',
      now,
      warn: (message) => {
        calls.find(asking.getStore() ?? '')?.warnings.push(message)
        log(`database: ${message}`)
      }
    })
    closing.push(() => database.close())

    const routes: Route[] = []
    // A process that was busy for longer than the usual 5 seconds would else write into a connection just closed.
    const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, listener(routes, log))
    server.listen(options.port ?? 0, '127.0.0.1')
    await once(server, 'listening')
    closing.push(async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    })
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

    await putWorkersInUtc()
    const answers = { bytes: options.maxAnswerBytes ?? MAX_ANSWER_BYTES, strict }
    const warn = (callId: string, problem: string) => {
      calls.find(callId)?.warnings.push(problem)
      log(`functions: ${problem}`)
    }
    const folder = new FunctionsFolder(path.resolve(options.functions))
    const functions = new Functions({
      folder,
      log: calls,
      url,
      appid,
      environment: options.environment ?? {},
      now,
      instances: options.instances ?? 4,
      timeoutSeconds: options.timeoutSeconds ?? 20,
      cutAfterSeconds: options.cutAfterSeconds ?? 3,
      longCalls: options.longCalls ?? [],
      strict,
      answers,
      warn,
      beforeCall: async () => {
        const changed = collections.readChanged()
        if (changed) await database.declare(changed)
      }
    })
    closing.push(() => functions.close())

    const timers = new Timers({
      triggers: () => folder.triggers(),
      run: async (name, event) =>
        void (await functions.call(name, JSON.stringify(event), { source: 'wx_trigger' })),
      now,
      file: kept('timers.json'),
      log
    })
    const moved = async (move: () => void) => {
      move()
      if (ownTimers) await timers.fireDue()
    }
    const movable: Emulator['clock'] = {
      now,
      advance: (ms) => moved(() => clock.set(clock.now() + ms)),
      set: (ms) => moved(() => clock.set(ms)),
      reset: () => moved(() => clock.reset())
    }

    const inbox = new Inbox(kept('inbox.jsonl'))
    const troubles = new Troubles(kept('troubles.json'))
    const visits = new Visits(now)
    const phoneCodes = new PhoneCodes(now)
    const files = new Files(kept('files'), now, clientsMayWrite(options.collections))
    const storage = new Storage(files, new Signer(kept('signing.json'), now), url)
    const callAs = (openid: string, name: string, event: string) => {
      visits.note(openid)
      return functions.call(name, event, { source: 'wx_client', openid })
    }
    const push = (message: Record<string, unknown>) => {
      if (options.push === undefined) return
      functions.call(options.push, JSON.stringify(message), { source: 'wx_msg' }).catch((error: unknown) => {
        log(`push to ${options.push}: ${String(error)}`)
      })
    }
    const chats = new Chats(kept('chats.json'), now, readChats(options.chats))
    const cloudIds = new CloudIds(now)
    const entries = new Entries(chats, cloudIds, appid)
    const markers = options.markers ?? { risky: ['违规测试'], review: ['疑似测试'] }
    const find = actions({
      database,
      storage: storageActions(storage),
      functions,
      exchange: (cloudId, token) => cloudIds.exchange(cloudId, calls.find(token)?.openid),
      openApi: openApiPort(
        openApis({ markers, visits, troubles, phoneCodes, people, appid, now, push }),
        inbox,
        now
      ),
      attribute: ({ callId }, run) => asking.run(callId, run)
    })
    routes.push(
      { method: 'POST', path: '/admin', handle: adminDoor(find, calls, answers, warn) },
      ...clientRoutes({ call: callAs, storage, phoneCodes, entries }),
      ...fileRoutes(storage),
      ...consoleRoutes({
        calls,
        inbox,
        troubles,
        people,
        timers,
        storage,
        clock: movable,
        database,
        collections,
        chats,
        entries
      }),
      ...siteRoutes(options.site)
    )
    if (ownTimers) closing.push(startTicker(timers, now, log))

    return {
      url,
      call: async (openid, name, data) => JSON.parse(await callAs(openid, name, JSON.stringify(data ?? {}))),
      fireTimer: (name) => timers.fireByName(name),
      clock: movable,
      chats: {
        list: () => chats.list(),
        create: (name, members) => chats.create(name, members),
        setMembers: (id, members) => chats.setMembers(id, members),
        share: (chatId, card) => chats.share(chatId, card),
        open: (cardId, openid) => entries.open(cardId, openid),
        cloudId: (openid, chatId, from) => entries.cloudId(openid, chatId, from)
      },
      calls: () => calls.recent(),
      writes: () => database.writes(),
      mark: () => database.mark(),
      inbox: () => inbox.list(),
      trouble: (openid, code) => troubles.set(openid, code),
      async clear() {
        functions.renew()
        await timers.clear()
        clock.reset()
        for (const part of [
          database,
          storage.files,
          inbox,
          troubles,
          visits,
          phoneCodes,
          chats,
          cloudIds,
          entries,
          calls
        ])
          part.clear()
      },
      close
    }
  } catch (error) {
    await close()
    throw error
  }
}
