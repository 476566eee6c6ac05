import { labelled, type WordOf } from './unknown'

/** How a matter came to be written down. */
export const wayLabels = labelled({ own: '本人', behalf: '代提', report: '情况上报' }, '其他')

export type Way = WordOf<typeof wayLabels>
export const ways = Object.keys(wayLabels) as Way[]
