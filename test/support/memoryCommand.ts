/** What an update does to one field. */
export class Command {
  constructor(
    readonly apply: (before: unknown) => unknown,
    readonly removes = false
  ) {}
}

/** Conditions on one field are one object; those on a document may speak of one field twice. */
const both = (conditions: object[]): object =>
  conditions.every((one) => Object.keys(one).every((key) => key.startsWith('$')))
    ? (Object.assign({}, ...conditions) as object)
    : { $and: conditions }

/** A bound that another can be put beside. */
const bound = (condition: object): object =>
  Object.defineProperty(condition, 'and', { value: (other: object) => both([condition, other]) })

interface Pushed {
  each: unknown[]
  sort?: 1
  slice?: number
}

/** The command language of the database, as conditions of the library that searches the store in memory. */
export const _ = {
  or: (conditions: unknown[]) => ({ $or: conditions }),
  /** Several conditions on one field, in a row or as a list; or several on a document, as a list. */
  and: (...conditions: (object | object[])[]) => both(conditions.flat()),
  in: (values: unknown[]) => ({ $in: values }),
  nin: (values: unknown[]) => ({ $nin: values }),
  lt: (value: unknown) => ({ $lt: value }),
  lte: (value: unknown) => ({ $lte: value }),
  gt: (value: unknown) => ({ $gt: value }),
  gte: (value: unknown) => bound({ $gte: value }),
  neq: (value: unknown) => ({ $ne: value }),
  exists: (value: boolean) => ({ $exists: value }),
  set: (value: unknown) => new Command(() => value),
  inc: (by: number) => new Command((before) => ((before as number | undefined) ?? 0) + by),
  remove: () => new Command(() => undefined, true),
  push: (added: unknown[] | Pushed) =>
    new Command((before) => {
      const { each, sort, slice }: Pushed = Array.isArray(added) ? { each: added } : added
      const list = [...((before as unknown[] | undefined) ?? []), ...each]
      if (sort !== undefined) list.sort()
      return slice === undefined ? list : list.slice(slice)
    }),
  pull: (gone: unknown) => new Command((before) => (before as unknown[]).filter((one) => one !== gone)),
  /** Every expression by its name, `_.aggregate.concat(['a', '$b'])`; one has another name in the store. */
  aggregate: new Proxy({} as Record<string, (value: unknown) => object>, {
    get: (_target, name) => (value: unknown) => ({ [name === 'neq' ? '$ne' : `$${String(name)}`]: value })
  })
}
