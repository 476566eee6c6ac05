/** What a host program gives to and gets from the local cloud. */
import type { Trouble } from './openapi/troubles'

export interface EmulatorOptions {
  /** Folder of built functions: `<name>/index.js`, optionally `<name>/config.json` (timer triggers). */
  functions: string
  /**
   * JSON file `{ [collection]: { indexes: [...] } }`; `storage.json` beside it may name folders of the storage in which
   * functions alone write: `{ "functionsOnly": ["folder/"] }`.
   */
  collections: string
  /** Folder that keeps database, files, clock and inbox between runs. One emulator at a time. */
  data: string
  /**
   * Have each write to the database wait until it is on the disk (default true). If not, a machine that stops may
   * lose or break the store, until closing has brought everything to the disk.
   */
  durable?: boolean
  /** Port on 127.0.0.1; 0 (the default) takes a free one. */
  port?: number
  /** Folder of static files served at `/`, with `index.html` as fallback. */
  site?: string
  /** JSON file of people to switch between: see Person. */
  people?: string
  /** JSON file of chats to begin with: see Chat. */
  chats?: string
  /**
   * Refuse what the cloud would refuse or be slow at, instead of warning: a query that no index serves,
   * a call that runs too long, an answer that is too large.
   */
  strict?: boolean
  /**
   * What `stats.updated` counts: every document that matched (the default), or those that the update changed. Which of
   * them the cloud counts is not known: what is right under both is right there.
   */
  updatedCounts?: 'matched' | 'changed'
  /** Let timers fire by themselves (default true). */
  timers?: boolean
  appid?: string
  /** Variables every function finds in its environment, as they are set in WeChat's console. */
  environment?: Record<string, string>
  /** Instances one function may grow to under concurrency (default 4). */
  instances?: number
  /** Seconds a function may run (default 20) where its deployment does not say it. */
  timeoutSeconds?: number
  /**
   * Seconds that the cloud lets a call run unless its function was created with another time-out (default 3). A
   * person's call that takes longer is named in the call log; with `strict` it is ended, as there. Calls from a timer
   * or another function may take what the function's deployment says: `timeout` in `cloudbaserc.json` beside the
   * functions.
   */
  cutAfterSeconds?: number
  /** Functions in which a person may wait, too, for as long as their deployment says. */
  longCalls?: string[]
  /**
   * The largest answer, in bytes on the wire, that the cloud gives a function from its database or a mini program from a
   * function (default 1 MB, 1,048,576). What is larger is named in the call log; with `strict` it is refused with
   * EXCEED_MAX_RESPONSE_SIZE. What asks the database from outside functions is not held to it.
   */
  maxAnswerBytes?: number
  /** Name of the function that receives pushed messages (results of mediaCheckAsync). */
  push?: string
  /** Words that make a content check answer `risky` or `review`. */
  markers?: Markers
  log?: (line: string) => void
}

export interface Markers {
  risky: string[]
  review: string[]
}

export interface Person {
  openid: string
  name: string
  note?: string
  /** Mobile number that getPhoneNumber answers for this person. */
  phone?: string
}

/** A group chat. */
export interface Chat {
  id: string
  name: string
  /** OPENIDs of those who are in it. */
  members: string[]
}

/** A card of the mini program in a chat. */
export interface Card {
  id: string
  /** Id of the chat. */
  chat: string
  title: string
  /** Page with its query, as `onShareAppMessage` gives it. */
  path: string
  /** Milliseconds since 1970 by the emulator's clock. */
  at: number
}

/** What WeChat tells a mini program that was opened from a card: see `wx.getEnterOptionsSync`. */
export interface EnterOptions {
  path: string
  query: Record<string, string>
  scene: number
  chatType: number
  shareTicket: string
}

/** The chats of the local cloud and what is shared into them. Unknown ids are thrown as NoSuchChat. */
export interface EmulatorChats {
  list(): Chat[]
  create(name: string, members: string[]): Chat
  setMembers(id: string, members: string[]): void
  share(chatId: string, card: { title: string; path: string }): Card
  /** Opens a card as a member of its chat. */
  open(cardId: string, openid: string): EnterOptions
  /** A cloudID as `wx.getGroupEnterInfo` gives it in the chat, by default to this mini program. */
  cloudId(openid: string, chatId: string, appid?: string): string
}

export interface StoreCall {
  action: string
  collection?: string
  ms: number
  /** Documents read to find the answer. */
  examined: number
  /** Documents that the answer holds, those that a look-up joined to them included. */
  returned: number
  /** Arrived after the function had answered. */
  after: boolean
  error?: string
}

export interface FunctionCall {
  id: string
  name: string
  /** Absent for timers, pushed messages and calls from another function. */
  openid?: string
  /** Milliseconds since 1970 by the emulator's clock. */
  startedAt: number
  /** From the request to the answer, waiting for an instance included; absent while it runs. */
  ms?: number
  cold: boolean
  ok: boolean
  error?: string
  /** The beginning of the event as JSON. */
  input: string
  storeCalls: StoreCall[]
  logs: string[]
  /** What the cloud would not have let pass: queries without an index, a long call, a large answer. */
  warnings: string[]
}

export interface InboxEntry {
  id: string
  /** Milliseconds since 1970 by the emulator's clock. */
  at: number
  api: string
  params: Record<string, unknown>
  answer: Record<string, unknown>
}

export interface EmulatorClock {
  /** Milliseconds since 1970. */
  now(): number
  /** Each move resolves once the timers that came due have run; rejects beyond the years 2000 to 2099. */
  advance(ms: number): Promise<void>
  set(ms: number): Promise<void>
  reset(): Promise<void>
}

export interface Emulator {
  url: string
  /**
   * Calls a function as a mini program would. Resolves with the function's result; rejects with a
   * CallError (errCode, errMsg).
   */
  call(openid: string, name: string, data: unknown): Promise<unknown>
  /** Runs a timer now, by its function's or its trigger's name; rejects when it fails. */
  fireTimer(name: string): Promise<void>
  clock: EmulatorClock
  chats: EmulatorChats
  /** Recent calls, oldest first. */
  calls(): FunctionCall[]
  /** A number that grows with every write to the database: while it stands still, so does everything stored. */
  writes(): number
  /**
   * Returns what takes back everything written to the database from now on, once, while nothing runs; of several marks
   * the latest first. Files, chats and messages sent stay as they are.
   */
  mark(): () => void
  /** What open APIs were asked for, oldest first. */
  inbox(): InboxEntry[]
  /**
   * Makes WeChat answer with an error whatever it is asked about somebody: 43101 (refuses messages), -1 (system
   * error) or 45009 (too many calls today); null ends it.
   */
  trouble(openid: string, code: Trouble | null): void
  /**
   * Empties everything, as if it had just been started on an empty folder: documents, files, messages, chats, clock
   * and timers; functions begin cold. What a call still does after its answer fails. Rejects while one is under way.
   */
  clear(): Promise<void>
  close(): Promise<void>
}
