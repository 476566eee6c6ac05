interface Reader {
  name: string
  claimed: boolean
  readAt: string | null
}

/** The people of a group by whether they have read it, each a line of names; an empty line where there is nobody. */
export function namesOf(people: readonly Reader[]) {
  const line = (wanted: (one: Reader) => boolean) =>
    people
      .filter(wanted)
      .map(({ name }) => name)
      .join('、')
  return {
    seen: line(({ readAt }) => readAt !== null),
    unseen: line(({ readAt, claimed }) => readAt === null && claimed),
    unclaimed: line(({ readAt, claimed }) => readAt === null && !claimed)
  }
}
