/** The part of wx-server-sdk that these tests use, with answers as they come without a callback. */
export interface Sdk {
  init(options: { env: string }): void
  database(config?: { throwOnNotFound?: boolean }): SdkDatabase
}

export type Fields = Record<string, unknown>
export type Found = Fields & { _id: string }
export type Operator = (...operands: unknown[]) => unknown

export interface SdkQuery {
  where(condition: unknown): SdkQuery
  orderBy(path: string, direction: 'asc' | 'desc'): SdkQuery
  limit(count: number): SdkQuery
  skip(count: number): SdkQuery
  field(projection: Fields): SdkQuery
  get(): Promise<{ data: Found[] }>
  count(): Promise<{ total: number }>
  update(options: { data: Fields; multi?: boolean }): Promise<{ stats: { updated: number } }>
  remove(options?: { multi?: boolean }): Promise<{ stats: { removed: number } }>
}

export interface SdkDocument {
  field(projection: Fields): SdkDocument
  get(): Promise<{ data: Found | null }>
  set(options: { data: Fields }): Promise<{ _id: string; stats: { updated: number; created: number } }>
  update(options: { data: Fields }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}

type StageName =
  | 'addFields'
  | 'bucket'
  | 'bucketAuto'
  | 'collStats'
  | 'count'
  | 'geoNear'
  | 'group'
  | 'limit'
  | 'lookup'
  | 'match'
  | 'project'
  | 'replaceRoot'
  | 'sample'
  | 'skip'
  | 'sort'
  | 'sortByCount'
  | 'unwind'

export type SdkAggregate = { end(): Promise<{ list: Fields[] }> } & {
  [stage in StageName]: (value: unknown) => SdkAggregate
}

export interface SdkPipeline {
  match(value: unknown): SdkPipeline
  sort(value: unknown): SdkPipeline
  limit(value: number): SdkPipeline
  lookup(value: unknown): SdkPipeline
  project(value: unknown): SdkPipeline
  done(): unknown
}

export interface SdkCollection extends SdkQuery {
  doc(id: string | number): SdkDocument
  add(options: { data: Fields | Fields[] }): Promise<{ _id: string; _ids: string[] }>
  aggregate(): SdkAggregate
}

export interface SdkTransaction {
  collection(name: string): SdkCollection
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

export interface SdkDatabase {
  command: Commands
  Geo: Record<string, (...parts: unknown[]) => unknown>
  serverDate(options?: { offset: number }): unknown
  RegExp(options: { regexp: string; options?: string }): unknown
  collection(name: string): SdkCollection
  createCollection(name: string): Promise<unknown>
  startTransaction(): Promise<SdkTransaction>
  runTransaction<T>(run: (transaction: SdkTransaction) => Promise<T>, times?: number): Promise<T>
}

/** `db.command`: every command by its name; aggregation and projection operators below it. */
export type Commands = Record<
  | 'eq'
  | 'neq'
  | 'lt'
  | 'lte'
  | 'gt'
  | 'gte'
  | 'in'
  | 'nin'
  | 'all'
  | 'elemMatch'
  | 'exists'
  | 'size'
  | 'mod'
  | 'geoNear'
  | 'geoWithin'
  | 'geoIntersects'
  | 'and'
  | 'or'
  | 'nor'
  | 'not'
  | 'set'
  | 'remove'
  | 'inc'
  | 'mul'
  | 'push'
  | 'pull'
  | 'pullAll'
  | 'pop'
  | 'shift'
  | 'unshift'
  | 'addToSet'
  | 'rename'
  | 'bit'
  | 'max'
  | 'min'
  | 'expr'
  | 'jsonSchema',
  Operator
> & {
  aggregate: Record<
    | 'eq'
    | 'and'
    | 'sum'
    | 'first'
    | 'push'
    | 'addToSet'
    | 'avg'
    | 'max'
    | 'min'
    | 'substr'
    | 'indexOfCP'
    | 'week'
    | 'isoWeekYear'
    | 'isoWeek'
    | 'dateFromParts'
    | 'dateToString'
    | 'cond'
    | 'gt'
    | 'multiply'
    | 'concat'
    | 'size',
    Operator
  > & { pipeline(): SdkPipeline }
  project: Record<'slice' | 'elemMatch', Operator>
}
