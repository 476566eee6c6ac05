import { refused } from '../../wireError'
import type { Engine } from '../engine'
import type { Answer } from '../contract'
import { textIn, type Request } from './request'

/** `createCollection()`. */
export function addCollection({ store }: Engine, request: Request): Answer {
  const name = textIn(request, 'collectionName')
  if (store.catalog.get(name)) throw refused(`[ResourceExist] Table exist: ${name}`)
  store.write(() => {
    store.catalog.addCollection(name)
    store.catalog.save()
  })
  return { body: {}, examined: 0, returned: 0 }
}
