import type sdk from 'wx-server-sdk'
import { collections } from '../../cloudfunctions/collections'

type Sdk = typeof sdk
type Docs = { _id: string }[]

/** The SDK's types know a query's answer as text, nothing or a result; without callbacks it is the result. */
const answered = async <Data>(query: { get(): unknown }): Promise<Data> =>
  ((await query.get()) as { data: Data }).data

export interface Admin {
  /** Stores documents as they are. */
  insert(collection: string, docs: Docs): Promise<void>
  /** One document, or null. */
  get<Doc>(collection: string, id: string): Promise<Doc | null>
  /** Sets fields of one document, whatever the functions would say to it. */
  set(collection: string, id: string, data: Record<string, unknown>): Promise<void>
  remove(collection: string, id: string): Promise<void>
  /** All documents of a collection, in order of id. */
  all<Doc>(collection: string): Promise<Doc[]>
  /** All documents of all collections. */
  dump(): Promise<Record<string, unknown[]>>
  /** Removes a stored file. */
  deleteFile(fileId: string): Promise<void>
  /** Ids of the messages told of a matter; they begin with the matter's own id. */
  messageIds(matterId: string): Promise<string[]>
