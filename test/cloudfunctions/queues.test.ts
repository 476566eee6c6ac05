import { collections } from '../../cloudfunctions/collections'
import { queues } from '../../cloudfunctions/queues'

jest.mock('../../cloudfunctions/kernel/cloud', () => jest.requireActual('../support/memoryCloud'))

/** Fields by which documents wait for their time. */
const waitingFields = [
  'pendingSince',
  'alarmKey',
  'sendAt',
  'nextAt',
  'checkAt',
  'followAt',
  'lookAt',
  'endsAt'
]

const all = queues(new Date('2026-11-23T02:00:00Z'))
const askedFor = all.flatMap(({ collection, where }) =>
  Object.keys(where).map((field) => `${collection}.${field}`)
)

it('asks for everything that waits for its time by an index', () => {
  const indexed = Object.entries(collections).flatMap(([name, { indexes }]) =>
    indexes.flatMap(({ keys }) =>
      Object.keys(keys).flatMap((field) => (waitingFields.includes(field) ? [`${name}.${field}`] : []))
    )
  )
  expect([...new Set(indexed)].filter((one) => !askedFor.includes(one))).toEqual([])
})

it('asks for everything that is kept for a number of days', () => {
  const kept = Object.entries(collections).flatMap(([name, { keeps }]) =>
    typeof keeps === 'object' ? [`${name}.${keeps.field}`] : []
  )
  expect(kept.filter((one) => !askedFor.includes(one))).toEqual([])
})

it('asks by indexes alone', () => {
  for (const { collection, where } of all) {
    const fields = Object.keys(where)
    const served = collections[collection]!.indexes.some(({ keys }) =>
      Object.keys(keys)
        .slice(0, fields.length)
        .every((field) => fields.includes(field))
    )
    expect([collection, fields, served]).toEqual([collection, fields, true])
  }
})
