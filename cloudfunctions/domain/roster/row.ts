import type { Duty, Exemption, MemberCategory, PartyGroup } from '../../../types/domain/members'
import type { Reference } from './cells'
import type { Field } from './columns'
import type { Issue } from './issue'

/** One person as a row of the file tells; what is absent was not said and changes nothing. */
export interface Row {
  /** Its own number within the file, whichever sheet it stands in. */
  key: number
  /** Its number in the sheet, and the name of the sheet. */
  row: number
  sheet: string | null
  name: string
  grid?: string
  /** The group that stands above the row, for where nothing else tells where the household lies. */
  gridAbove?: string
  number?: string
  head?: string
  /** The id of the household on file, in a sheet that the product wrote. */
  homeId?: string
  /** Whether it tells of the head of a household, where the file says so. */
  isHead?: boolean
  /** The row of the head it stands below, where nothing else tells its household. */
  under?: number
  phone?: string
  /** Words beside the number may say whose it is. */
  phoneBeside?: true
  address?: string
  representative?: boolean
  member?: boolean
  category?: MemberCategory
  born?: string
  /** Only the month was told. */
  monthOnly?: true
  group?: PartyGroup
  duty?: Duty
  isHub?: boolean
  hub?: Reference
  exemption?: Exemption
  volunteers?: boolean
  linked?: Reference
  /** What is wrong with the row as a whole, in words: it cannot be written. */
  faults: string[]
  /** Questions by which it waits to be written. */
  waits: Issue[]
  /** Cells of it that were not read, and what is to be checked of those that were. */
  left: Issue[]
  asked: Issue[]
  /** Where a field stands: for what is found out later. */
  place(field: Field): Partial<Issue>
}

/** Where a row stands, in the words of another row: with the sheet where it is another one. */
export const rowName = ({ row, sheet }: Pick<Row, 'row' | 'sheet'>, from: Pick<Row, 'sheet'>): string =>
  sheet === from.sheet ? `第 ${row} 行` : `「${sheet}」第 ${row} 行`
