import * as z from 'zod/mini'
import { contract, type MethodName } from '../../../types/api'
import { oldestClient, silentClient } from '../../../types/api/client'
import { contractOf, olderReleases } from '../../support/olderContract'
import { answered, rightAnswer } from '../../support/rightAnswer'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

it('the oldest release that is served is one whose contract is kept', () => {
  expect(olderReleases).toContain(oldestClient)
  expect(olderReleases).toContain(silentClient)
})

/** A client that was installed before, at the functions as they are now: they are always the newer side. */
describe.each(olderReleases)('a client of %s', (release) => {
  const older = contractOf(release)
  const names = answered.filter((name) => Object.hasOwn(older, name))

  it('calls no method that is gone', () => {
    expect(Object.keys(older).filter((name) => !Object.hasOwn(contract, name))).toEqual([])
    expect(names.length).toBeGreaterThan(150)
  })

  it.each(names)('is taken by %s, and reads its answer', async (name: MethodName) => {
    const { input, value } = await rightAnswer(name)
    expect(z.safeParse(older[name]!.input, input).error).toBeUndefined()
    expect(z.safeParse(contract[name].input, input).error).toBeUndefined()
    expect(z.safeParse(older[name]!.output, value).error).toBeUndefined()
  })
})
