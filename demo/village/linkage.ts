import { system } from '../../cloudfunctions/kernel/system'
import { contactOf, type Person, type Service } from '../../cloudfunctions/kernel/person'
import type { Household } from '../../cloudfunctions/kernel/household'
import { duties } from '../../types/domain/members'
import { imported } from '../../cloudfunctions/domain/link/imported'
import type { Link } from '../../cloudfunctions/domain/link/link'
import { hubOfMember } from './households'
import { dwellers, personId } from './people'

/** The same people, members with their service and everybody with the member of their household. */
export function withLinkage(people: Person[], households: Household[]): Person[] {
  const services = servicesOf(people)
  const members = new Map(households.map(({ _id, member }) => [_id, member]))
  return people.map((person) => {
    const service = services.get(person._id)
    const linkedMember = person.householdId ? members.get(person.householdId) : null
    return { ...person, ...(service && { service }), ...(linkedMember && { linkedMember }) }
  })
}

const pledges = [
  '哪家有急事，半夜也给我打电话',
  '每月到联系户家里坐一坐，听句实话',
  '谁家灌水、用电有难处，我先去看',
  '老人要办的事，我跑腿'
]

/** What stands on the public pages; one in five has not written a pledge yet. */
const faceOf = (index: number): Pick<Service, 'pledge' | 'duty' | 'group' | 'showPhone'> => ({
  ...(index % 5 !== 4 && { pledge: pledges[index % pledges.length]! }),
  ...(index % 3 === 0 && { duty: duties[index % duties.length]! }),
  ...(index % 4 === 1 && { group: 'farming' }),
  ...(index % 2 === 0 && { showPhone: true })
})

function servicesOf(people: Person[]): Map<string, Service> {
  const byId = new Map(people.map((person) => [person._id, person]))
  const members = dwellers().filter(({ villager }) => villager.duties.some(({ role }) => role === 'member'))
  return new Map(
    members.map(({ grid, villager }, index) => {
      const hub = hubOfMember(grid, villager)
      const born = `${1958 + ((index * 7) % 40)}-0${1 + (index % 9)}-15`
      const service: Service = { category: 'home', born, ...faceOf(index) }
      return [
        personId(villager.key),
        hub ? { ...service, hub: contactOf(byId.get(personId(hub.key))!) } : service
      ]
    })
  )
}

/** The link of every household that has a member, as the village’s roster said. */
export const links = (households: Household[], at: Date): Link[] =>
  households.flatMap(({ _id, name, path, member }) =>
    member
      ? [
          imported(null, {
            subject: { kind: 'home', id: _id, name },
            path,
            member,
            at,
            by: system,
            id: 'founded'
          })
        ]
      : []
  )
