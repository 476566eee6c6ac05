import type { Position } from '../../types/domain/positions'
import type { Role } from '../../types/domain/roles'

/** What somebody does for the village beside living in it; the grid or the village is where they live. */
export interface Duty {
  role: Exclude<Role, 'townOffice'>
  title?: string
  positions?: Position[]
}

export interface Villager {
  /** The name in letters: unique in the county, the stem of every id. */
  key: string
  name: string
  duties: Duty[]
}

/** A household; the representative stands first. */
export interface Home {
  people: Villager[]
  /** No member is linked yet, nor a hub: the village office looks after it. */
  unlinked?: true
}

export interface Grid {
  name: string
  homes: Home[]
}

export interface Village {
  key: string
  name: string
  /** Telephone of the village office. */
  phone: string
  grids: Grid[]
}

/** Somebody who lives there, written `名字 key`. */
export const villager = (written: string, ...duties: Duty[]): Villager => {
  const [name = '', key = ''] = written.split(' ')
  return { key, name, duties }
}

export const home = (...people: (string | Villager)[]): Home => ({
  people: people.map((one) => (typeof one === 'string' ? villager(one) : one))
})

export const unlinked = (...people: (string | Villager)[]): Home => ({ ...home(...people), unlinked: true })

const member: Duty = { role: 'member' }
export const asMember = (written: string): Villager => villager(written, member)
export const asHub = (written: string): Villager => villager(written, member, { role: 'hub' })
export const asHandler = (written: string, title: string): Villager =>
  villager(written, { role: 'handler', title })
/** Officers lead matters themselves, so they hold the handler's post too. */
export const asOfficer = (written: string, title: string, ...positions: Position[]): Villager =>
  villager(
    written,
    member,
    { role: 'officer', title, ...(positions.length > 0 && { positions }) },
    { role: 'handler', title }
  )
