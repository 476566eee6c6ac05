import { stageLabels } from '../../../types/domain/stages'
import type { Output } from '../../cloud/methods'
import { dueShort } from '../../ui/words/due'

export type Row = Output<'matter.tray'>['rows'][number]

/** Where a matter comes from and by when: `石桥村村委会 · 王桂香提 · 11 月 26 日(周四)前`. */
export const broughtWords = ({ office, asker, due }: Row, now?: number): string =>
  [office, `${asker}提`, due && dueShort(due, now)].filter(Boolean).join(' · ')

/** What is overdue, for those who press for it: where, at which step, with whom; how late stands on its tag. */
export const lateLine = ({ office, stage, responsible }: Row): string =>
  [office, stageLabels[stage], responsible && `${responsible}在管`].filter(Boolean).join(' · ')

/** The units that still owe an answer; those that gave their part back first, since the town must act on them. */
export const unitLines = ({ units }: Row): { words: string; back: boolean }[] =>
  [...units]
    .sort((a, b) => Number(b.waits === 'town') - Number(a.waits === 'town'))
    .map(({ name, waits }) => ({
      words: waits === 'town' ? `${name}说不归他，等您另外分` : `等${name}答复`,
      back: waits === 'town'
    }))
