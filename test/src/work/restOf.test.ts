import { subjectOf } from '../../../types/domain/text'
import { restOf } from '../../../src/work/restOf'

test('leaves out the first sentence where it is the subject', () => {
  expect(restOf('水渠堵了，进不了水', '水渠堵了，进不了水。好像塌了一块石头。')).toBe('好像塌了一块石头。')
})

test('is empty where the subject says it all', () => {
  expect(restOf('水渠堵了', '水渠堵了。')).toBe('')
  expect(restOf('水渠堵了', ' 水渠堵了 ')).toBe('')
})

test('keeps the whole text where the subject is another or was shortened', () => {
  const long = '很'.repeat(80) + '长'
  expect(restOf(subjectOf(long, 60), long)).toBe(long)
  expect(restOf('路灯', '桥头的灯不亮')).toBe('桥头的灯不亮')
})
