import { add as method } from '../../types/api/wish/add'
import { wishHandler } from './act'
import { assertRoom } from './domain/room'

export const add = wishHandler(method, ({ text }, wish) => {
  assertRoom(wish)
  return { text }
})
