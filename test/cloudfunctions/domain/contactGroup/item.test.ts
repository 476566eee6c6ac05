import { itemOf } from '../../../../cloudfunctions/domain/contactGroup/item'
import type { Person } from '../../../../cloudfunctions/kernel/person'
import { postIndex } from '../../../../cloudfunctions/kernel/person'
import type { ProgressItem, StoredItem } from '../../../../cloudfunctions/domain/contactGroup/feed'
import { personIdOf, world, type PersonKey } from '../../../support/world'

const now = new Date('2026-11-23T02:00:00Z')
const of = (who: PersonKey): Person => world().persons.find(({ _id }) => _id === personIdOf(who))!

const item: ProgressItem & Pick<StoredItem, '_id' | 'key'> = {
  _id: 'v-village-a matter-1.2',
  key: '2026-11-20T02:00:00.000Z matter-1.2',
  kind: 'progress',
  groupId: 'v-village-a',
  sourceId: 'matter-1.2',
  rev: 1,
  by: { id: 'village-a', name: '石桥村村委会' },
  text: '有人接手办了。',
  photos: [],
  at: new Date('2026-11-20T02:00:00Z'),
  stage: 'handling',
  reportId: 'report-1',
  matter: {
    id: 'matter-1',
    path: ['county-1', 'town-1', 'village-a', 'grid-a1'],
    people: [personIdOf('a.handler')]
  }
}
const wayOf = (person: Person, told: typeof item = item) => itemOf(told, person, new Map(), now).matterId

/** Somebody after their village went to another town: the posts lie on the new path. */
function moved(who: PersonKey): Person {
  const person = of(who)
  const posts = person.posts.map((post) => ({
    ...post,
    path: post.path.map((id) => (id === 'town-1' ? 'town-2' : id))
  }))
  return { ...person, posts, ...postIndex(posts) }
}

it('shows the way to a matter to who has a part in it and to officers over it, and to nobody else', () => {
  expect([wayOf(of('a.handler')), wayOf(of('a.officer'))]).toEqual(['matter-1', 'matter-1'])
  for (const who of ['a.member', 'a.hub', 'a.resident', 'b.officer', 'town.office'] as const)
    expect([who, wayOf(of(who))]).toEqual([who, undefined])
})

it('goes on showing it to the officers of a village that moved to another town since', () => {
  expect(wayOf(moved('a.officer'))).toBe('matter-1')
  expect(wayOf(moved('b.officer'))).toBeUndefined()
})

it('takes the way from an officer whose post is over', () => {
  const officer = of('a.officer')
  const posts = officer.posts.map((post) => ({ ...post, until: new Date('2026-11-22T02:00:00Z') }))
  expect(wayOf({ ...officer, posts, ...postIndex(posts) })).toBeUndefined()
})

const photo = 'cloud://x/evidence/paired/a.png'
const addresses = new Map([
  [photo, 'https://x/a.png'],
  ['cloud://x/evidence/thumbnails/a.jpg', 'https://x/small.jpg'],
  ['cloud://x/evidence/before.jpg', 'https://x/before.jpg']
])

it('shows each photo with its thumbnail, or with itself where it has none; what is gone is left out', () => {
  const photos = ['cloud://x/evidence/gone.jpg', photo, 'cloud://x/evidence/before.jpg']
  expect(itemOf({ ...item, photos }, of('a.member'), addresses, now)).toMatchObject({
    photos: ['https://x/a.png', 'https://x/before.jpg'],
    thumbnails: ['https://x/small.jpg', 'https://x/before.jpg']
  })
})

it('of what was taken back tells the reason and not a word or a photo of it', () => {
  const told = { ...item, photos: [photo], retracted: { reason: '写错了' } }
  expect(itemOf(told, of('a.member'), addresses, now)).toMatchObject({
    text: '',
    photos: [],
    thumbnails: [],
    retracted: '写错了'
  })
})
