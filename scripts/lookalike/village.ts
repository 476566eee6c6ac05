import type { Contact } from '../../cloudfunctions/kernel/contact'
import { contactOf } from '../../cloudfunctions/kernel/person'
import { officeOf } from '../../demo/village/organizations'
import { villages } from '../../demo/village/villages'
import { askers } from '../replay/players'

/** Where all matters are asked, and who asks and looks. */
export interface Place {
  path: string[]
  asker: { id: string; name: string }
  hub: Contact | null
  office: Contact
  askerOpenid: string
  officerOpenid: string
}

/** One village of the demo: everything lies there, so that everything can be like everything. */
export function oneVillage(): Place {
  const { asker, hub, officers } = askers().find((players) => players.hub !== null)!
  const village = villages.find(({ name }) => asker.home.name.startsWith(name))!
  return {
    path: asker.path,
    asker: { id: asker._id, name: asker.name },
    hub: hub && contactOf(hub),
    office: officeOf(village),
    askerOpenid: asker.openid!,
    officerOpenid: officers[0]!.openid!
  }
}
