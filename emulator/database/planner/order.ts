import { encodeValue, inverted } from '../values/encode'
import { indexedAt } from '../values/path'

/** The fields of a sort in their order, 1 upwards and -1 downwards. */
export type Order = { path: string; direction: 1 | -1 }[]

/**
 * The place of a document in an order, as bytes to be compared. An array counts with its least element when the
 * order goes up and with its greatest when it goes down.
 */
export function placeIn(order: Order, document: unknown): Buffer {
  return Buffer.concat(
    order.map(({ path, direction }) => {
      const sorted = indexedAt(document, path).values.map(encodeValue).sort(Buffer.compare)
      return direction === 1 ? sorted[0]! : inverted(sorted.at(-1)!)
    })
  )
}

/** Sorts by an order; what is equal keeps its sequence. */
export function sortBy<T>(items: T[], order: Order, documentOf: (item: T) => unknown): T[] {
  return items
    .map((item) => ({ item, place: placeIn(order, documentOf(item)) }))
    .sort((a, b) => Buffer.compare(a.place, b.place))
    .map(({ item }) => item)
}
