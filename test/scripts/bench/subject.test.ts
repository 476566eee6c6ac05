import { act, code, list, nameOf, setting, writtenBy } from '../../../scripts/bench/subject'
import { subjects } from '../../../scripts/bench/subjects'
import { collections } from '../../../cloudfunctions/collections'
import { contract } from '../../../types/api'
import type { Method } from '../../../types/api/contract'

it('an act ends with the write of what its function is about, or of what it says', () => {
  expect(writtenBy(act('who', 'wish.claim'))).toBe('wishes')
  expect(writtenBy(setting('who', 'account.quiet', {}, { writes: 'consents' }))).toBe('consents')
  expect(writtenBy(list('who', 'wish.mine'))).toBeNull()
  expect(writtenBy(code('who', 'account.claim'))).toBeNull()
})

it('an act has an id of its own beside what its subject gives', async () => {
  const world = { id: 'one', actId: 'act-one' } as never
  expect(await act('who', 'wish.thank', () => Promise.resolve({ id: 'one' })).input(world)).toEqual({
    act: 'act-one',
    id: 'one'
  })
})

describe('the subjects', () => {
  it('have names of their own', () => {
    const names = subjects.map(nameOf)
    expect(new Set(names).size).toBe(names.length)
  })

  it('write to collections that exist', () => {
    expect(subjects.map(writtenBy).filter((name) => name !== null && !(name in collections))).toEqual([])
  })

  it('are readings where the contract says so', () => {
    const reading = subjects.filter(({ method }) => (contract[method] as Method).reads)
    expect(reading.filter((one) => writtenBy(one) !== null).map(nameOf)).toEqual([])
  })
})
