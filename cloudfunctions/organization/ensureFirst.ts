import { change, load } from '../kernel/aggregate'
import { insert } from '../kernel/insert'
import type { Organization } from '../kernel/organization'
import { postIndex, type Person, type Post } from '../kernel/person'
import type { Change, Recorded } from '../kernel/record'
import { Refusal } from '../kernel/refusal'
import { organizations } from '../domain/organization/organizations'
import { persons } from '../domain/person/persons'
import { reserve } from '../domain/person/reserve'
import { officeFor } from '../domain/organization/kinds'

/** Both are done at most once, whatever breaks in between. */
const eventId = 'bootstrap'
const told = (personId: string, name: string, now: Date): Change => ({
  id: eventId,
  print: eventId,
  at: now,
  act: 'bootstrap',
  by: { id: personId, name }
})

/** The root of the tree, made where there is none yet. */
export async function ensureRoot(
  nodeId: string,
  county: string | undefined,
  personId: string,
  now: Date
): Promise<Organization> {
  const there = await load<Recorded<Organization>>(organizations, nodeId)
  if (there) return there
  if (!county) throw new Refusal('COUNTY_MISSING', { county: '还没有填写' })
  const own = { id: nodeId, kind: 'county' as const, name: county }
  const doc: Organization = {
    _id: nodeId,
    name: county,
    kind: 'county',
    parentId: null,
    path: [nodeId],
    office: officeFor(own, own)
  }
  await insert('organizations', organizations.begin(doc, told(personId, county, now)))
  // From today on everything below it is looked at once a day.
  await insert('lookDays', { _id: nodeId, day: '' })
  return doc
}

/** The first administrator: somebody known gets the post, somebody not yet known is put on file with it. */
export async function ensurePerson(
  personId: string,
  root: Organization,
  openid: string,
  name: string | undefined,
  now: Date
): Promise<{ _id: string; name: string }> {
  const post: Post = { role: 'admin', nodeId: root._id, nodeName: root.name, path: root.path, from: now }
  const { result, saved } = await change<Recorded<Person>, { _id: string; name: string } | null>(
    persons,
    personId,
    (person) => {
      if (!person) return Promise.resolve({ result: null })
      const result = { _id: personId, name: person.name }
      if (person.history.some(({ id }) => id === eventId)) return Promise.resolve({ result })
      const posts = [...person.posts, post]
      // What lay with nobody may lie with them now.
      const fields = { posts, ...postIndex(posts), lookAt: now }
      return Promise.resolve({
        save: persons.changed(person, fields, told(personId, person.name, now)),
        result
      })
    }
  )
  if (saved || result) return result!
  if (!name) throw new Refusal('NAME_MISSING', { name: '还没有填写' })
  await reserve(openid, personId, now)
  const doc: Person = {
    _id: personId,
    name,
    openid,
    path: root.path,
    home: { id: root._id, name: root.name },
    posts: [post],
    ...postIndex([post])
  }
  await insert('persons', persons.begin(doc, told(personId, name, now)))
  return { _id: personId, name }
}
