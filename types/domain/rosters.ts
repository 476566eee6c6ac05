/** How far an import of a roster is. */
export const rosterStates = ['preview', 'writing', 'done'] as const
export type RosterState = (typeof rosterStates)[number]

/** What is told of single rows: `bad` ones are not written, `warning`s are only to be known. */
export const rosterIssueKinds = ['bad', 'warning'] as const
export type RosterIssueKind = (typeof rosterIssueKinds)[number]

/** Bytes of a roster file. */
export const rosterBytes = 8 * 1024 * 1024
/** Rows of a roster, without its title. */
export const rosterRows = 20_000
