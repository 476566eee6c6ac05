import { memoryReports, ownGroup } from '../../../support/memoryReports'
import { memoryVillage, refusalOf, settled } from '../../../support/memoryVillage'
import { setGate, storeCalls } from '../../../support/memoryCloud'
import { freshId } from '../../../support/ids'
import { personIdOf } from '../../../support/world'

jest.mock('../../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../../support/memoryCloud'))

const village = memoryVillage()
const reports = memoryReports(village)
const { post, act, report, cases, feed } = reports
beforeEach(() => {
  village.reset()
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(async () => {
  await settled()
  jest.restoreAllMocks()
})

describe('report.raise', () => {
  it('makes it one case, asked on the households’ behalf by who reported', async () => {
    const id = await post({ category: 'welfare' })
    const { matterId } = await act('a.officer', 'raise', id)
    await settled()
    expect(cases(id).map(({ _id }) => _id)).toEqual([matterId])
    expect(cases(id)[0]).toMatchObject({
      asker: { id: personIdOf('a.member') },
      origin: { reportId: id, groupId: ownGroup, raisedBy: { id: personIdOf('a.officer') } }
    })
    expect(village.told(personIdOf('a.member'))).toEqual([
      '李建国把您反映的情况立成了一件事，点开能看到办到哪一步。'
    ])
  })

  it('asked for twice at once makes one case; the second is told that it is one', async () => {
    const id = await post({ category: 'welfare' })
    const answers = await Promise.allSettled([act('a.officer', 'raise', id), act('a.member', 'raise', id)])
    await settled()
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const refused = answers.find((one): one is PromiseRejectedResult => one.status === 'rejected')
    expect(refused?.reason).toMatchObject({ named: 'REPORT_RAISED' })
    expect(cases(id)).toHaveLength(1)
  })

  it('sent again answers the same and opens nothing more', async () => {
    const id = await post()
    const name = freshId()
    const first = await act('a.member', 'raise', id, {}, name)
    await settled()
    expect(await act('a.member', 'raise', id, {}, name)).toEqual(first)
    expect(await refusalOf(act('a.officer', 'raise', id, {}, name))).toBe('ACT_REUSED')
    expect(cases(id)).toHaveLength(1)
  })

  it('is refused to the group’s people and not found by anybody else', async () => {
    const id = await post({ category: 'welfare' })
    expect(await refusalOf(act('a.resident', 'raise', id))).toBe('NOT_ALLOWED')
    for (const who of ['a.loner', 'b.officer', 'town.office'] as const)
      expect(await refusalOf(act(who, 'raise', id))).toBe('NOT_FOUND')
  })

  it.each(['matters', 'feed', 'messages'])(
    'is finished by the timer where the instance froze at %s',
    async (broken) => {
      village.at('2026-11-23T02:00:00Z')
      setGate((action, name) =>
        name === broken && action !== 'get' ? Promise.reject(new Error('frozen')) : Promise.resolve()
      )
      const id = await post({ needsAction: true })
      await settled()
      setGate()
      expect(report(id).pendingSince).not.toBeNull()
      expect(await reports.sweep('2026-11-23T02:01:00Z')).toEqual({ done: 1, failed: 0 })
      await settled()
      expect(await reports.sweep('2026-11-23T02:02:00Z')).toEqual({ done: 0, failed: 0 })
      await village.sweep('2026-11-23T02:02:00Z')
      expect(cases(id)).toHaveLength(1)
      expect(
        feed(ownGroup)
          .map(({ sourceId }) => sourceId)
          .sort()
      ).toEqual([cases(id)[0]!._id + '.1', id].sort())
      expect(village.told('village-a').length + village.told(personIdOf('a.hub')).length).toBeGreaterThan(0)
    }
  )

  it('takes three calls of the store', async () => {
    const id = await post()
    await settled()
    storeCalls.length = 0
    setGate((_action, name) => (name === 'matters' ? new Promise(() => undefined) : Promise.resolve()))
    await act('a.member', 'raise', id)
    expect(storeCalls.filter((one) => !/matters|messages|feed/.test(one))).toEqual([
      'get persons',
      'get reports',
      'update reports'
    ])
  })

  it('lets the report and its group follow how the case goes on, naming nobody', async () => {
    const id = await post({ category: 'infrastructure', needsAction: true })
    await settled()
    const matterId = cases(id)[0]!._id
    const leadId = personIdOf('a.handler')
    await village.act('a.officer', 'agenda', matterId, { category: 'infrastructure', urgency: 'ordinary' })
    await village.act('a.officer', 'assign', matterId, { leadId, helperIds: [personIdOf('a.helper')] })
    await village.act('a.handler', 'take', matterId, {})
    await village.act('a.handler', 'progress', matterId, { text: '和郑有田家说好了' })
    await village.act('a.handler', 'finish', matterId, { outcome: 'solved', text: '郑有田家门口也修好了' })
    await village.act('a.member', 'rate', matterId, { satisfaction: 'yes' })
    await settled()
    const told = feed(ownGroup).filter(({ kind }) => kind === 'progress')
    const slide = '「后山有一处滑坡，路断了」'
    expect(told.map(({ text }) => text)).toEqual([
      expect.stringMatching(new RegExp(`^${slide}立成了一件事，编号 261123-.{5}，等梳理。$`)),
      expect.stringMatching(new RegExp(`^${slide}列入了议事，11 月 \\d+ 日前有结果。$`)),
      expect.stringMatching(new RegExp(`^${slide}村里定了人来办，.*日前办结。$`)),
      expect.stringMatching(new RegExp(`^${slide}有人接手办了，.*日前办结。$`)),
      `${slide}正在办，有了新的进展。`,
      `${slide}办完了：已办好，等评价。`,
      `${slide}评过了，这件事办结了。`
    ])
    for (const name of ['孙大勇', '钱多多', '郑有田', '李建国', '陈立秋'])
      expect(JSON.stringify(told)).not.toContain(name)
    expect(report(id)).toMatchObject({ matterStage: 'closed', matterVersion: 7 })
    expect((await village.call('a.resident', 'report.read', { id })).matter).toEqual({
      id: matterId,
      stage: 'closed'
    })
  })
})
