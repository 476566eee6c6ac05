import type { Contact } from '../../cloudfunctions/kernel/contact'
import type { Person } from '../../cloudfunctions/kernel/person'
import { officials } from '../../demo/village/officials'
import { organizations, town } from '../../demo/village/organizations'
import { askers, type Players } from '../replay/players'

const playing = (askerId: string): Players => askers().find(({ asker }) => asker._id === askerId)!

/** The people whose calls are measured: they have more than a page of everything already in the first thousand. */
export const measured: Players = playing('p-wang-guixiang')

/** Handles in a village and decides nothing there. */
export const leadOf = ({ handlers, officers }: Players): Person =>
  handlers.find(({ _id }) => !officers.some((officer) => officer._id === _id))!

/** Of the same village: whose matters others are handled with. */
export const neighbour: Players = playing('p-liu-defu')

/** Serves at the town, and gets parts of what is escalated. */
export const unit: Person = officials().find(({ posts }) => posts.some(({ role }) => role === 'handler'))!

export const townOffice: Contact = organizations().find(({ _id }) => _id === town)!.office
