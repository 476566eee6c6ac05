import { feedIdOf } from '../../cloudfunctions/domain/contactGroup/feed'
import { headOf } from '../../cloudfunctions/domain/contactGroup/head'
import { counted } from '../../cloudfunctions/domain/contactGroup/writeFeed'
import type { CollectionName } from '../../cloudfunctions/kernel/documents'
import { publicationId } from '../../cloudfunctions/domain/publication/publication'
import { callWell } from '../../demo/call'
import { insertAll, type Store } from '../../demo/store'
import { personId } from '../../demo/village/people'
import type { Emulator } from '../../emulator'
import { clone, clones, numbered } from './clones'
import { householdId, householdsOf, person, village, villageGroup } from './places'
import { who } from './village'

/** Of so many matters there is one home, a member to so many homes, one wish, one report, one notice. */
const share = { home: 100, member: 10, told: 10, marked: 100, doubted: 1000 }

/** With fewer, the members of a village would not fill a page. */
const leastHomes = 1000

/**
 * Beside so many matters, what else a village of that size has: homes with their members, wishes, reports, feeds and
 * words to be looked at. Each is made once by the calls that production makes, and then copied under other ids.
 */
export async function crowd(emulator: Emulator, store: Store, cases: number): Promise<void> {
  const copies = async (collection: CollectionName, docId: string, id: string, count: number) => {
    const { data } = await store.collection(collection).doc(docId).get()
    if (!data) throw new Error(`${docId} is not in ${collection}`)
    await insertAll(store, collection, clones(data, id, count))
  }
  await homes(store, Math.max(leastHomes, Math.floor(cases / share.home)))
  const told = Math.floor(cases / share.told)
  const { wishes, report, marked, notice } = await tellOnce(emulator)
  for (const id of wishes) await copies('wishes', id, id, told)
  await copies('publications', publicationId('wish', wishes[1]), wishes[1], told)
  await copies('reports', report, report, told)
  await copies('reports', marked, marked, Math.floor(cases / share.marked))
  await ledger(store, marked, Math.floor(cases / share.marked))
  for (const [groupId, id] of [
    [villageGroup, notice],
    [householdsOf('xu-guoliang'), report]
  ] as const)
    await feed(store, groupId, id, told)
  const doubted = personId('chen-haisheng')
  await copies('publications', publicationId('pledge', doubted), doubted, Math.ceil(cases / share.doubted))
}

const wished = { text: '我脚肿，想要一双厚底的棉鞋，40 码，冬天下地暖和点。' }
const observed = { text: '后山的路上方裂了一条缝，有两指宽，雨再下可能要塌。', category: 'safety' as const }

/** A wish to be put on the wall and one that is there, a report and one that was marked, and a notice. */
async function tellOnce(emulator: Emulator) {
  const [collated, onWall] = ['bench-wish-collated', 'bench-wish-on-the-wall']
  const [report, marked, notice] = ['bench-report-ordinary', 'bench-report-marked', 'bench-notice-of-village']
  for (const id of [collated, onWall]) {
    await callWell(emulator, who.asker, 'wish.submit', { id, ...wished })
    const words = { words: '想要一双厚底棉鞋，40 码', kind: 'living' as const }
    await callWell(emulator, who.hub, 'wish.collate', { id, act: `act-collate-${id}`, ...words })
  }
  await callWell(emulator, who.second, 'wish.publish', { id: onWall, act: `act-publish-${onWall}` })
  const author = person('xu-guoliang').openid
  const groupId = householdsOf('xu-guoliang')
  await callWell(emulator, author, 'report.post', { id: report, groupId, ...observed })
  await callWell(emulator, author, 'report.post', { id: marked, groupId, ...observed, urgency: 'urgent' })
  const reason = '报得及时，当天就封了路'
  await callWell(emulator, who.town, 'report.mark', { id: marked, act: `act-mark-${marked}`, reason })
  const text = '明天上午八点到十二点，全村停水检修。'
  await callWell(emulator, who.second, 'group.announce', {
    id: notice,
    groupId: villageGroup,
    topic: 'work',
    text
  })
  return { wishes: [collated, onWall] as const, report, marked, notice }
}

/** Homes like that of who asks, in one grid, each with its link; every ten have a member of their own. */
async function homes(store: Store, count: number): Promise<void> {
  const stored = async (collection: CollectionName, id: string) => ({
    collection,
    doc: (await store.collection(collection).doc(id).get()).data!
  })
  const [asker, member] = ['wang-guixiang', 'chen-jiawang']
  const home = [
    await stored('persons', personId(asker)),
    await stored('households', householdId),
    onEarlierList(await stored('links', householdId))
  ]
  for (const { collection, doc } of home)
    await insertAll(
      store,
      collection,
      Array.from({ length: count }, (_none, index) =>
        clone(clone(doc, asker, numbered(asker, index)), member, numbered(member, index % membersOf(count)))
      )
    )
  const { doc } = await stored('persons', personId(member))
  await insertAll(store, 'persons', clones(doc, member, membersOf(count)))
}

/** Their links were before an assembly long ago: what a list takes in is what is new. */
const onEarlierList = ({ collection, doc }: { collection: string; doc: object }) => ({
  collection,
  doc: { ...doc, listId: 'list-bench-earlier' }
})

const membersOf = (homes: number): number => Math.ceil(homes / share.member)

async function ledger(store: Store, reportId: string, count: number): Promise<void> {
  const { data } = await store
    .collection('ledger')
    .where({ nodeId: village.split('-').slice(0, -1).join('-') })
    .limit(1)
    .get()
  await insertAll(store, 'ledger', clones(data[0]!, reportId, count))
}

/** The items of a group’s feed, and the newest of them at its head. */
async function feed(store: Store, groupId: string, sourceId: string, count: number): Promise<void> {
  const { data: item } = await store.collection('feed').doc(feedIdOf({ groupId, sourceId })).get()
  const items = [...clones(item!, sourceId, count)]
  await insertAll(store, 'feed', items)
  const { data: head } = await store.collection('feedMarks').doc(groupId).get()
  const recent = items.slice(-counted).map((one) => headOf(one).entry)
  const { _id: _same, ...fields } = head as { _id: string }
  await store
    .collection('feedMarks')
    .doc(groupId)
    .set({ data: { ...fields, recent } })
}
