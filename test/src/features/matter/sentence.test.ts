import { acts, type Act } from '../../../../types/domain/matterActs'
import { sentenceLine, type Entry } from '../../../../src/features/matter/history/sentence'

const now = Date.parse('2026-11-20T12:00:00Z')
const entry = (act: Act, change: Partial<Entry> = {}): Entry => ({
  seq: 1,
  act,
  stage: 'asked',
  at: '2026-11-20T01:00:00Z',
  by: { name: '林秀芳', standing: 'sorter', you: false },
  photos: [],
  ...change
})
const asker = { name: '王小梅', standing: 'asker', you: false } as const
const system = { name: '联户', standing: 'system', you: false } as const
const proxy = { name: '陈立秋', standing: 'proxy', you: false } as const
const scribe = { name: '李建国', standing: 'scribe', you: false } as const
const you = { ...asker, you: true }

/** One line for every act; a new act without a line here fails the last test. */
const lines: Record<Act, [Entry, string][]> = {
  vacate: [[entry('vacate', { by: system, gone: '孙大勇' }), '联户记下：孙大勇不在岗位上了，另外定人接着办']],
  rise: [
    [
      entry('rise', { by: system, left: '石桥村村委会', to: '清水镇党委办公室' }),
      '联户记下：石桥村村委会没有能办这件事的人，转到清水镇党委办公室接着办'
    ],
    [
      entry('rise', { by: system, left: '清江县' }),
      '联户记下：眼下从村到县都没有能办这件事的人，一有人就接着办'
    ]
  ],
  submit: [
    [entry('submit', { by: you, text: '路灯不亮' }), '您说：路灯不亮'],
    [entry('submit', { by: asker, text: '路灯不亮' }), '王小梅说：路灯不亮'],
    [entry('submit', { by: proxy, text: '路灯不亮' }), '陈立秋代为反映：路灯不亮'],
    [
      entry('submit', { by: asker, text: '我家也黑', cluster: '261120-ABCDE' }),
      '王小梅说我家也是，和 261120-ABCDE 一起办：我家也黑'
    ]
  ],
  add: [
    [entry('add', { by: you, text: '是第二盏' }), '您补充：是第二盏'],
    [entry('add', { text: '我去看过了' }), '林秀芳说：我去看过了'],
    [entry('add', { by: proxy, text: '是第二盏' }), '陈立秋替提出人补充：是第二盏'],
    [entry('add', { by: scribe, text: '是第二盏' }), '李建国接了提出人的电话，记下：是第二盏']
  ],
  withdraw: [
    [entry('withdraw', { by: you }), '您把这件事撤回了'],
    [entry('withdraw', { by: asker, text: '已经亮了' }), '王小梅把这件事撤回了：已经亮了']
  ],
  passUp: [
    [entry('passUp', { text: '说到了支书' }), '林秀芳说这件事说到了干部，提上去办，原因是：说到了支书']
  ],
  classify: [
    [
      entry('classify', { category: 'infrastructure', urgency: 'ordinary' }),
      '林秀芳把它归到「基础设施」，一般'
    ],
    [
      entry('classify', { category: 'affairs', subcategory: '政策落实', urgency: 'ordinary' }),
      '林秀芳把它归到「村务与干部作风 · 政策落实」，一般'
    ]
  ],
  answer: [[entry('answer', { text: '今晚就修' }), '林秀芳当场答复：今晚就修']],
  ask: [[entry('ask', { text: '哪一盏？' }), '林秀芳想问清楚：哪一盏？']],
  agenda: [
    [
      entry('agenda', { category: 'infrastructure', urgency: 'ordinary' }),
      '林秀芳把它列入了议事(基础设施 · 一般)'
    ],
    [
      entry('agenda', { category: 'affairs', subcategory: '政策落实', urgency: 'ordinary' }),
      '林秀芳把它列入了议事(村务与干部作风 · 政策落实 · 一般)'
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
    [entry('rate', { by: asker, satisfaction: 'no', text: '又灭了' }), '王小梅不满意，这件事重新办：又灭了'],
    [entry('rate', { by: proxy, satisfaction: 'yes' }), '陈立秋替提出人评了「满意」'],
    [
      entry('rate', { by: scribe, satisfaction: 'no', text: '又灭了' }),
      '李建国接了提出人的电话，不满意，这件事重新办：又灭了'
    ]
  ],
  reopen: [
    [entry('reopen', { by: you, text: '又灭了' }), '您要求重新办：又灭了'],
    [entry('reopen', { by: scribe, text: '又灭了' }), '李建国接了提出人的电话，要求重新办：又灭了']
  ],
  merge: [[entry('merge', { cluster: '261120-ABCDE' }), '林秀芳把它和 261120-ABCDE 并到一起办']],
  unmerge: [[entry('unmerge', { text: '不是一盏' }), '林秀芳把它改为单独办：不是一盏']],
  share: [
    [entry('share', { text: '桥头路灯' }), '林秀芳让村里人都看得到进展：桥头路灯'],
    [entry('share'), '林秀芳不再公开进展']
  ],
  urge: [
    [entry('urge', { by: you }), '您催了一次'],
    [entry('urge', { by: scribe }), '李建国接了提出人的电话，催了一次']
  ],
  askAnother: [[entry('askAnother', { by: you }), '您请村里换人看']],
  acknowledge: [[entry('acknowledge'), '林秀芳看到了']],
  rush: [
    [
      entry('rush', { until: '2026-11-21T10:00:00Z', text: '要塌了' }),
      '林秀芳说要提前议，11 月 21 日(周六)前有结果：要塌了'
    ]
  ],
  assembly: [[entry('assembly'), '林秀芳说这件事要由村民会议来定']],
  recuse: [[entry('recuse', { text: '请另外安排' }), '林秀芳要回避，请另外安排人：请另外安排']],
  object: [
    [entry('object', { text: '归水站' }), '林秀芳说不归他办：归水站'],
    [
      entry('object', { lead: '周国平', text: '归水站' }),
      '林秀芳说不归他办；按规矩由最先接到的周国平来办：归水站'
    ]
  ],
  extend: [
    [
      entry('extend', { until: '2026-12-01T10:00:00Z', text: '等零件' }),
      '林秀芳想延到 12 月 1 日(周二)：等零件'
    ]
  ],
  grant: [[entry('grant', { until: '2026-12-01T10:00:00Z' }), '林秀芳同意延期，12 月 1 日(周二)前办结']],
  refuse: [[entry('refuse', { text: '抓紧' }), '林秀芳没有同意延期：抓紧']],
  hold: [
    [
      entry('hold', { why: 'weather', until: '2026-12-01T10:00:00Z', text: '下雨' }),
      '林秀芳说先停一停(等天气)，12 月 1 日(周二)接着办：下雨'
    ]
  ],
  resume: [
    [
      entry('resume', { stage: 'handling', until: '2026-12-01T10:00:00Z' }),
      '林秀芳接着办，12 月 1 日(周二)前办结'
    ],
    [entry('resume', { by: system, stage: 'asked' }), '联户没有等到回话，先按现在知道的来梳理']
  ],
  escalate: [
    [
      entry('escalate', { town: '清水镇党委办公室', until: '2026-12-01T10:00:00Z', text: '要钱' }),
      '林秀芳把它提到了清水镇党委办公室，12 月 1 日(周二)前有回音：要钱'
    ]
  ],
  split: [
    [
      entry('split', { units: ['水利站', '供电所'], until: '2026-12-01T10:00:00Z' }),
      '林秀芳分给了水利站、供电所，12 月 1 日(周二)前答复'
    ]
  ],
  respond: [[entry('respond', { text: '下周来' }), '林秀芳答复：下周来']],
  objectPart: [[entry('objectPart', { text: '归供电' }), '林秀芳说不归他单位：归供电']],
  reply: [[entry('reply', { text: '已排上' }), '林秀芳答复了村里：已排上']],
  sendBack: [[entry('sendBack', { text: '村里能办' }), '林秀芳退回村里办：村里能办']],
  inform: [[entry('inform', { outcome: 'solved', text: '修好了' }), '林秀芳告诉了结果(已办好)：修好了']],
  exclude: [[entry('exclude', { text: '归国道' }), '林秀芳提请不计入满意率，等第二个人签字：归国道']],
  sign: [[entry('sign'), '林秀芳签字同意不计入满意率']],
  appeal: [[entry('appeal', { by: you, text: '能办的' }), '您不同意，申诉：能办的']],
  uphold: [[entry('uphold', { text: '确实不归' }), '林秀芳看过申诉，维持不计：确实不归']],
  restore: [[entry('restore'), '林秀芳看过申诉，恢复计入满意率']],
  remind: [[entry('remind', { by: system }), '联户提醒快到期了']],
  overdue: [[entry('overdue', { by: system }), '联户记下：过了说好的日子，已经报给上一级']],
  nudge: [
    [entry('nudge', { by: system, stage: 'handled' }), '联户再问了一次办得怎么样'],
    [entry('nudge', { by: system, stage: 'returned' }), '联户没有等到回话，请梳理的人先定']
  ],
  lapse: [[entry('lapse', { by: system }), '联户没有等到评价，按没有评价结束']],
  relay: [[entry('relay', { by: { ...system, name: '王小梅' } }), '王小梅也反映了这件事，补充']],
  joined: [
    [entry('joined', { by: system }), '联户记下：又有人说了同一件事'],
    [entry('joined', { by: system, times: 3 }), '联户记下：又有 3 个人说了同一件事']
  ],
  parted: [[entry('parted', { by: system }), '联户记下：有一件改为单独办了']],
  follow: [[entry('follow', { by: system, text: '定了人来办' }), '联户转告一起办的那件事：定了人来办']],
  settle: [[entry('settle', { by: system, text: '修好了' }), '联户转告一起办的那件事的结果：修好了']]
}

describe.each(acts)('the history tells of %s', (act) => {
  test.each(lines[act].map(([told, line]) => [line, told] as const))('as 「%s」', (line, told) => {
    expect(sentenceLine(told, now)).toBe(line)
  })
})
