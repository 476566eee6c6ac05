import type { StoredMessage } from '../../../cloudfunctions/domain/account/stored'
import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { monthOf } from '../../../cloudfunctions/domain/matter/state/measure'
import { insertAll, openStore, type Store } from '../../../demo/store'
import { front, loaded, seen } from '../../../scripts/browser/visit'
import { tallied } from '../../../scripts/rebuild/tallies'
import type { Stage } from '../../../types/domain/stages'
import type { PersonKey } from '../../support/world'
import { matterAt } from './matters'
import { describeInBrowser, useVillage } from './village'
import { tile, wordsOn } from './wordsOn'

const hourMs = 3_600_000

/** Compares what pages count with what the store has, where it has so many of each kind. */
export function numbersAt(sizes: readonly number[]): void {
  describeInBrowser('every number on a page is the store’s, however much there is', () => {
    const village = useVillage()
    let store: Store
    const templates = new Map<Stage, Matter>()

    beforeAll(async () => {
      store = await openStore(village.cloud().emulator.url)
      for (const stage of ['asked', 'returned', 'sorted', 'handling', 'escalated'] as const) {
        const id = await matterAt(village, stage, '桥头的路灯坏了')
        await village.cloud().settled(id)
        templates.set(stage, (await village.cloud().admin.get<Matter>('matters', id))!)
      }
    }, 60_000)

    /** Puts so many matters into the village that stand at a stage and are due then, and no others. */
    async function only(stage: Stage, count: number, due: Date): Promise<void> {
      for (const name of ['matters', 'tallies'] as const)
        await store
          .collection(name)
          .where({ _id: store._.gt('') })
          .remove()
      const matters = Array.from({ length: count }, (_, index): Matter => {
        const _id = `matter-number-${String(index).padStart(6, '0')}`
        const dueKey = `${due.toISOString()} ${_id}`
        const template = templates.get(stage)!
        const askedKey = `${template.askedKey.split(' ', 1)[0]} ${_id}`
        return { ...template, _id, dueAt: due, dueKey, askedKey }
      })
      const counted = tallied()
      matters.forEach(counted.add)
      await insertAll(store, 'matters', matters)
      await insertAll(store, 'tallies', [...counted.tallies().values()])
    }

    const saidOn = (who: PersonKey, route: string) => wordsOn(village, who, route)
    const now = () => village.cloud().emulator.clock.now()
    const late = () => new Date(now() - hourMs)
    const inDays = (days: number) => new Date(now() + days * 24 * hourMs)

    describe.each(sizes)('%d of each', (count) => {
      village.walk(
        'to be discussed, late: the agenda, its meeting and the trays of the village',
        async () => {
          await only('sorted', count, late())
          const agenda = await saidOn('a.officer', '/work/agenda/index')
          expect(agenda).toContain(count > 0 ? `议事超期了·${count}件` : '没有要议的事')
          expect(agenda).toContain(`${count}超期`)
          expect(agenda.includes(`一件一件过(${count}件)`)).toBe(count > 0)
          expect(await saidOn('a.officer', '/work/watch/index')).toContain(`等议${count}`)
          if (count === 0) return
          const page = await village.open('a.officer', '/work/agenda/index?meet=village-a')
          await seen(front(page), `议事 1 / ${count}`)
        }
      )

      village.walk('to be discussed later: the agenda and its meeting', async () => {
        await only('sorted', count, inDays(5))
        const agenda = await saidOn('a.officer', '/work/agenda/index')
        expect(agenda.includes(`往后要议·${count}件`)).toBe(count > 0)
        expect(agenda).toContain(`${count}等着议`)
        if (count === 0) return
        const page = await village.open('a.officer', '/work/agenda/index?meet=village-a')
        await seen(front(page), `议事 1 / ${count}`)
      })

      village.walk('to be sorted: the desk of the hub and the way there', async () => {
        await only('asked', count, inDays(1))
        expect(await saidOn('a.hub', '/work/sort/index')).toContain(
          count > 0 ? `还有${count}件` : '都梳理完了'
        )
        expect(await saidOn('a.hub', '/pages/home/index')).toMatch(tile('梳理', count))
      })

      village.walk('in handling: the list of who handles and the way there', async () => {
        await only('handling', count, inDays(9))
        const list = await saidOn('a.handler', '/work/handle/index')
        expect(list).toContain(count > 0 ? `我在办的${count}件` : '手上没有要办的事')
        const shown = Math.min(count, 20)
        if (count > 0) expect(list).toContain(count > 20 ? `还有时间·先列${shown}件` : `还有时间·${count}件`)
        expect(await saidOn('a.handler', '/pages/home/index')).toMatch(tile('我在办', count))
        if (count > 0) {
          const { people } = await village.call('a.officer', 'matter.handlers', {})
          expect(people.find(({ name }) => name === '孙大勇')?.inHand).toBe(count)
        }
      })

      village.walk('waiting for who asked: what stands first, and the tab', async () => {
        await only('returned', count, inDays(5))
        const page = await village.open('a.resident', '/pages/home/index')
        await loaded(page)
        const words = (await front(page).innerText()).replace(/\s/g, '')
        expect(words.includes(`等您·${count}件`)).toBe(count > 0)
        const onTab = await front(page).locator('.tab-waiting').allInnerTexts()
        expect(onTab).toEqual(count > 0 ? [String(count)] : [])
        await village.putAway(page)
      })

      village.walk('asked in a month: the figures and the register', async () => {
        await only('handling', count, inDays(9))
        const month = monthOf(new Date(now()))
        const span = `nodeId=village-a&from=${month}&to=${month}`
        const board = await saidOn('a.officer', `/figures/board/index?${span}`)
        expect(board).toContain(count > 0 ? `反映了${count}件` : '这段时间还没有人反映')
        const page = await village.open('a.officer', `/figures/register/index?${span}`)
        await seen(front(page), count > 0 ? `存成表格(${count} 件)` : '这段时间没有登记的事')
        await village.putAway(page)
      })

      village.walk('told and not looked at: the way to the inbox', async () => {
        await store.collection('messages').where({ to: 'p-a-resident' }).remove()
        await insertAll(store, 'messages', messagesTo('p-a-resident', count, new Date(now())))
        const words = await saidOn('a.resident', '/pages/home/index')
        const news = count > 99 ? '99条以上' : `${count}条`
        expect(words.includes(`给我的消息·${news}新的`)).toBe(count > 0)
      })

      village.walk('before the town: its piles and the way there', async () => {
        await only('escalated', count, late())
        expect(await saidOn('town.office', '/work/town/index')).toMatch(
          count > 0 ? new RegExp(`提上来的${count}(?!\\d)`) : /提上来的(?!\d)/
        )
        expect(await saidOn('a.officer', '/work/watch/index')).toMatch(new RegExp(`在镇里${count}(?!\\d)`))
      })
    })
  })
}

/** So many messages to one person, a second apart. */
const messagesTo = (to: string, count: number, from: Date): (StoredMessage & { _id: string })[] =>
  Array.from({ length: count }, (_, index) => {
    const _id = `message-number-${String(index).padStart(6, '0')}`
    const at = new Date(from.getTime() - index * 1000)
    const about = { subject: '桥头的路灯坏了', text: '王长河答复了您。' }
    return { _id, to, by: 'p-a-hub', at, key: `${at.toISOString()} ${_id}`, template: 'progress', ...about }
  })
