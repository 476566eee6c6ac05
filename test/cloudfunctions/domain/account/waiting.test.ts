import { rowsOf, type Asking } from '../../../../cloudfunctions/domain/account/waiting'

const nothing: Asking = { matters: [], wishes: [], links: [], home: [] }
const caller = { _id: 'p-1', householdId: 'h-1' }
const applied = (id: string) => ({
  _id: id,
  subject: { kind: 'home' as const, id, name: '王家' },
  stage: 'proposed' as const,
  proposal: {
    kind: 'apply' as const,
    member: { id: 'p-2', name: '陈立秋' },
    by: { id: 'p-2', name: '陈立秋' },
    at: new Date(0),
    advice: []
  }
})
const steps = (found: Partial<Asking>, who = caller) =>
  rowsOf({ ...nothing, ...found }, who).map(({ step, subject }) => `${step} ${subject}`)

test('a wish that was fulfilled is to be confirmed, in the words that it is known by', () => {
  const wish = { _id: 'w-1', text: '要一双棉鞋。我妈的脚大。', words: null, dueAt: new Date(9) }
  expect(steps({ wishes: [wish] })).toEqual(['confirm 要一双棉鞋'])
  expect(steps({ wishes: [{ ...wish, words: '想要一双大码棉鞋' }] })).toEqual(['confirm 想要一双大码棉鞋'])
})

test('what is due soonest comes first, and last what has no day', () => {
  const matter = (id: string, due: number) => ({
    _id: id,
    subject: id,
    stage: 'handled' as const,
    dueAt: new Date(due)
  })
  const found = { matters: [matter('late', 9), matter('soon', 5)], links: [applied('h-1')] }
  expect(steps(found)).toEqual(['rate soon', 'rate late', 'agree 王家'])
})

test('who speaks for the household agrees to a member: the representative where one is named', () => {
  expect(steps({ links: [applied('h-1')] })).toEqual(['agree 王家'])
  expect(steps({ links: [applied('h-1')], home: [{ representativeId: 'p-1' }] })).toEqual(['agree 王家'])
  expect(steps({ links: [applied('h-1')], home: [{ representativeId: 'p-3' }] })).toEqual([])
  expect(steps({ links: [applied('h-9')] })).toEqual([])
})

test('a member agrees to what was proposed to them, and to nothing that was decided', () => {
  const chosen = { ...applied('h-9'), proposal: { ...applied('h-9').proposal, kind: 'assign' as const } }
  expect(steps({ links: [chosen] }, { ...caller, _id: 'p-2' })).toEqual(['agree 王家'])
  expect(steps({ links: [{ ...chosen, stage: 'approving' as const }] }, { ...caller, _id: 'p-2' })).toEqual(
    []
  )
})
