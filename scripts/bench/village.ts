import { system } from '../../cloudfunctions/kernel/system'
import type { Contact } from '../../cloudfunctions/kernel/contact'
import type { Person } from '../../cloudfunctions/kernel/person'
import { persons } from '../../cloudfunctions/domain/person/persons'
import type { Recorded } from '../../cloudfunctions/kernel/record'
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

/** Whose calls are measured, by what they do. */
export const who = {
  asker: measured.asker.openid!,
  /** Looks after the household of who asks. */
  hub: measured.hub!.openid!,
  officer: measured.officers[0]!.openid!,
  second: measured.officers[1]!.openid!,
  handler: leadOf(measured).openid!,
  town: measured.town.openid!,
  unit: unit.openid!,
  /** Runs the deployment. */
  root: officials().find(
    ({ path, posts }) => path.length === 1 && posts.some(({ role }) => role === 'admin')
  )!.openid!
}

const founding = {
  id: 'founded',
  print: 'founded',
  at: new Date(0),
  act: 'found',
  by: system
}

/** Somebody on file, as the founding left them. */
export const onFile = (person: Person): Recorded<Person> => persons.begin(person, founding)
