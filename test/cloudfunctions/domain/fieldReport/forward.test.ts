import { memoryReports } from '../../../support/memoryReports'
import { memoryVillage, refusalOf, refusedBy, settled } from '../../../support/memoryVillage'
import { setGate, storeCalls, storedDocs } from '../../../support/memoryCloud'
import { freshId } from '../../../support/ids'
import { personIdOf } from '../../../support/world'

jest.mock('../../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../../support/memoryCloud'))

const village = memoryVillage()
const { post, act, report, sweep, cases } = memoryReports(village)
beforeEach(() => {
  village.reset()
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(async () => {
  await settled()
  jest.restoreAllMocks()
})

describe('report.forward', () => {
  it('lets the town office see and hear of it, and tells the author who sent it', async () => {
    const id = await post({ category: 'welfare' })
    await settled()
    expect(await refusalOf(village.call('town.office', 'report.read', { id }))).toBe('NOT_FOUND')
    expect(await act('a.officer', 'forward', id)).toEqual({ id, version: 2, matterId: null })
    await settled()
    expect(village.told('town-1')).toEqual(['石桥村送来一条情况：民生保障，请看看。'])
    expect(village.told(personIdOf('a.member'))).toEqual(['李建国把您反映的情况送到镇里了。'])
    expect(await village.call('town.office', 'report.read', { id })).toMatchObject({
      reached: { village: true, town: true },
      acts: ['answer', 'raise', 'forward', 'mark']
    })
    expect(report(id).tray).toBe('both')
    expect(cases(id)).toEqual([])
  })

  it('stays what the village can make a matter of', async () => {
    const id = await post({ category: 'welfare' })
    await act('a.member', 'forward', id)
    const { matterId } = await act('a.officer', 'raise', id)
    await settled()
    expect(cases(id).map(({ _id }) => _id)).toEqual([matterId])
  })

  it('of what the town has already is refused: it is sent once', async () => {
    const pressing = await post({ category: 'welfare', urgency: 'urgent' })
    expect(await refusalOf(act('a.officer', 'forward', pressing))).toBe('REPORT_SENT')
    const affairs = await post({ category: 'affairs' })
    expect(await refusalOf(act('a.member', 'forward', affairs))).toBe('REPORT_SENT')
    await settled()
    expect(village.told('town-1')).toHaveLength(2)
  })

  it('by two at once is sent once; the second is told so', async () => {
    const id = await post({ category: 'welfare' })
    const answers = await Promise.allSettled(
      (['a.officer', 'a.member'] as const).map((who) => act(who, 'forward', id))
    )
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { named: 'REPORT_SENT' }
    })
    await settled()
    expect(village.told('town-1')).toHaveLength(1)
  })

  it('sent again answers the same and tells nobody twice; under a used act another is refused', async () => {
    const id = await post({ category: 'welfare' })
    const name = freshId()
    const first = await act('a.officer', 'forward', id, {}, name)
    await settled()
    expect(await act('a.officer', 'forward', id, {}, name)).toEqual(first)
    expect(await refusalOf(act('a.officer2', 'forward', id, {}, name))).toBe('ACT_REUSED')
    expect(await refusalOf(act('a.officer', 'raise', id, {}, name))).toBe('ACT_REUSED')
    await settled()
    expect(village.told('town-1')).toHaveLength(1)
    expect(report(id).version).toBe(2)
  })

  it('is for the author and the village’s officers', async () => {
    const id = await post({ category: 'welfare' })
    for (const who of ['a.hub', 'a.resident', 'a.neighbor'] as const)
      expect([who, await refusalOf(act(who, 'forward', id))]).toEqual([who, 'NOT_ALLOWED'])
    for (const who of ['a.loner', 'a.handler', 'b.officer', 'town.office'] as const)
      expect([who, await refusalOf(act(who, 'forward', id))]).toEqual([who, 'NOT_FOUND'])
    expect(report(id).town).toBe(false)
  })

  it('is told by the timer where the instance froze before', async () => {
    village.at('2026-11-23T02:00:00Z')
    const id = await post({ category: 'welfare' })
    await settled()
    setGate((action, name) =>
      name === 'messages' && action !== 'get' ? Promise.reject(new Error('frozen')) : Promise.resolve()
    )
    await act('a.officer', 'forward', id)
    await settled()
    setGate()
    expect(village.told('town-1')).toEqual([])
    expect(await sweep('2026-11-23T02:01:00Z')).toEqual({ done: 1, failed: 0 })
    expect(village.told('town-1')).toHaveLength(1)
  })

  it('takes three calls of the store', async () => {
    const id = await post({ category: 'welfare' })
    await settled()
    storeCalls.length = 0
    setGate((_action, name) => (name === 'messages' ? new Promise(() => undefined) : Promise.resolve()))
    await act('a.officer', 'forward', id)
    expect(storeCalls.filter((one) => !/messages/.test(one))).toEqual([
      'get persons',
      'get reports',
      'update reports'
    ])
    setGate()
  })

  it.each([
    ['id', 'short'],
    ['id', null],
    ['act', ''],
    ['reason', '为什么']
  ])('names %s in a wrong shape (%j), and sends nothing', async (field, value) => {
    const id = await post({ category: 'welfare' })
    const before = JSON.stringify(storedDocs('reports'))
    const asked = village.call('a.officer', 'report.forward', { id, act: freshId(), [field]: value } as never)
    expect((await refusedBy(asked)).toWire()).toMatchObject({
      name: 'BAD_INPUT',
      fields: { [field]: expect.any(String) }
    })
    expect(JSON.stringify(storedDocs('reports'))).toBe(before)
  })
})
