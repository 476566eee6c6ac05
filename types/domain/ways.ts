/** How a matter came to be written down. */
export const wayLabels = { own: '本人', behalf: '代提', report: '情况上报' } as const

export type Way = keyof typeof wayLabels
export const ways = Object.keys(wayLabels) as Way[]
