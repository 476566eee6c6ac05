import { acts, type Act } from '../../../../types/domain/flow'
import { sentenceLine, type Entry } from '../../../../src/features/matter/history/sentence'

const now = Date.parse('2026-11-20T12:00:00Z')
const entry = (act: Act, change: Partial<Entry> = {}): Entry => ({
  seq: 1,
  act,
  at: '2026-11-20T01:00:00Z',
  by: { name: '林秀芳', standing: 'sorter', you: false },
  photos: [],
  ...change
})
const asker = { name: '王小梅', standing: 'asker', you: false } as const
const you = { ...asker, you: true }

/** One line for every act; a new act without a line here fails the last test. */
const lines: Record<Act, [Entry, string][]> = {
  submit: [
    [entry('submit', { by: you, text: '路灯不亮' }), '您说：路灯不亮'],
    [entry('submit', { by: asker, text: '路灯不亮' }), '王小梅说：路灯不亮']
  ],
  add: [
    [entry('add', { by: you, text: '是第二盏' }), '您补充：是第二盏'],
    [entry('add', { text: '我去看过了' }), '林秀芳说：我去看过了']
  ],
  withdraw: [
    [entry('withdraw', { by: you }), '您把这件事撤回了'],
    [entry('withdraw', { by: asker, text: '已经亮了' }), '王小梅把这件事撤回了：已经亮了']
  ],
  classify: [
    [
      entry('classify', { category: 'infrastructure', urgency: 'ordinary' }),
      '林秀芳把它归到「基础设施」，一般'
    ]
  ],
  answer: [[entry('answer', { text: '今晚就修' }), '林秀芳当场答复：今晚就修']],
  ask: [[entry('ask', { text: '哪一盏？' }), '林秀芳想问清楚：哪一盏？']],
  agenda: [
    [
      entry('agenda', { category: 'infrastructure', urgency: 'ordinary' }),
      '林秀芳把它列入了议事(基础设施 · 一般)'
    ]
  ],
  assign: [
    [
      entry('assign', {
        by: { name: '赵明', standing: 'officer', you: false },
        lead: '周国平',
        helpers: ['陈丽', '吴强'],
        until: '2026-11-27T10:00:00Z',
        text: '先换线'
      }),
      '赵明定下：由周国平领办，陈丽、吴强协办，11 月 27 日(周五)前办结：先换线'
    ],
    [entry('assign', { lead: '周国平', helpers: [] }), '林秀芳定下：由周国平领办']
  ],
  decline: [[entry('decline', { text: '归电力公司' }), '林秀芳说这件事没有受理，原因是：归电力公司']],
  postpone: [
    [
      entry('postpone', { until: '2026-12-01T10:00:00Z', text: '等县里答复' }),
      '林秀芳把议事推到 12 月 1 日(周二)，原因是：等县里答复'
    ]
  ],
  take: [[entry('take'), '林秀芳接下了，开始办']],
  progress: [[entry('progress', { text: '线已换' }), '林秀芳说进展：线已换']],
  finish: [
    [entry('finish', { outcome: 'unsolvable', text: '没有配件' }), '林秀芳说办的结果(暂时办不了)：没有配件']
  ],
  rate: [
    [entry('rate', { by: you, satisfaction: 'yes' }), '您评了「满意」'],
    [entry('rate', { by: asker, satisfaction: 'no', text: '又灭了' }), '王小梅不满意，这件事重新办：又灭了']
  ],
  reopen: [[entry('reopen', { by: you, text: '又灭了' }), '您要求重新办：又灭了']]
}

describe.each(acts)('the history tells of %s', (act) => {
  test.each(lines[act].map(([told, line]) => [line, told] as const))('as 「%s」', (line, told) => {
    expect(sentenceLine(told, now)).toBe(line)
  })
})
