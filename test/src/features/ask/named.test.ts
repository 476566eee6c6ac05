import { namedIn } from '../../../../src/features/ask/named'

const choice = (id: string, name: string, title: string | null) => ({
  id,
  name,
  title,
  sorts: false,
  serves: [0]
})
const choices = [
  choice('hub', '王长河', '党员中心户'),
  choice('secretary', '李建国', '党支部书记'),
  choice('head', '赵春梅', '村委会主任'),
  choice('one', '刘德福', '会计'),
  choice('other', '刘玉兰', '会计'),
  choice('double', '欧阳珊', '妇女主任'),
  choice('office', '不止一位村(社)干部', null)
]
const named = (text: string) => namedIn(text, choices).map(({ id }) => id)

test.each([
  ['王长河收钱不给条子', ['hub']],
  ['王 长\u200b河收钱不给条子', ['hub']],
  ['王书记长河边的路', []],
  ['找李书记说了三回', ['secretary']],
  ['找李支书、赵主任都没用', ['secretary', 'head']],
  ['李党支部书记不管', ['secretary']],
  ['欧阳主任答应过', ['double']],
  ['村长没来，赵村长也没来', ['head']],
  ['李建国和刘玉兰都知道', ['secretary', 'other']],
  ['刘会计记错了账', []],
  ['姓王。长河边上的路坏了', []],
  ['请不止一位村(社)干部来看看', []],
  ['书记主任都不管', []],
  ['', []]
])('%s', (text, ids) => expect(named(text)).toEqual(ids))

test('somebody without a name, or of one letter, is named by nothing', () => {
  expect(namedIn('王家的路', [choice('a', '', '书记'), choice('b', '王', '')])).toEqual([])
})
