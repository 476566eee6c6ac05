import fs from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { openDatabase, WireError, type Database, type DatabaseOptions } from '../../../../emulator/database'
import type { Answer, CollectionDeclaration } from '../../../../emulator/database/contract'
import type { Commands, Sdk, SdkCollection, SdkDatabase } from './sdk'

export interface Cloud {
  /** the genuine wx-server-sdk, talking to the database under test */
  sdk: Sdk
  db: SdkDatabase
  /** `db.command` */
  command: Commands
  collection(name: string): SdkCollection
  /** the last answer's documents examined and returned */
  counted(): { examined: number; returned: number }
  database: Database
  /** what was asked and answered, newest last */
  log: { action: string; request: Record<string, unknown>; answer?: Answer; error?: WireError }[]
  warnings: string[]
  /** the movable clock, in milliseconds */
  clock: { now: number }
  /** the real time that has passed, in milliseconds */
  passed: { ms: number }
  close(): Promise<void>
}

/** Starts a database in a new folder behind a small server that speaks the wire, and the SDK in front of it. */
export async function startCloud(
  collections: Record<string, CollectionDeclaration>,
  { strict = true, updatedCounts }: Partial<Pick<DatabaseOptions, 'strict' | 'updatedCounts'>> = {}
): Promise<Cloud> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'database-'))
  const clock = { now: Date.UTC(2026, 4, 1) }
  const passed = { ms: 0 }
  const warnings: string[] = []
  const log: Cloud['log'] = []
  const database = await openDatabase({
    folder,
    collections,
    strict,
    updatedCounts,
    now: () => clock.now,
    elapsed: () => passed.ms,
    warn: (message) => warnings.push(message)
  })
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>
    const entry: Cloud['log'][number] = { action: String(body.action), request: body }
    log.push(entry)
    response.setHeader('content-type', 'application/json')
    try {
      entry.answer = await database.handle(entry.action, body)
      response.end(JSON.stringify({ ...entry.answer.body, requestId: 'r' }))
    } catch (error) {
      if (!(error instanceof WireError)) throw error
      entry.error = error
      response.end(JSON.stringify({ code: error.code, message: error.message, requestId: 'r' }))
    }
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => response.destroy(error))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `http://127.0.0.1:${port}/admin` }),
    TCB_ENV: 'local-1',
    SCF_NAMESPACE: 'local-1',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'any',
    TENCENTCLOUD_SECRETKEY: 'any'
  })
  const sdk = requireSdk()
  sdk.init({ env: 'local-1' })
  const db = sdk.database()
  return {
    sdk,
    db,
    command: db.command,
    collection: (name) => db.collection(name),
    counted() {
      const { examined, returned } = log.at(-1)?.answer ?? { examined: NaN, returned: NaN }
      return { examined, returned }
    },
    database,
    log,
    warnings,
    clock,
    passed,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await database.close()
      fs.rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** The SDK reads its environment when it is required, so each cloud gets its own copy. */
function requireSdk(): Sdk {
  let sdk: Sdk | undefined
  jest.isolateModules(() => {
    sdk = jest.requireActual<Sdk>('wx-server-sdk')
  })
  if (!sdk) throw new Error('wx-server-sdk could not be required')
  return sdk
}
