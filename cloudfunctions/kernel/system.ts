/** Who did what nobody did: what the clock brings, what follows from an act, what was on file at the beginning. */
export const system = { id: 'system', name: '联户' }
