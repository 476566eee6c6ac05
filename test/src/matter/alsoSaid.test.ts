import { alsoSaid } from '../../../src/matter/ask/alsoSaid'

const row = (line: string, more: { said?: boolean; open?: boolean } = {}) => ({
  id: line,
  line,
  since: '2026-11-20T02:00:00.000Z',
  stage: 'handling' as const,
  responsible: null,
  due: null,
  households: 3,
  said: false,
  open: true,
  ...more
})
const lines = (rows: ReturnType<typeof row>[], text: string) => alsoSaid(rows, text).map(({ line }) => line)

test('what is typed finds the lines that say the same, the likest first and two at most', () => {
  const rows = [row('路灯坏了'), row('桥头的路灯不亮'), row('桥头路灯不亮两周'), row('水渠堵了')]
  expect(lines(rows, '桥头路灯不亮，坏了两周')).toEqual(['桥头路灯不亮两周', '桥头的路灯不亮'])
})

test('one pair of letters alone, or nothing typed, shows nothing', () => {
  expect(lines([row('桥头的路灯不亮')], '想要路灯')).toEqual([])
  expect(lines([row('桥头的路灯不亮')], '')).toEqual([])
})

test('what cannot be joined any more, or was said by this household, is not shown', () => {
  const rows = [row('桥头的路灯不亮', { said: true }), row('村口的路灯不亮', { open: false })]
  expect(lines(rows, '路灯不亮')).toEqual([])
})
