import { cleanText } from '../../../types/domain/cleanText'
import { inputParts } from '../../support/schemaParts'

/** Signs that nobody sees, of every sort: between the parts of any text they must be gone. */
const unseen = {
  'a blank without width': '\u200b',
  'a joiner': '\u200d',
  'a mark of direction': '\u202e',
  'the end of an isolate': '\u2069',
  'a soft hyphen': '\u00ad',
  'a byte order mark': '\ufeff',
  'a control': '\u0007',
  'a null': '\u0000',
  'half a character': '\ud83d',
  'the other half': '\ude00',
  'a filler that counts as a letter': '\u3164',
  'a selector of variants': '\ufe0f',
  'a tag': '\u{e0041}'
}

const texts = inputParts().filter(({ def }) => def.type === 'string')
/** What a text may look like, so that every schema takes one of them. */
const samples = [
  '张三',
  'm-zhang',
  '13800000001',
  '2026-11-27',
  'abcdefgh-12345678',
  'ABCDEFGHJK',
  '2026-11',
  '2026-11-27T08:00:00.000Z',
  '2026-11-27T08:00:00.000Z matter-1',
  '2026-11-27T08:00:00.000Z ',
  'line-abcdefghij0123456789AB'
]
const sampleFor = (one: (typeof texts)[number]) => samples.find((text) => one.schema.safeParse(text).success)

/** Several lines are for what is told; a name, a reason in one line, an id or a code is one line. */
const multiline = texts.filter(({ schema }) => schema.safeParse('第一行\n第二行').data === '第一行\n第二行')

it('every text is known by a sample, so that the below means something', () => {
  expect(texts.length).toBeGreaterThan(150)
  expect(texts.filter((one) => sampleFor(one) === undefined).map(({ path }) => path)).toEqual([])
})

it.each(Object.entries(unseen))('no text of any contract keeps %s', (_what, sign) => {
  const kept = texts.filter((one) => {
    const sample = sampleFor(one)!
    const hostile = sign + [...sample].join(sign) + sign
    const taken = one.schema.safeParse(hostile)
    return taken.success && taken.data !== cleanText(taken.data as string)
  })
  expect(kept.map(({ path }) => path)).toEqual([])
})

it.each(Object.entries(unseen))('no text of any contract may consist of %s', (_what, sign) => {
  const taken = texts.filter(({ schema }) => schema.safeParse(sign.repeat(16)).success)
  expect(taken.map(({ path }) => path)).toEqual([])
})

it('what was typed between such signs is taken, wherever words are taken', () => {
  const words = texts.filter(({ schema }) => schema.safeParse('张三').success)
  const lost = words.filter(({ schema }) => schema.safeParse('\u200b张\u200b三\u2060').data !== '张三')
  expect(words.length).toBeGreaterThan(80)
  expect(lost.map(({ path }) => path)).toEqual([])
})

it('a dot within a name has one form', () => {
  const words = texts.filter(({ schema }) => schema.safeParse('阿依古丽·买买提').success)
  for (const dot of '•‧∙⋅・･')
    for (const { path, schema } of words)
      expect([path, schema.safeParse(`阿依古丽${dot}买买提`).data]).toEqual([path, '阿依古丽·买买提'])
})

it('a line break is kept where several lines are taken, and nowhere else', () => {
  const fields = new Set(multiline.map(({ path }) => path.split('.').at(-1)))
  expect([...fields].sort()).toEqual(['like', 'text', 'words'])
  for (const { path, schema } of texts)
    for (const ending of ['\n', '\r\n', '\r', '\u2028', '\u0085', '\v']) {
      const taken = schema.safeParse(`第一行${ending}第二行`)
      const whole = multiline.some(({ path: one }) => one === path)
      // One line refuses a break, or reads it as a blank, as a code does that was copied from a paper.
      const kept = taken.success && (taken.data as string).includes('\n')
      expect([path, kept]).toEqual([path, whole])
      if (whole) expect(taken.data).toBe('第一行\n第二行')
    }
})
