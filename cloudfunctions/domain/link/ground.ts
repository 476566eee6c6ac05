import type { Listed } from '../../kernel/aggregate'
import type { Household } from '../../kernel/household'
import type { Person } from '../../kernel/person'
import type { LinkSubject } from './event'
import type { Link } from './link'
import type { List } from './list'

/** All that an act on one link is decided on, read afresh at every call. */
export interface Ground<Known extends Listed<Link> = Link> {
  id: string
  subject: LinkSubject
  path: string[]
  villageId: string
  /** Null where nothing ever happened to it: a gap. */
  link: Known | null
  /** Of a household’s link. */
  household: Household | null
  /** The people of the household, or the person in the city. */
  people: Person[]
  /** The list it is on. */
  list: List | null
}

/** The same without what happened: what somebody is to it, and may do, does not turn on that. */
export type Standing = Ground<Listed<Link>>
