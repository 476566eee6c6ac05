export interface CollectionDeclaration {
  indexes: { name: string; keys: Record<string, 1 | -1>; unique?: boolean }[]
}

/** `body` goes on the wire beside requestId; documents read and documents returned are for the log. */
export interface Answer {
  body: Record<string, unknown>
  examined: number
  returned: number
}
