import fc from 'fast-check'
import { handOut } from '../../../cloudfunctions/account/sending/handOut'
import { planOf, knownOf } from '../../../cloudfunctions/account/sending/plan'
import type { Delivery } from '../../../cloudfunctions/account/sending/delivery'
import { fireDueTimers } from '../../../cloudfunctions/kernel/due'
import { timed } from '../../../cloudfunctions/matter/sweep'
import { burstMs, removeMessages } from '../../../cloudfunctions/domain/message/line'
import type { MessageEffect } from '../../../cloudfunctions/domain/message/message'
import { writeMessage } from '../../../cloudfunctions/domain/message/write'
import { freshId } from '../../support/ids'
import { setGate, storedDocs } from '../../support/memoryCloud'
import { memoryVillage, settled } from '../../support/memoryVillage'
import { personIdOf } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
beforeEach(() => village.reset())
afterEach(() => setGate())

const inbox = async (who: string) => (await village.call(who, 'account.messages', {})).rows

describe('many of one sort within a day are one line', () => {
  it('twelve additions are one message that counts them, and leads to the matter', async () => {
    const id = await village.reach('handling')
    for (let time = 0; time < 12; time += 1) {
      village.at(new Date(Date.parse('2026-11-23T03:00:00Z') + time * 20_000))
      await village.act('a.resident', 'add', id, { text: `第 ${time} 句`, photos: [] })
    }
    await settled()
    const rows = (await inbox('a.handler')).filter(({ text }) => text.includes('补充'))
    expect(rows).toMatchObject([{ text: '周小满补充了 12 次。', matterId: id, times: 12 }])
    expect(rows[0]).not.toHaveProperty('line')
  })

  it('twenty overdue matters are one line for every reader, which leads to all of them', async () => {
    const ids: string[] = []
    for (let time = 0; time < 20; time += 1) ids.push(await village.submit())
    await settled()
    for (let round = 0; round < 2; round += 1) await fireDueTimers(timed, new Date('2026-11-24T10:00:00Z'))
    await settled()
    village.at('2026-11-24T10:10:00Z')
    for (const who of ['a.hub', 'a.officer', 'town.office']) {
      const lines = (await inbox(who)).filter(({ text }) => text.includes('过期'))
      expect([who, lines.map(({ times }) => times)]).toEqual([who, [20]])
      const { rows, after } = await village.call(who, 'account.line', { line: lines[0]!.line! })
      expect(after).toBeNull()
      expect(rows.map(({ matterId }) => matterId).sort()).toEqual([...ids].sort())
      expect(rows.every(({ times }) => times === 1)).toBe(true)
    }
    expect((await inbox('a.hub')).filter(({ text }) => text.includes('快到期'))).toHaveLength(1)
    expect((await inbox('a.hub')).filter(({ text }) => text.includes('等您梳理'))).toHaveLength(1)
  })

  it('is sent in WeChat as one, whatever came, and never twice', async () => {
    const ids: string[] = []
    for (let time = 0; time < 5; time += 1) ids.push(await village.submit())
    await settled()
    const hub = personIdOf('a.hub')
    const now = new Date(Date.parse('2026-11-23T02:00:00Z') + burstMs)
    for (let time = 0; time < 2; time += 1) await handOut(now)
    const sent = storedDocs<Delivery>('deliveries').filter(({ to }) => to === hub)
    expect(sent).toMatchObject([{ times: 5 }])
    expect(
      storedDocs<{ to: string; sendAt?: Date }>('messages').some(({ to, sendAt }) => to === hub && sendAt)
    ).toBe(false)
    const known = await knownOf(sent)
    known.templates = {
      todo: { id: 't', fields: { text: 'thing1', subject: 'thing2', at: 'time3' } }
    } as never
    const plan = await planOf({ ...sent[0]!, paid: true }, known, now)
    expect(plan).toMatchObject({
      send: { page: '/account/messages/index', data: { thing1: { value: '有 5 件事等您梳理。' } } }
    })
  })

  it('is opened by who stands in, from the day on which they do', async () => {
    await village.call('a.hub', 'organization.away', {
      act: freshId(),
      substituteId: personIdOf('a.handler'),
      until: '2026-11-30'
    })
    village.at('2026-11-23T03:00:00Z')
    for (let time = 0; time < 2; time += 1) await village.submit()
    await settled()
    const row = (await inbox('a.handler')).find(({ text }) => text.includes('等您梳理'))!
    expect(row.times).toBe(2)
    expect((await village.call('a.handler', 'account.line', { line: row.line! })).rows).toHaveLength(2)
  })

  it('is nobody else’s to open', async () => {
    for (let time = 0; time < 2; time += 1) await village.submit()
    await settled()
    const [row] = await inbox('a.hub')
    expect((await village.call('a.hub', 'account.line', { line: row!.line! })).rows).toHaveLength(2)
    for (const who of ['a.resident', 'a.officer', 'b.officer', 'town.office'])
      expect((await village.call(who, 'account.line', { line: row!.line! })).rows).toEqual([])
  })
})

const message = (index: number, day = 23): MessageEffect => ({
  id: `m-${index}`,
  kind: 'message',
  to: personIdOf('a.hub'),
  by: 'system',
  matterId: `matter-${index}`,
  subject: `第 ${index} 件`,
  text: `第 ${index} 件过期了。`,
  at: new Date(Date.UTC(2026, 10, day, 2, index)),
  bundle: { of: 'overdue', many: '有 # 件过期了。', wide: true }
})

describe('a line', () => {
  it('is the same in any order, repeated, at once, and with calls that fail', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 7 }), { minLength: 1, maxLength: 24 }),
        fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 20 }),
        async (order, turns) => {
          village.reset()
          let call = 0
          setGate(async () => {
            const waits = turns[call++ % turns.length]!
            for (let left = waits; left > 0; left -= 1) await Promise.resolve()
            if (waits === 11) throw new Error('frozen')
          })
          await Promise.allSettled(order.map((index) => writeMessage(message(index))))
          setGate()
          // What failed is carried out again.
          for (const index of order) await writeMessage(message(index))
          const all = new Set(order)
          const last = Math.max(...order)
          const rows = await inbox('a.hub')
          expect(rows).toMatchObject([{ id: `m-${last}`, times: all.size }])
          if (all.size === 1) return
          expect(rows[0]!.text).toBe(`有 ${all.size} 件过期了。`)
          const behind = await village.call('a.hub', 'account.line', { line: rows[0]!.line! })
          expect(behind.rows.map(({ id }) => id)).toEqual(
            [...all].sort((a, b) => b - a).map((index) => `m-${index}`)
          )
        }
      ),
      { numRuns: 200 }
    )
  })

  it('ends with the day, and shows what is left once some are taken away', async () => {
    for (const index of [1, 2, 3]) await writeMessage(message(index))
    await writeMessage(message(4, 24))
    expect((await inbox('a.hub')).map(({ times }) => times)).toEqual([1, 3])
    await removeMessages(['m-3', 'm-9'])
    expect(await inbox('a.hub')).toMatchObject([{ id: 'm-4' }, { id: 'm-2', times: 2 }])
    await removeMessages(['m-2'])
    expect(await inbox('a.hub')).toMatchObject([
      { id: 'm-4' },
      { id: 'm-1', times: 1, text: '第 1 件过期了。' }
    ])
  })
})
