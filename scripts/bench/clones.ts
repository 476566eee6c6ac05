/** A document with one id in it exchanged for another, wherever it stands. */
export function clone<Doc>(doc: Doc, id: string, other: string): Doc {
  if (typeof doc === 'string') return doc.replaceAll(id, other) as Doc
  if (Array.isArray(doc)) return doc.map((one: unknown) => clone(one, id, other)) as Doc
  if (typeof doc !== 'object' || doc === null || doc instanceof Date) return doc
  return Object.fromEntries(
    Object.entries(doc).map(([field, value]) => [field, clone<unknown>(value, id, other)])
  ) as Doc
}

/** So many documents like one, each with an id of its own. */
export function* clones<Doc>(doc: Doc, id: string, count: number): Generator<Doc> {
  for (let index = 0; index < count; index += 1) yield clone(doc, id, numbered(id, index))
}

export const numbered = (id: string, index: number): string => `${id}-${String(index).padStart(6, '0')}`
