export type Fields = Record<string, unknown>

/** A stage over documents in memory. It changes none of them: what it hands on is new or as it was. */
export type StageOperator = (
  documents: Fields[],
  value: unknown,
  variables: Readonly<Record<string, unknown>>
) => Fields[]
