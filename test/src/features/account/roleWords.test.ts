import { roleWords } from '../../../../src/features/account/roleWords'

const village = { id: 'v', name: '石桥村' }

describe('a person’s roles in words', () => {
  it('say a post by its title, once, with its offices', () => {
    const roles = [
      { role: 'officer' as const, at: village, title: '村支书', positions: ['secretary' as const] },
      { role: 'handler' as const, at: village, title: '村支书' },
      { role: 'member' as const, at: { id: 'g', name: '一组' } }
    ]
    expect(roleWords({ id: 'p', name: '周', home: village, roles })).toEqual([
      '石桥村 · 村支书(书记)',
      '一组 · 党员'
    ])
  })

  it('say it by its offices where it has no title, else by its role', () => {
    const roles = [
      { role: 'officer' as const, at: village, positions: ['committeeMember' as const] },
      { role: 'handler' as const, at: village, positions: [] },
      { role: 'officer' as const, at: village, title: '村支书', substituteFor: '周立新' }
    ]
    expect(roleWords({ id: 'p', name: '王', home: village, roles })).toEqual([
      '石桥村 · 委员',
      '石桥村 · 承办干部',
      '石桥村 · 村支书(代周立新)'
    ])
  })
})
