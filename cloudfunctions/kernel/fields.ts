/**
 * What `field()` leaves of a document, for the types. A path with dots (`service.hub`, `history.at`) leaves of its field
 * what it names, within lists too, as the store does.
 */

/** Fields to take, from their names. */
export const taking = <Name extends string>(names: readonly Name[]): Record<Name, true> =>
  Object.fromEntries(names.map((name) => [name, true])) as Record<Name, true>

type Key<Doc> = keyof Doc & string

/** A field of a document, or what lies in one. */
export type Path<Doc> = Key<Doc> | `${Key<Doc>}.${string}`

type Head<Paths> = Paths extends `${infer Field}.${string}` ? Field : Paths
type Behind<Paths, Field> = Field extends string
  ? Paths extends `${Field}.${infer Rest}`
    ? Rest
    : never
  : never
type HasDots<Paths> = Extract<Paths, `${string}.${string}`> extends never ? false : true

/** A document with the fields that are named, and its id. */
export type Taken<Doc, Paths extends string> =
  HasDots<Paths> extends false ? Pick<Doc, (Paths | '_id') & keyof Doc> : TakenWithin<Doc, Paths | '_id'>

type TakenWithin<Doc, Paths> = {
  [Field in keyof Doc as Field extends Head<Paths> ? Field : never]: Field extends Paths
    ? Doc[Field]
    : TakenOf<Doc[Field], Behind<Paths, Field>>
}
type TakenOf<Value, Paths> = Value extends readonly (infer One)[]
  ? TakenOf<One, Paths>[]
  : Value extends object
    ? TakenWithin<Value, Paths>
    : Value

/** A document without the fields that are named. */
export type Left<Doc, Paths extends string> =
  HasDots<Paths> extends false ? Omit<Doc, Paths> : LeftWithin<Doc, Paths>

type LeftWithin<Doc, Paths> = {
  [Field in keyof Doc as Field extends Paths ? never : Field]: Field extends Head<Paths>
    ? LeftOf<Doc[Field], Behind<Paths, Field>>
    : Doc[Field]
}
type LeftOf<Value, Paths> = Value extends readonly (infer One)[]
  ? LeftOf<One, Paths>[]
  : Value extends object
    ? LeftWithin<Value, Paths>
    : Value
