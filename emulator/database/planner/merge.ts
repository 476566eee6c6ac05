interface Placed<T> {
  item: T
  place: Buffer
}

/** Merges streams, each in the order of its places (or against it), into one; equal places keep stream order. */
export function* merged<T>(streams: Iterable<Placed<T>>[], reverse = false): Generator<T> {
  const iterators = streams.map((stream) => stream[Symbol.iterator]())
  try {
    const heads = iterators.map((iterator) => iterator.next())
    for (;;) {
      let first = -1
      heads.forEach((head, i) => {
        if (head.done) return
        const leader = first < 0 ? undefined : heads[first]
        if (!leader || leader.done) first = i
        else {
          const order = Buffer.compare(head.value.place, leader.value.place)
          if (reverse ? order > 0 : order < 0) first = i
        }
      })
      const head = heads[first]
      if (!head || head.done) return
      yield head.value.item
      heads[first] = iterators[first]!.next()
    }
  } finally {
    for (const iterator of iterators) iterator.return?.()
  }
}
