import * as z from 'zod/mini'
import { contract } from '../../../types/api'
import { entriesBy, oneOf, someOf, valuesBy } from '../../../types/api/tolerant'
import { methodNames } from '../../support/schemaParts'
import { closedParts } from '../../support/newer'

const stages = ['open', 'over'] as const

describe('one word of an answer', () => {
  const schema = z.object({
    stage: oneOf(stages),
    was: z.optional(oneOf(stages)),
    next: z.nullable(oneOf(stages))
  })

  it('is itself where it is known, and unknown where it is newer', () => {
    expect(schema.parse({ stage: 'open', next: null })).toEqual({ stage: 'open', next: null })
    expect(schema.parse({ stage: 'newStage', was: 'newStage', next: 'over' })).toEqual({
      stage: 'unknown',
      was: 'unknown',
      next: 'over'
    })
  })

  it.each([[{}], [{ next: null }], [{ stage: 5, next: null }], [{ stage: null, next: null }]])(
    'is missed in %j',
    (answer) => expect(schema.safeParse(answer).success).toBe(false)
  )
})

it('of several words those that are newer are left out', () => {
  expect(someOf(stages).parse(['over', 'newAct', 'open'])).toEqual(['over', 'open'])
  expect(someOf(stages).safeParse('over').success).toBe(false)
})

describe('entries drawn by a word', () => {
  const history = entriesBy('act', stages, z.object({ act: z.enum(stages), at: z.string() }))

  it('are left out where it is newer, whatever else they hold', () => {
    const known = { act: 'open', at: 'today' }
    expect(history.parse([{ act: 'newAct' }, known, null, 'entry'])).toEqual([known])
  })

  it('are held to their contract where it is known', () => {
    expect(history.safeParse([{ act: 'open' }]).success).toBe(false)
    expect(history.safeParse({}).success).toBe(false)
  })
})

it('values by word leave out those of words that are newer', () => {
  const schema = valuesBy(stages, z.optional(z.int()))
  expect(schema.parse({ open: 1, newStage: 2 })).toEqual({ open: 1 })
})

it('a closed word, list of words or object in an answer is found, so that the below means something', () => {
  const closed = z.object({
    stage: z.enum(stages),
    acts: z.array(z.enum(stages)),
    by: z.strictObject({ id: z.string() }),
    of: z.literal('matter'),
    counts: z.record(z.enum(stages), z.int()),
    rows: entriesBy('act', stages, z.object({ act: z.enum(stages), kind: z.enum(stages) }))
  })
  expect(closedParts(closed)).toEqual(['.stage', '.acts[]', '.by', '.of', '.counts', '.rows[].kind'])
})

it.each(methodNames)('the answer of %s is open to words and fields that are newer', (name) => {
  expect(closedParts(contract[name].output)).toEqual([])
})
