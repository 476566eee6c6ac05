import type { Household } from '../../../cloudfunctions/kernel/household'
import type { Person } from '../../../cloudfunctions/kernel/person'
import type { Link } from '../../../cloudfunctions/domain/link/link'
import type { Wish } from '../../../cloudfunctions/domain/wish/wish'
import { insertAll, openStore, type Store } from '../../../demo/store'
import { householdLimit } from '../../../types/domain/households'
import { linked } from '../../support/samples/link'
import { wishIn } from '../../support/samples/wish'
import { personIdOf, type PersonKey } from '../../support/world'
import { describeInBrowser, useVillage } from './village'
import { tile, wordsOn } from './wordsOn'

/** Rows of one page of every list. */
const page = 20

/** Compares what pages of links, wishes and groups count with what the store has, where it has so many of each kind. */
export function numbersOfLinksAt(sizes: readonly number[]): void {
  describeInBrowser('every number on a page of links, wishes and groups is the store’s', () => {
    const village = useVillage()
    let store: Store
    let link: Link
    let home: Household
    let resident: Person
    const wishes = {} as Record<'wished' | 'collated', Wish>

    beforeAll(async () => {
      const cloud = village.cloud()
      store = await openStore(cloud.emulator.url)
      link = (await cloud.admin.get<Link>('links', linked))!
      home = (await cloud.admin.get<Household>('households', linked))!
      resident = (await cloud.admin.get<Person>('persons', personIdOf('a.neighbor')))!
      for (const stage of ['wished', 'collated'] as const)
        wishes[stage] = (await cloud.admin.get<Wish>('wishes', await wishIn(cloud, stage)))!
    }, 60_000)

    const numbered = (index: number): string => String(index).padStart(6, '0')
    const many = <Doc>(count: number, make: (index: number) => Doc): Doc[] =>
      Array.from({ length: count }, (_, index) => make(index))
    /** Puts these into a collection in place of all of this test that lay there. */
    async function only(collection: string, mark: string, docs: object[]): Promise<void> {
      const [from, to] = [mark, `${mark}~`]
      await store
        .collectionOf(collection)
        .where({ _id: store._.and(store._.gte(from), store._.lt(to)) })
        .remove()
      await insertAll(store, collection, docs)
    }
    /** So many households hold by a roster with the same member, and no others. */
    async function onlyLinks(count: number): Promise<void> {
      await store.collection('links').where({ _id: linked }).remove()
      const keyed = (_id: string) => `${link.sinceKey.split(' ', 1)[0]} ${_id}`
      const docs = many(count, (index): Link => {
        const _id = `home-number-${numbered(index)}`
        return { ...link, _id, subject: { ...link.subject, id: _id }, sinceKey: keyed(_id) }
      })
      await only('links', 'home-number-', docs)
      // Each household knows its member, as it follows its link.
      await store
        .collection('households')
        .doc(linked)
        .update({ data: { member: store._.set(null) } })
      await only(
        'households',
        'home-number-',
        docs.map(({ _id }) => ({ ...home, _id }))
      )
    }
    async function onlyWishes(stage: 'wished' | 'collated', count: number): Promise<void> {
      await store.collection('wishes').where({ _id: wishes.wished._id }).remove()
      await store.collection('wishes').where({ _id: wishes.collated._id }).remove()
      const docs = many(count, (index): Wish => {
        const _id = `wish-number-${numbered(index)}`
        const key = (of: string) => `${of.split(' ', 1)[0]} ${_id}`
        const wish = wishes[stage]
        return { ...wish, _id, dueKey: key(wish.dueKey), askedKey: key(wish.askedKey), alarmKey: null }
      })
      await only('wishes', 'wish-number-', docs)
    }
    const saidOn = (who: PersonKey, route: string) => wordsOn(village, who, route)

    describe.each(sizes)('%d of each', (count) => {
      village.walk(
        'links of one member: their own page, the public one, the desks of the office',
        async () => {
          await onlyLinks(count)
          const mine = await saidOn('a.member', '/link/mine/index')
          expect(/我的联户(\d+)户/.exec(mine)?.[1]).toBe(count > page ? undefined : String(count))
          const face = await saidOn('a.resident', `/link/member/index?id=${personIdOf('a.member')}`)
          expect(face).toContain(count > 0 ? `联系户数${count}户` : '还没有联户')
          expect(await saidOn('a.officer', '/link/office/index?desk=members')).toContain(`联${count}户`)
          const lists = await saidOn('a.officer', '/link/office/index?desk=lists')
          const told = count > page ? `名册带来的${page}多户` : `名册带来的${count}户`
          expect(lists.includes(told)).toBe(count > 0)
        }
      )

      village.walk('people of one household: its page', async () => {
        await only(
          'persons',
          'p-number-',
          many(Math.min(count, householdLimit - 2), (index) => {
            const { openid: _openid, ...person } = resident
            return { ...person, _id: `p-number-${numbered(index)}`, name: `第${index}人` }
          })
        )
        const there = (await store.collection('persons').where({ householdId: home._id }).count()).total
        const household = await saidOn('a.officer', `/link/household/index?id=${home._id}`)
        expect(household).toContain(`这一户有${there}个人`)
      })

      village.walk('wishes to be put into words, and to be published: the way there', async () => {
        await onlyWishes('wished', count)
        const hub = await saidOn('a.hub', '/pages/home/index')
        expect(tile('心愿待办', count).test(hub)).toBe(count > 0)
        await onlyWishes('collated', count)
        const officer = await saidOn('a.officer', '/pages/home/index')
        expect(tile('心愿待办', count).test(officer)).toBe(count > 0)
      })
    })
  })
}
