import { linesLike } from '../../../../../cloudfunctions/domain/matter/search/linesLike'

const like = (texts: string[], text: string) =>
  linesLike(
    texts.map((one) => ({ text: one })),
    text
  ).map((line) => line.text)

test('what is typed finds the lines that say the same, the likest first and two at most', () => {
  const lines = ['村里的路灯坏了', '桥头的路灯不亮', '桥头路灯不亮两周', '水渠堵了', '公交车不进村']
  expect(like(lines, '桥头路灯不亮，坏了两周')).toEqual(['桥头路灯不亮两周', '桥头的路灯不亮'])
})

test('a long telling finds the short line that it speaks of', () => {
  const lines = ['桥头的路灯', '东渠清淤', '文化广场的音响']
  const told =
    '我家住在桥头边上，那边的路灯坏了快半个月，老人晚上出来走路看不见，昨天差点摔一跤，想请村里看一看。'
  expect(like(lines, told)).toEqual(['桥头的路灯'])
})

test('what says something else, or nothing, finds none', () => {
  const lines = ['桥头的路灯', '东渠清淤']
  expect(like(lines, '想给孩子报个书法班')).toEqual([])
  expect(like(lines, '。')).toEqual([])
  expect(like([], '桥头的路灯不亮')).toEqual([])
})
