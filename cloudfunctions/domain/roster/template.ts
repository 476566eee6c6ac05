import type { Sheet } from '../../../types/sheet/write'
import { columns as known } from './columns'

const columns = known.filter(({ beside }) => !beside)

/** Rows whose name begins so are examples and are never imported. */
const example = '例：'

/** The empty roster: headers, two examples to be written over, and a page that explains every column. */
export function templateSheets(): Sheet[] {
  const examples = [0, 1].map((which) =>
    columns.map(({ field, examples: texts }) => `${field === 'name' ? example : ''}${texts[which]}`)
  )
  return [
    {
      name: '名册',
      rows: [columns.map(({ header }) => header), ...examples],
      widths: columns.map(({ width }) => width)
    },
    {
      name: '填写说明',
      rows: [
        ['这一栏', '怎么填', '别的叫法也认得'],
        ...columns.map(({ header, note, variants }) => [header, note, variants.join('、')]),
        ['', '一行写一个人，一家人写好几行。栏目的先后可以换，用不上的栏可以删掉，表头名字不要改。', ''],
        ['', '空着的格子不会抹掉联户里已有的内容。名字前面写着「例：」的两行是样子，不会导入。', ''],
        ['', '身份证号、银行卡号这些不用填；填了也不会保存。', '']
      ],
      widths: [14, 70, 50]
    }
  ]
}
