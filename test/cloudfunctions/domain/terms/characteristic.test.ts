import { characteristic, countsOf } from '../../../../cloudfunctions/domain/terms/characteristic'

const said = { subject: '路灯坏', place: '村口', texts: ['昨晚摔倒，摔倒在水沟。', '水沟很深，又摔倒。'] }

describe('the terms a matter is found by', () => {
  it('begin with the subject and the place, then what was said most often', () => {
    expect(characteristic(said, 5)).toEqual(['路灯', '灯坏', '村口', '摔倒', '水沟'])
  })

  it('are no more than asked for, and none twice', () => {
    const all = characteristic(said, 100)
    expect(new Set(all).size).toBe(all.length)
    expect(characteristic(said, 3)).toEqual(all.slice(0, 3))
  })

  it('count what stands in the subject three times', () => {
    const counts = countsOf({ ...said, texts: ['路灯'] })
    expect([counts.get('路灯'), counts.get('灯坏'), counts.get('村口')]).toEqual([4, 3, 1])
  })
})
