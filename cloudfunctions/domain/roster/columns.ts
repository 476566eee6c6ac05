import { rosterFieldLabels, type RosterField } from '../../../types/domain/rosters'

/** The id by which households of one head are told apart is read where the product wrote it; nobody chooses it. */
export type Field = RosterField | 'homeId'

const labels: Record<Field, string> = { ...rosterFieldLabels, homeId: '联户编号' }

export interface Column {
  field: Field
  header: string
  /** What villages call it otherwise. */
  variants: string[]
  /** What to write there, as the template tells it. */
  note: string
  examples: [string, string]
  /** Width in characters. */
  width: number
  /** Villages that have it are understood; the template does without it. */
  beside?: true
}

const column = (
  field: Field,
  width: number,
  variants: string[],
  examples: [string, string],
  note: string
): Column => ({
  field,
  header: labels[field],
  variants,
  note,
  examples,
  width
})

/** The columns of a roster in the order of the template; they are found by their headers in any order. */
export const columns: Column[] = [
  column(
    'grid',
    10,
    [
      '组',
      '村民小组',
      '小组',
      '所在组',
      '所属网格',
      '所在网格',
      '网格名称',
      '组别',
      '村组',
      '村民组',
      '自然村',
      '所属组',
      '所在小组',
      '屯',
      '片区'
    ],
    ['一组', '一组'],
    '住在哪个网格(村民小组)。要和组织管理里的名字对得上，「1组」「第一组」也认得。'
  ),
  column(
    'number',
    10,
    ['户编号', '家庭编号', '门户号', '户籍号', '家庭户号', '户序号'],
    ['1001', '1001'],
    '村里给这一户编的号，一户一个号。没有编号可以空着，就按「户主」和「网格」认这一户。'
  ),
  column(
    'head',
    10,
    ['户主姓名', '户主名字', '家庭户主', '户名', '户主名', '被联系户', '联系户户主'],
    ['张大山', '张大山'],
    '这一户的户主。户号和户主至少写一样。'
  ),
  column(
    'name',
    10,
    ['名字', '人员姓名', '成员姓名', '家庭成员', '家庭成员姓名'],
    ['张大山', '李小梅'],
    '必填。一行写一个人。'
  ),
  column(
    'phone',
    14,
    [
      '电话',
      '手机号',
      '手机号码',
      '联系电话',
      '联系方式',
      '电话号码',
      '联系号码',
      '本人电话',
      '移动电话',
      '手机电话',
      '联系手机',
      '电话/手机',
      '户主电话',
      '户主联系电话',
      '户主手机',
      '户主手机号'
    ],
    ['13800000001', ''],
    '11 位手机号，一人一个号。老人没有手机就空着，不要写别人的号。'
  ),
  column(
    'address',
    18,
    ['门牌', '门牌号', '地址', '家庭住址', '家庭地址', '住所', '详细地址'],
    ['桥头路 8 号', ''],
    '门牌或者好认的地方。'
  ),
  column(
    'representative',
    8,
    ['是否户代表', '户代表人', '是户代表'],
    ['是', ''],
    '这个人是不是这一户的代表，写「是」或者「否」。一户最多一位。'
  ),
  column(
    'member',
    10,
    ['党员', '是党员', '政治面貌', '党员标识'],
    ['是', '否'],
    '写「是」或者「否」，写「中共党员」「群众」也认得。'
  ),
  column(
    'category',
    10,
    ['类别', '党员类型', '党员分类', '在家外出'],
    ['在家', ''],
    '党员写：在家、外出、流动。不写就当在家。'
  ),
  column(
    'born',
    12,
    ['出生年月', '出生年月日', '生日', '出生时间', '出生'],
    ['1968-03-05', ''],
    '党员要写，用来算是不是满 70 岁。1968-3-5、1968/3/5、1968.3.5、1968年3月5日、19680305 都认得。只保存党员的。'
  ),
  column(
    'group',
    14,
    ['所在党小组', '所属党小组'],
    ['种养业党小组', ''],
    '老龄党小组、种养业党小组、务工经商党小组、外出党小组。'
  ),
  column(
    'duty',
    14,
    ['党员岗位', '设岗定责', '岗位联事', '党员先锋岗'],
    ['矛盾调解岗', ''],
    '宣传教育岗、民主监督岗、项目建设岗、矛盾调解岗。'
  ),
  column(
    'isHub',
    12,
    ['党员中心户', '是中心户', '是否党员中心户', '中心户标识'],
    ['否', ''],
    '这位党员是不是党员中心户，写「是」或者「否」。'
  ),
  column(
    'hub',
    14,
    ['联系中心户', '所在中心户', '中心户姓名', '归属中心户'],
    ['王秀英', ''],
    '这位党员归哪位党员中心户，写中心户的姓名。有人同名，就在姓名后面加手机号。'
  ),
  column(
    'exemption',
    12,
    ['不联户原因', '免于联户原因', '不安排联户原因', '免联'],
    ['', ''],
    '不安排联户的党员写原因：年满七十、年老体弱、患病、残疾、长期外出。'
  ),
  column(
    'volunteers',
    10,
    ['是否自愿联户', '自愿', '是否自愿'],
    ['', ''],
    '年满 70 岁或者写了免联原因，本人还愿意联户的，写「是」。'
  ),
  column(
    'linked',
    14,
    ['联户党员', '联系党员姓名', '包联党员', '包户党员', '帮联党员', '联系人党员', '党员联系人'],
    ['王秀英', '王秀英'],
    '联系这一户的党员，写姓名。有人同名，就在姓名后面加手机号。一户写一位，写在户主那一行也可以。'
  ),
  {
    ...column(
      'relation',
      12,
      ['与户主的关系', '和户主关系', '和户主的关系', '户主关系', '家庭关系', '关系', '称谓', '是否户主'],
      ['', ''],
      '户主写「户主」或者「本人」；没有「户主」这一栏，就从这一行起算一户。'
    ),
    beside: true
  },
  {
    ...column(
      'linkedPhone',
      14,
      [
        '联系党员联系电话',
        '联系党员手机',
        '联系党员手机号',
        '党员电话',
        '党员联系电话',
        '党员手机',
        '联户党员电话',
        '包联党员电话',
        '联系党员联系方式'
      ],
      ['', ''],
      '用来分清同名的党员。'
    ),
    beside: true
  },
  {
    ...column('homeId', 14, [], ['', ''], '导出的名册里用来分清户主同名的人家，照抄就行。'),
    beside: true
  }
]

export const columnOf = (field: Field): Column => columns.find((one) => one.field === field)!
