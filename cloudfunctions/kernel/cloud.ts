import sdk from 'wx-server-sdk'
import { batchesOf } from './batches'
import type { CollectionName, Documents } from './documents'
import type { Left, Path, Taken } from './fields'
import { currentCall } from './inCall'

sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV as unknown as string })

/** The part of the SDK's query chain that is used; its own types predate promises. */
export interface Query<Doc> {
  where(condition: unknown): Query<Doc>
  /** Takes the fields that are named true, or leaves out those that are named false: nothing else can be read then. */
  field<Paths extends Path<Doc>, Takes extends boolean>(
    fields: Readonly<Record<Paths, Takes>>
  ): [Takes] extends [true]
    ? Query<Taken<Doc, Paths>>
    : [Takes] extends [false]
      ? Query<Left<Doc, Paths>>
      : never
  orderBy(field: string, order: 'asc' | 'desc'): Query<Doc>
  limit(count: number): Query<Doc>
  get(): Promise<{ data: Doc[] }>
  count(): Promise<{ total: number }>
  update(change: { data: object }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}

export interface Collection<Doc> extends Query<Doc> {
  add(doc: { data: object }): Promise<{ _id: string }>
  doc(id: string): {
    get(): Promise<{ data: Doc | null }>
    set(doc: { data: object }): Promise<unknown>
    update(change: { data: object }): Promise<{ stats: { updated: number } }>
    remove(): Promise<unknown>
  }
  aggregate(): Pipeline
}

interface Pipeline {
  match(condition: unknown): Pipeline
  sort(order: Record<string, 1 | -1>): Pipeline
  limit(count: number): Pipeline
  unwind(path: string): Pipeline
  group(fields: object): Pipeline
  project(fields: object): Pipeline
  addFields(fields: object): Pipeline
  lookup(join: { from: CollectionName; localField: string; foreignField: string; as: string }): Pipeline
  lookup(join: { from: CollectionName; pipeline: unknown; as: string }): Pipeline
  end(): Promise<{ list: unknown[] }>
}

interface Stages {
  match(condition: unknown): Stages
  sort(order: Record<string, 1 | -1>): Stages
  limit(count: number): Stages
  group(fields: object): Stages
  addFields(fields: object): Stages
  project(fields: object): Stages
  done(): unknown
}

/** A missing document reads as null instead of an exception. */
const database = sdk.database({ throwOnNotFound: false } as never)

/** The command language: `_.in([...])`, `_.set(...)`, and `_.aggregate` for pipelines. */
export const _ = database.command

/** Stages to look up by, for `lookup({ from, pipeline, as })`. */
export const pipeline = (): Stages =>
  (database.command.aggregate as unknown as { pipeline(): Stages }).pipeline()

/** What of the SDK's chains is one call of the store; everything else goes on describing it. */
const calling = new Set(['get', 'count', 'add', 'set', 'update', 'remove', 'end'])

/** A chain of the SDK that counts its calls for the line of the log. */
const counted = <Chain extends object>(chain: Chain): Chain =>
  new Proxy(chain, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target)
      if (typeof member !== 'function') return member
      return (...args: unknown[]): unknown => {
        const answer: unknown = Reflect.apply(member, target, args)
        if (!calling.has(String(name))) return counted(answer as object)
        const call = currentCall()
        if (call) call.storeCalls += 1
        return answer
      }
    }
  })

/** A collection of the cloud database. */
export const collection = <Name extends CollectionName>(name: Name): Collection<Documents[Name]> =>
  collectionOf<Documents[Name]>(name)

/** The same for what goes through any collection, by what of its documents all of them share. */
export const collectionOf = <Doc>(name: string): Collection<Doc> =>
  counted(database.collection(name) as unknown as Collection<Doc>)

/** Whether a write was refused because its `_id` is taken. */
export const isDuplicate = (error: unknown): boolean =>
  /duplicate key|E11000/i.test(String((error as Error)?.message ?? error))

/** Has another function run, as nobody's call; answers what it answered. */
export const callFunction = async (name: string, data: object): Promise<unknown> =>
  ((await sdk.callFunction({ name, data })) as { result?: unknown }).result

/** Who calls, by the platform's word alone; empty when a timer fired. */
export const callerOpenid = (): string => sdk.getWXContext().OPENID ?? ''

/** The program that this cloud belongs to, by the platform's word. */
export const ownAppid = (): string => sdk.getWXContext().APPID ?? ''

/** WeChat's open APIs, by what they are named; what they answer or throw is the business of `kernel/wechat`. */
export const openApi = sdk.openapi as unknown as {
  subscribeMessage: { send(params: object): Promise<unknown> }
  security: { msgSecCheck(params: object): Promise<unknown> }
}

/** How the SDK's table calls a cloudID that is invalid, expired, or another person's. */
const noOpenData = [-601005, -601006, -601007]

/**
 * The open data that a cloudID stands for, as WeChat itself answers it for the caller of this call; null where it
 * answers none. A refusal may come as an item or as an exception.
 */
export async function openData(cloudId: string): Promise<Record<string, unknown> | null> {
  try {
    const answer = sdk.getOpenData({ list: [cloudId] }) as unknown
    const [item] = ((await answer) as { list: { data?: Record<string, unknown> }[] }).list
    return item?.data ?? null
  } catch (error) {
    const { errCode = 0, errMsg = '' } = error as { errCode?: number; errMsg?: string }
    if (noOpenData.includes(errCode) || /empty openData/.test(errMsg)) return null
    throw error
  }
}

interface FileAddress {
  fileID: string
  tempFileURL?: string
}

/** Files the platform takes in one call. */
const filesAtOnce = 50

/** Addresses at which stored files can be read for a while; a file that does not exist has none. */
export async function temporaryAddresses(fileIds: string[]): Promise<FileAddress[]> {
  // The SDK's types know no promise here.
  const ask = (fileList: string[]) =>
    sdk.getTempFileURL({ fileList }) as unknown as Promise<{ fileList: FileAddress[] }>
  return (await Promise.all(batchesOf(fileIds, filesAtOnce).map(ask))).flatMap(({ fileList }) => fileList)
}

/** Stores a file, over one of the same path; answers its storage id. */
export async function storeFile(cloudPath: string, fileContent: Buffer): Promise<string> {
  return (await sdk.uploadFile({ cloudPath, fileContent: fileContent as never })).fileID
}

/** Removes stored files; one that is gone already is no error. */
export async function removeFiles(fileList: string[]): Promise<void> {
  await sdk.deleteFile({ fileList })
}
