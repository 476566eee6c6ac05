/**
 * What the documents of each collection are, by its name. Whoever declares a document adds it here, beside its type:
 * the kernel knows none of them, and nobody can read a collection as something else.
 * `collections.ts` has the same names, or does not compile.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by those who declare documents
export interface Documents {}

export type CollectionName = keyof Documents

/** The collections whose documents have what a shape asks for. */
export type NameOf<Shape> = {
  [Name in CollectionName]: Documents[Name] extends Shape ? Name : never
}[CollectionName]
