import { beginCold, warmMap } from '../../../cloudfunctions/kernel/warm'

it('what a warm instance keeps is gone once it begins cold', () => {
  const [names, counts] = [warmMap<string, string>(), warmMap<string, number>()]
  names.set('village-a', '石桥村')
  counts.set('village-a', 1)
  expect([names.size, counts.size]).toEqual([1, 1])
  beginCold()
  expect([names.size, counts.size]).toEqual([0, 0])
})
