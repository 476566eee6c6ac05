import { contract } from '../../types/api'
import type { Answer } from '../../types/api/errors'
import { freshId } from '../support/ids'
import { memoryTestCloud } from '../support/memoryTestCloud'
import {
  inputFor,
  matterFor,
  matterMethods,
  otherMethods,
  otherSampleOf,
  sampleOf,
  type MatterMethod,
  type OtherMethod
} from '../support/samples'
import { errorOf, valueOf, type TestCloud } from '../support/startTestCloud'
import { personIdOf, world, type World } from '../support/world'
import { codeOf, one, wechat } from './household/support'

jest.mock('../../cloudfunctions/kernel/cloud', () => jest.requireActual('../support/memoryCloud'))

/** Somebody of village B, with a number and a code of their own, whom nobody of village A may know of. */
const hidden = { id: 'p-b-hidden', name: '柳别村', phone: '13877770001', code: 'QQQQQQQQQQ' }

/** The same villages, without and with that person. */
function worldWith(there: boolean): World {
  const seed = world()
  const template = seed.persons.find(({ _id }) => _id === personIdOf('b.resident'))!
  const { openid: _openid, ...rest } = template
  const invitation = { code: hidden.code, until: new Date(Date.now() + 86_400_000) }
  const { id: _id, name, phone } = hidden
  return there ? { ...seed, persons: [...seed.persons, { ...rest, _id, name, phone, invitation }] } : seed
}

type Input = Record<string, unknown>

/** What somebody curious puts into a field: the person’s id, number or name, by what the field takes. */
const probes: [RegExp, (before: unknown) => unknown][] = [
  [/(^id|Id)$/, () => hidden.id],
  [/Ids$|^about$/, () => [hidden.id]],
  [/^phone$/, () => hidden.phone],
  [/^(name|fullName|text|words)$/, () => hidden.name],
  [/^who$/, (before) => (typeof before === 'object' ? { personId: hidden.id } : before)]
]

/** The right input of a method, and the same with each field spoiled so. */
function tries(right: Input): Input[] {
  const spoiled = Object.keys(right).flatMap((field) =>
    probes.filter(([fits]) => fits.test(field)).map(([, put]) => ({ ...right, [field]: put(right[field]) }))
  )
  return [...spoiled, right]
}

/** An answer without what differs from run to run: ids, codes and moments. */
const told = (answer: Answer<unknown>): string =>
  JSON.stringify(answer)
    .replace(/"(code|until|at|since|key|after)":"[^"]*"/g, '"$1":""')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'T')
    .replace(/\b\d{6}-[0-9A-Z]{5}\b/g, 'NUMBER')
    .replace(/[A-Za-z0-9_-]{16,}/g, 'ID')

async function answers(there: boolean, name: MatterMethod | OtherMethod): Promise<string[]> {
  const cloud = await memoryTestCloud(worldWith(there))
  const isMatters = (matterMethods as string[]).includes(name)
  const sample = isMatters ? sampleOf(name as MatterMethod) : otherSampleOf(name as OtherMethod)
  const right = isMatters
    ? inputFor(name as MatterMethod, await matterFor(cloud, name as MatterMethod))
    : await otherSampleOf(name as OtherMethod).prepare(cloud)
  const who = sample.who.startsWith('a.') ? sample.who : 'a.officer'
  const all: string[] = []
  for (const input of tries(right)) {
    all.push(told(await cloud.callRaw(who, name, input)))
    await cloud.settled()
  }
  return all
}

describe('somebody of another village', () => {
  it.each(Object.keys(contract) as (MatterMethod | OtherMethod)[])(
    'changes nothing of what %s answers a caller of this one',
    async (name) => {
      expect(await answers(true, name)).toEqual(await answers(false, name))
    }
  )

  it('is found by every probe’s field somewhere, so that the above means something', () => {
    expect([...matterMethods, ...otherMethods]).toContain('household.add')
    expect(tries({ id: 'x', phone: '1', name: 'n', about: [] })).toHaveLength(5)
  })
})

describe('a number of another village', () => {
  let cloud: TestCloud
  beforeEach(async () => {
    cloud = await memoryTestCloud(worldWith(true))
  })
  const add = (who: string, householdId: string, phone: string, name: string) =>
    cloud.call(who, 'household.add', { id: freshId('person'), householdId, name, phone })

  it('is put on file here, and the office above both is told; nobody of either village', async () => {
    const { personId } = valueOf(await add('a.member', one, hidden.phone, '周同号'))
    await cloud.settled()
    expect(await cloud.admin.get('persons', personId)).toMatchObject({ phone: hidden.phone })
    const { rows } = valueOf(await cloud.call('town.office', 'account.messages', {}))
    expect(rows[0]?.text).toMatch(/^尾号 0001 的手机号在下面两个村都登记了，新登记的是周同号/)
    for (const who of ['a.officer', 'a.member', 'b.officer']) {
      const told = valueOf(await cloud.call(who, 'account.messages', {})).rows
      expect(told.filter(({ text }) => text.includes('尾号'))).toEqual([])
    }
  })

  it('is taken by a newcomer as any other', async () => {
    const code = await codeOf(cloud, one)
    const who = { name: '周新媳', phone: hidden.phone }
    valueOf(await cloud.call(wechat(), 'household.join', { code, who }))
  })

  it('inside the own village is refused plainly', async () => {
    expect(errorOf(await add('a.member', one, '13810000002', '周撞号'))).toBe('PHONE_TAKEN')
  })

  it('claims by a code of its own each, whichever village it is of', async () => {
    valueOf(await cloud.call(wechat(), 'account.claim', { code: hidden.code }))
    const { code } = valueOf(await add('a.member', one, hidden.phone, '周同号'))
    valueOf(await cloud.call(wechat(), 'account.claim', { code }))
  })
})
