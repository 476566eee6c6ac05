import type { Chats } from '../chat/chats'
import type { Entries } from '../chat/entries'
import type { CollectionsFile } from '../collections'
import type { EmulatorClock, Person } from '../contract'
import type { Database } from '../database'
import type { CallLog } from '../functions/callLog'
import type { Inbox } from '../openapi/inbox'
import type { Troubles } from '../openapi/troubles'
import type { Storage } from '../storage/storage'
import type { Timers } from '../timers/timers'

/** What the console looks at and acts on. */
export interface ConsoleServices {
  calls: CallLog
  inbox: Inbox
  troubles: Troubles
  people: () => Person[]
  timers: Timers
  storage: Storage
  clock: EmulatorClock
  database: Database
  collections: CollectionsFile
  chats: Chats
  entries: Entries
}
