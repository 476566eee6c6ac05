import { seenWords, urgedWords } from '../../../../src/features/matter/view/silenceWords'

const silence = { acknowledged: false, anotherAsked: false, urged: 0, urgedToday: false, above: null }
const responsible = { id: 'p-1', name: '钱大勇' }

test('says whether whoever must act has looked, and to them that it is seen', () => {
  expect(seenWords({ silence, responsible }, false)).toBe('超期以后，钱大勇还没看')
  const seen = { ...silence, acknowledged: true }
  expect(seenWords({ silence: seen, responsible }, false)).toBe('钱大勇看过了，还没有回音')
  expect(seenWords({ silence, responsible }, true)).toBe('您点开了，提出人看得到')
  expect(seenWords({ silence, responsible: null }, false)).toBe('超期以后，该办的人还没看')
})

test('counts how often it was pressed for, and says to who asked when the next time is', () => {
  expect(urgedWords(silence, true)).toBeNull()
  expect(urgedWords({ ...silence, urged: 2 }, true)).toBe('催过 2 次。')
  expect(urgedWords({ ...silence, urged: 2, urgedToday: true }, true)).toBe(
    '催过 2 次。今天催过了，明天还可以再催。'
  )
  expect(urgedWords({ ...silence, urged: 2, urgedToday: true }, false)).toBe('提出人催过 2 次。')
})
