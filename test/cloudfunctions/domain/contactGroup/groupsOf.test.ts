import { groupsOf, leads, reportsTo } from '../../../../cloudfunctions/domain/contactGroup/groupsOf'
import { postIndex, type Person, type Post } from '../../../../cloudfunctions/kernel/person'
import type { NodeKind } from '../../../../types/domain/nodes'
import type { Role } from '../../../../types/domain/roles'

const now = new Date('2026-11-23T02:00:00Z')
const kinds: Record<string, NodeKind> = { c: 'county', t: 'town', v: 'village', w: 'village', g: 'grid' }
const kindOf = (nodeId: string) => kinds[nodeId]
const paths = { t: ['c', 't'], v: ['c', 't', 'v'], w: ['c', 't', 'w'], g: ['c', 't', 'v', 'g'] }

const post = (role: Role, at: keyof typeof paths, more: Partial<Post> = {}): Post => ({
  role,
  nodeId: at,
  nodeName: at,
  path: paths[at],
  ...more
})
const person = (posts: Post[], more: Partial<Person> = {}): Person => ({
  _id: 'p',
  name: '陈立秋',
  path: paths.g,
  home: { id: 'g', name: '一组' },
  posts,
  ...postIndex(posts),
  ...more
})
const groups = (one: Person, at = now) => groupsOf(one, kindOf, at)

describe('the groups somebody is in', () => {
  it('are none for a resident whose household has no member', () => {
    expect(groups(person([]))).toEqual([])
  })

  it('are the group of the member linked with the household, and of the member in the city', () => {
    const linked = { linkedMember: { id: 'm1', name: '甲' }, cityMember: { id: 'm2', name: '乙' } }
    expect(groups(person([], linked))).toEqual(['m-m1', 'c-m2'])
  })

  it('are the own group and the village’s for a member', () => {
    expect(groups(person([post('member', 'g')]))).toEqual(['m-p', 'v-v'])
  })

  it('are the own city group too for a member away or floating', () => {
    for (const category of ['away', 'floating'] as const)
      expect(groups(person([post('member', 'g')], { service: { category } }))).toEqual(['m-p', 'c-p', 'v-v'])
    expect(groups(person([post('member', 'g')], { service: { category: 'home' } }))).toEqual(['m-p', 'v-v'])
  })

  it.each(['hub', 'handler', 'informationOfficer'] as const)('are the village’s for a %s', (role) => {
    expect(groups(person([post(role, 'g')]))).toEqual(['v-v'])
  })

  it('are the village’s and the town’s for an officer, and the town’s alone for its office', () => {
    expect(groups(person([post('officer', 'v')]))).toEqual(['v-v', 't-t'])
    expect(groups(person([post('townOffice', 't')]))).toEqual(['t-t'])
    expect(groups(person([post('admin', 't')]))).toEqual([])
  })

  it('end and begin with the post, to the moment', () => {
    const member = person([post('member', 'g', { from: now, until: new Date(now.getTime() + 1000) })])
    expect(groups(member, new Date(now.getTime() - 1))).toEqual([])
    expect(groups(member)).toEqual(['m-p', 'v-v'])
    expect(groups(member, new Date(now.getTime() + 1000))).toEqual([])
  })

  it('hold each once, whatever posts lead into it', () => {
    const posts = [post('member', 'g'), post('officer', 'v'), post('handler', 'v'), post('officer', 'w')]
    expect(groups(person(posts))).toEqual(['m-p', 'v-v', 't-t', 'v-w'])
  })
})

describe('speaking for a group', () => {
  const ledBy = (one: Person) =>
    ['m-p', 'm-m1', 'c-p', 'v-v', 'v-w', 't-t'].filter((id) => leads(one, id, kindOf, now))
  const reportedBy = (one: Person) =>
    ['m-p', 'm-m1', 'c-p', 'v-v', 'v-w', 't-t'].filter((id) => reportsTo(one, id, kindOf, now))

  it('is the member’s in the own groups and not in the group of another', () => {
    const away = person([post('member', 'g')], {
      service: { category: 'away' },
      linkedMember: { id: 'm1', name: '甲' }
    })
    expect(ledBy(away)).toEqual(['m-p', 'c-p'])
    expect(reportedBy(away)).toEqual(['m-p', 'c-p'])
  })

  it('is a village officer’s in the village and the town office’s in the town', () => {
    expect(ledBy(person([post('officer', 'v')]))).toEqual(['v-v'])
    expect(ledBy(person([post('townOffice', 't')]))).toEqual(['t-t'])
    expect(ledBy(person([post('hub', 'g'), post('handler', 'v')]))).toEqual([])
  })

  it('is not what an information officer does, who reports to the village’s all the same', () => {
    const informer = person([post('informationOfficer', 'g')])
    expect(ledBy(informer)).toEqual([])
    expect(reportedBy(informer)).toEqual(['v-v'])
    expect(reportedBy(person([post('townOffice', 't')]))).toEqual([])
  })

  it('ends with the post', () => {
    expect(ledBy(person([post('officer', 'v', { until: now })]))).toEqual([])
  })
})
