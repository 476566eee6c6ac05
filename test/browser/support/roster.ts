import { writeXlsx } from '../../../types/sheet/write'

/** A village's roster as it was kept: headers of its own in its own order, one row without a name. */
const rows = [
  ['村民小组', '户主', '姓名', '联系电话', '户代表', '政治面貌', '党员类别', '出生年月', '联系党员'],
  ['1组', '赵立春', '赵立春', '13900000001', '是', '中共党员', '在家', '1975.3.8', ''],
  ['1组', '孙有福', '孙有福', '13900000002', '是', '中共党员', '在家', '1980年6月1日', ''],
  ['1组', '李桂香', '李桂香', '13900000003', '是', '群众', '', '', '孙有福'],
  ['1组', '李桂香', '李小军', '', '', '群众', '', '', ''],
  ['第二组', '周老四', '周老四', '13900000005', '是', '群众', '', '', ''],
  ['第二组', '吴大勇', '吴大勇', '13900000006', '是', '群众', '', '', ''],
  ['第二组', '郑小满', '', '13900000007', '是', '群众', '', '', '']
]

/** The file, and how many of its people can be put on file; the last row cannot. */
export const roster = {
  good: rows.length - 2,
  bad: rows.length,
  file: {
    name: '青山村名册.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(writeXlsx([{ name: '名册', rows, widths: rows[0]!.map(() => 12) }]))
  }
}
