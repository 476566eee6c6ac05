import { stillOpen } from '../../../../src/features/matter/page/stillOpen'
import { addition } from '../../cloud/queue/fixtures'

const rating = addition('1', 'a', {
  method: 'matter.rate',
  input: { id: 'a', act: '1', satisfaction: 'yes' }
})

test('a matter with nothing on its way offers what the cloud allows', () => {
  expect(stillOpen(['add', 'rate'], [])).toEqual(['add', 'rate'])
})

test('what was decided without signal is not asked again', () => {
  expect(stillOpen(['add', 'rate'], [rating])).toEqual(['add'])
})

test('an addition on its way leaves everything open', () => {
  expect(stillOpen(['add', 'rate'], [addition('1', 'a')])).toEqual(['add', 'rate'])
})
