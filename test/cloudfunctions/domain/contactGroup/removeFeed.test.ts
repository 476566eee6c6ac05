import { removeFeed } from '../../../../cloudfunctions/domain/contactGroup/removeFeed'
import { countUpdated, fill, storedDoc } from '../../../support/memoryCloud'

jest.mock('../../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../../support/memoryCloud'))

const line = { rev: 1, text: '通知' }
const item = (name: string) => ({
  _id: `g ${name}`,
  groupId: 'g',
  key: name,
  rev: 1,
  kind: 'notice',
  by: { id: 'p', name: '王' },
  text: '通知',
  at: new Date(0)
})

describe.each(['matched', 'changed'] as const)(
  'removeFeed, where `updated` counts what is %s,',
  (counted) => {
    beforeEach(() => {
      fill({
        feed: [item('1'), item('2')],
        feedMarks: [{ _id: 'g', newest: '9', line, recent: [] } as { _id: string }]
      })
      countUpdated(counted)
    })
    afterAll(() => countUpdated('matched'))

    it('changes nothing when it is repeated', async () => {
      await removeFeed('g', ['9'])
      const once = storedDoc<object>('feedMarks', 'g')
      await removeFeed('g', ['9'])
      expect(storedDoc('feedMarks', 'g')).toEqual(once)
      expect(once).toMatchObject({ newest: '2' })
    })
  }
)
