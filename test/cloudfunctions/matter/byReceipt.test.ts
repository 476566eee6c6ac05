import { storedDocs } from '../../support/memoryCloud'
import { freshId } from '../../support/ids'
import { memoryVillage, refusalOf } from '../../support/memoryVillage'
import { receiptOf } from '../../support/matterOn'
import { everybody, personIdOf, type PersonKey } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
beforeEach(() => village.reset())

/** Files for 吴桂芳 of the linked household, who has no telephone. */
async function filed(about?: string[]): Promise<{ id: string; code: string }> {
  const id = freshId('matter')
  const onBehalf = {
    householdId: 'household-a-one',
    personId: personIdOf('a.neighbor'),
    receipt: receiptOf(id)
  }
  await village.call('a.member', 'matter.submit', {
    id,
    text: '水管冻裂了。',
    onBehalf,
    ...(about && { about })
  })
  return { id, code: receiptOf(id) }
}
const look = (who: PersonKey, code: string) => village.call(who, 'matter.byReceipt', { code })

describe('matter.byReceipt', () => {
  it('tells how far it is and who has it, and neither who asked nor what was said', async () => {
    const { id, code } = await filed()
    const told = await look('b.resident', code)
    expect(told).toMatchObject({
      id,
      subject: '水管冻裂了',
      stage: 'asked',
      responsible: { name: '王长河', phone: expect.stringMatching(/^138/) },
      due: { overdue: false },
      outcome: null,
      acts: [],
      ownWork: false
    })
    expect(JSON.stringify(told)).not.toContain('吴桂芳')
  })

  it('takes the code however it is typed', async () => {
    const { id, code } = await filed()
    const typed = ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `
    expect((await look('a.officer', typed)).id).toBe(id)
  })

  it('offers to whoever looks after the place what can be written down now', async () => {
    const { id, code } = await filed()
    for (const who of ['a.officer', 'a.hub', 'town.office'] as const)
      expect([who, (await look(who, code)).acts]).toEqual([who, ['add']])
    for (const who of ['a.handler', 'a.member', 'a.loner', 'b.officer', 'b.hub'] as const)
      expect([who, (await look(who, code)).acts]).toEqual([who, []])
    await village.lead(id, 'handled')
    expect((await look('a.officer', code)).acts).toEqual(['add', 'rate'])
    expect((await look('a.handler', code)).acts).toEqual([])
    await village.act('a.neighbor', 'rate', id, { satisfaction: 'yes' })
    expect((await look('a.officer', code)).acts).toEqual(['reopen'])
  })

  it('says to who answered it that somebody else has to write down', async () => {
    const { id, code } = await filed()
    await village.act('a.hub', 'answer', id, { text: '明天修', category: 'welfare' })
    expect(await look('a.hub', code)).toMatchObject({ acts: [], ownWork: true })
    expect(await look('a.officer', code)).toMatchObject({ acts: ['add', 'rate'], ownWork: false })
  })

  it('is unknown to whom it complains about, as a code that was never made', async () => {
    const { code } = await filed(['hub'])
    expect(await refusalOf(look('a.hub', code))).toBe('RECEIPT_UNKNOWN')
    expect(await refusalOf(look('a.hub', '2222222222'))).toBe('RECEIPT_UNKNOWN')
    expect((await look('a.officer', code)).acts).toEqual(['add'])
  })

  it('knows no matter that was filed without a receipt', async () => {
    await village.submit()
    for (const code of ['', ' ', '-'].map((blank) => `${blank}?`))
      expect(await refusalOf(look('a.officer', code))).toBe('RECEIPT_UNKNOWN')
  })

  it('counts the tries, apart from those at invitations', async () => {
    for (let tries = 0; tries < 60; tries += 1)
      expect(await refusalOf(look('a.officer', '2222222222'))).toBe('RECEIPT_UNKNOWN')
    const { code } = await filed()
    expect(await refusalOf(look('a.officer', code))).toBe('TOO_MANY_TRIES')
    expect((await look('a.hub', code)).acts).toEqual(['add'])
  })

  it('stores no code that could be read', async () => {
    const { code } = await filed()
    for (const who of everybody.filter((one) => one.startsWith('a.'))) await look(who, code)
    expect(JSON.stringify(storedDocs('matters'))).not.toContain(code)
  })
})
