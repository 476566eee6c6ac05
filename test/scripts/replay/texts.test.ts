import { asked, partsOf } from '../../../scripts/replay/texts'
import { subjectLimit, textLimit } from '../../../types/domain/limits'

const long = '水渠又堵了。'.repeat(1500)

describe('the texts of a replay', () => {
  it('leaves a text that fits as it is', () => {
    expect(partsOf('路灯坏了')).toEqual(['路灯坏了'])
  })

  it('cuts an over-long text into parts that fit and drops nothing', () => {
    const parts = partsOf(long)
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.filter((part) => part.length > textLimit)).toEqual([])
    expect(parts.join('')).toBe(long)
  })

  it('sends no part of blanks alone', () => {
    expect(partsOf(`${'字'.repeat(textLimit - 1)}。   `)).toHaveLength(1)
  })

  it('puts a subject too long for its line whole before the text', () => {
    const subject = '关于'.repeat(40)
    const { subject: line, parts } = asked({ id: 1, subject, text: '正文', reply: '好' })
    expect(line.length).toBeLessThanOrEqual(subjectLimit)
    expect(parts).toEqual([`${subject}\n正文`])
  })
})
