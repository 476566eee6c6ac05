import { createDrafts } from '../../../../src/cloud/drafts/drafts'

function setUp(owner = () => 'wang') {
  const kept = new Map<string, unknown>()
  const room = { full: false }
  const storage = {
    get: <Value>(key: string) => kept.get(key) as Value | undefined,
    set: (key: string, value: unknown) => {
      if (room.full) throw new Error('full')
      kept.set(key, value)
    },
    remove: (key: string) => void kept.delete(key)
  }
  return { drafts: createDrafts(storage, owner), room }
}

test('what was typed is there on return', () => {
  const { drafts } = setUp()
  drafts.write('ask', { text: '路灯不亮' })
  expect(drafts.read('ask', { text: '' })).toEqual({ text: '路灯不亮' })
})

test('each form has its own', () => {
  const { drafts } = setUp()
  drafts.write('matter.add:a', 'one')
  expect(drafts.read('matter.add:b', '')).toBe('')
})

test('another person on the same phone does not see it', () => {
  let person = 'wang'
  const { drafts } = setUp(() => person)
  drafts.write('ask', 'mine')
  person = 'liu'
  expect(drafts.read('ask', '')).toBe('')
})

test('it is gone once it was sent', () => {
  const { drafts } = setUp()
  drafts.write('ask', 'words')
  drafts.clear('ask')
  expect(drafts.read('ask', '')).toBe('')
})

test('a full phone does not get in the way of typing', () => {
  const { drafts, room } = setUp()
  room.full = true
  expect(() => drafts.write('ask', 'words')).not.toThrow()
})

test('what was typed before anybody was known is theirs who is known then, and goes once it was sent', () => {
  let person = ''
  const { drafts } = setUp(() => person)
  drafts.write('ask', 'typed at once')
  person = 'wang'
  expect(drafts.read('ask', '')).toBe('typed at once')
  drafts.write('ask', 'typed at once, and more')
  expect(drafts.read('ask', '')).toBe('typed at once, and more')
  drafts.clear('ask')
  expect(drafts.read('ask', '')).toBe('')
})
