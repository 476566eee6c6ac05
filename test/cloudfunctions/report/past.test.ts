import { groupIdOf } from '../../../types/domain/tiers'
import { errorOf, valueOf } from '../../support/answers'
import { everythingTold } from '../../support/everyRead'
import { freshId } from '../../support/ids'
import { memoryTestCloud } from '../../support/memoryTestCloud'
import type { TestCloud } from '../../support/startTestCloud'
import { personIdOf, type PersonKey } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const words = '暗号六六：灌溉站的账不对。'
const watchers: PersonKey[] = ['a.handler', 'a.hub', 'a.officer2', 'a.resident']

let cloud: TestCloud
let reportId: string
let matterId: string

/** What each is told by every method that reads, whatever stands for the report and its matter. */
async function told(who: PersonKey): Promise<[string, string][]> {
  const all: [string, string][] = []
  for (const [call, answer] of await everythingTold(cloud, who, matterId, words))
    all.push([`${who} ${call}`, answer])
  for (const group of [groupIdOf('households', personIdOf('a.member')), groupIdOf('village', 'village-a')])
    all.push([
      `${who} feed ${group}`,
      JSON.stringify(await cloud.callRaw(who, 'group.feed', { groupId: group }))
    ])
  for (const method of ['group.list', 'group.unread', 'report.mine', 'account.messages'])
    all.push([`${who} ${method}`, JSON.stringify(await cloud.callRaw(who, method, {}))])
  all.push([`${who} report`, errorOf(await cloud.callRaw(who, 'report.read', { id: reportId }))])
  return all
}

describe('a report whose case turns out to be about somebody', () => {
  beforeEach(async () => {
    cloud = await memoryTestCloud()
    reportId = freshId('report')
    matterId = 'matter-that-never-was'
  })
  afterEach(() => cloud.close())

  const report = async () => {
    valueOf(
      await cloud.call('a.member', 'report.post', {
        id: reportId,
        groupId: groupIdOf('households', personIdOf('a.member')),
        text: words,
        photos: [],
        category: 'infrastructure',
        urgency: 'urgent',
        needsAction: true
      })
    )
    await cloud.settled()
    matterId = valueOf(await cloud.call('a.member', 'report.mine', {})).rows[0]!.matter!.id
  }
  const act = async (who: PersonKey, name: string, own: object) => {
    valueOf(await cloud.callRaw(who, `matter.${name}`, { id: matterId, act: freshId(), ...own }))
    await cloud.settled()
  }

  it('goes past them with its feed items, messages and the word that there is a case', async () => {
    const before: [string, string][] = []
    for (const who of watchers) before.push(...(await told(who)))
    await report()
    await act('a.hub', 'agenda', { category: 'infrastructure', urgency: 'ordinary' })
    const seen = await told('a.handler')
    expect(seen.filter(([, answer]) => answer.includes('暗号六六')).length).toBeGreaterThan(3)
    await act('a.officer', 'passUp', { text: '说到了他', about: [personIdOf('a.handler')] })
    const after: [string, string][] = []
    for (const who of watchers) after.push(...(await told(who)))
    const never = 'matter-that-never-was'
    expect(
      after.map(([call, text]) => [call.replace(matterId, never), text.replaceAll(matterId, never)])
    ).toEqual(before)
    expect(await cloud.callRaw('a.handler', 'report.raise', { id: reportId, act: freshId() })).toMatchObject({
      ok: false,
      error: { name: 'NOT_FOUND' }
    })
  })

  it('stays its author’s, and is read where the case lies', async () => {
    await report()
    await act('a.officer', 'passUp', { text: '说到了他', about: [personIdOf('a.handler')] })
    for (const who of ['a.member', 'town.office'] as const)
      expect(valueOf(await cloud.call(who, 'report.read', { id: reportId }))).toMatchObject({ text: words })
    expect(valueOf(await cloud.call('a.member', 'report.mine', {})).rows).toMatchObject([{ id: reportId }])
  })

  it('tells nobody else what comes late', async () => {
    await report()
    await act('a.officer', 'passUp', { text: '说到了他', about: [personIdOf('a.handler')] })
    const feed = (await cloud.dump()).feed
    expect(feed).toEqual([])
  })

  it('leaves what else the group was told, with the last line and what is unread', async () => {
    const groupId = groupIdOf('households', personIdOf('a.member'))
    const announce = async (text: string) =>
      valueOf(
        await cloud.call('a.member', 'group.announce', {
          id: freshId('notice'),
          groupId,
          topic: 'policy',
          text,
          photos: []
        })
      )
    await announce('先说一句')
    await cloud.settled()
    await report()
    await act('a.officer', 'passUp', { text: '说到了他', about: [personIdOf('a.handler')] })
    const { groups } = valueOf(await cloud.call('a.resident', 'group.list', {}))
    expect(groups).toMatchObject([{ id: groupId, unread: 1, line: { text: '先说一句' } }])
  })
})
