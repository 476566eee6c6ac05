import { choiceWords, firstToSee, pastWords, type Whom } from '../../../../src/ui/words/past'

const whom: Whom = {
  first: '王长河',
  levels: [
    { name: '石桥村村委会', open: true },
    { name: '清水镇党委办公室', open: true }
  ],
  choices: [
    { id: 'member', name: '陈立秋', title: '联系党员', sorts: false, serves: [] },
    { id: 'hub', name: '王长河', title: '党员中心户', sorts: true, serves: [] },
    { id: 'office', name: '不止一位村(社)干部', title: null, sorts: false, serves: [0] }
  ]
}

test.each<[string[], string]>([
  [[], ''],
  [['member'], '陈立秋看不到这件事，王长河会先看。'],
  [['hub'], '王长河看不到这件事，由石桥村村委会来办。'],
  [['office', 'hub'], '王长河、不止一位村(社)干部看不到这件事，由清水镇党委办公室来办。']
])('about %s it is said who does not see it and who does', (chosen, words) => {
  expect(pastWords(whom, chosen)).toBe(words)
})

test.each<[string[], string | null]>([
  [[], '王长河'],
  [['member'], '王长河'],
  [['hub'], null],
  [['office'], null]
])('about %s it is seen first by %s', (chosen, first) => {
  expect(firstToSee(whom, chosen)).toBe(first)
})

test('where nobody is above, it is said honestly', () => {
  const [village, town] = whom.levels
  expect(pastWords({ ...whom, levels: [village!, { ...town!, open: false }] }, ['office'])).toBe(
    '不止一位村(社)干部看不到这件事。上面没有别的组织了，由石桥村村委会里别的人来办。'
  )
  expect(pastWords({ ...whom, levels: [] }, ['office'])).toMatch(/12345/)
})

test('a choice says as what people know somebody', () => {
  expect(choiceWords(whom.choices[0]!)).toBe('陈立秋(联系党员)')
  expect(choiceWords(whom.choices[2]!)).toBe('不止一位村(社)干部')
})
