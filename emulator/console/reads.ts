import { replyJson } from '../http/reply'
import type { Route } from '../http/router'
import { identify } from '../client/identity'
import { toFileId } from '../storage/fileId'
import { countDocuments, lookAtDocuments } from './documents'
import type { ConsoleServices } from './services'

const SHOWN = 200

/** What the console shows, latest first. */
export function reads(services: ConsoleServices): Route[] {
  const { calls, inbox, troubles, people, timers, storage, clock, database, collections, chats } = services
  return [
    read('people', (_, exchange) => ({
      me: identify(exchange),
      people: people().map((person) => ({ ...person, trouble: troubles.of(person.openid) }))
    })),
    read('chats', () => chats.list().map((chat) => ({ ...chat, cards: chats.cardsOf(chat.id) }))),
    read('clock', () => ({ now: clock.now(), machine: Date.now() })),
    read('inbox', () => inbox.list().slice(-SHOWN).reverse()),
    read('timers', () => timers.list()),
    read('timers/unreadable', () => timers.unreadable()),
    read('calls', () => calls.recent().slice(-SHOWN).reverse()),
    read('files', () =>
      storage.files
        .list()
        .slice(0, SHOWN)
        .map(({ content: _, ...file }) => {
          const fileID = toFileId(file.cloudPath)
          return { ...file, fileID, url: storage.temporaryUrl(fileID, 3600).tempFileURL }
        })
    ),
    read('collections', () => countDocuments(database, Object.keys(collections.read()))),
    read('documents', (query) => lookAtDocuments(database, query.get('collection') ?? '', query.get('after')))
  ]
}

function read(
  name: string,
  answer: (query: URLSearchParams, exchange: Parameters<Route['handle']>[0]) => unknown
): Route {
  return {
    method: 'GET',
    path: `/console/api/${name}`,
    handle: async (exchange) =>
      replyJson(exchange.response, await answer(exchange.url.searchParams, exchange))
  }
}
