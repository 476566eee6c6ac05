import * as z from 'zod/mini'
import { contract } from '../../../types/api'
import { newerThan } from '../../support/newer'
import { answered, rightAnswer } from '../../support/rightAnswer'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

/** What a client reads of functions that are newer than itself. */
it.each(answered)(
  'the answer of %s is read with any word newer in it, and with more fields',
  async (name) => {
    const { output } = contract[name]
    const { value } = await rightAnswer(name)
    const newer = newerThan(output, value)
    expect(newer.length).toBeGreaterThan(0)
    for (const { path, value: answer } of newer)
      expect([path, z.safeParse(output, answer).error]).toEqual([path, undefined])
  }
)
