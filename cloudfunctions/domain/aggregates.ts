import type { AggregateName, Readable } from '../kernel/aggregate'
import { tiedGroups } from './contactGroup/tied'
import { reports } from './fieldReport/reports'
import { careConsents } from './household/care/consents'
import { households } from './household/households'
import { requests } from './household/requests/requests'
import { links } from './link/links'
import { lists } from './link/list'
import { matters } from './matter/state/matters'
import { notices } from './notice/notice'
import { organizations } from './organization/organizations'
import { persons } from './person/persons'
import { publications } from './publication/publications'
import { wishes } from './wish/wishes'

/** Every aggregate of the product: what is stored of it is nothing but its histories, folded. */
export const aggregates = {
  matters,
  wishes,
  links,
  lists,
  notices,
  publications,
  reports,
  organizations,
  persons,
  households,
  householdRequests: requests,
  careConsents,
  groups: tiedGroups
} satisfies Record<AggregateName, Readable>
