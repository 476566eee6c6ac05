import { writeXlsx } from '../../types/sheet/write'

/** A few rows as a village keeps them, three of them wrong each in its own way. */
const rows = [
  ['村民小组', '户主', '姓名', '联系电话', '政治面貌', '党员类别', '出生年月', '联系党员'],
  ['一组', '秦大川', '秦大川', '15400008001', '群众', '', '', '许国良'],
  ['一组', '秦大川', '秦小满', '', '群众', '', '', ''],
  ['1组', '丁秀莲', '丁秀莲', '15400008002', '中共党员', '在家', '1971.4.12', '许国良'],
  ['第二组', '康有田', '康有田', '１５４００００８００３', '群众', '', '', ''],
  ['第二组', '康有田', '康小草', '1540000', '群众', '', '', ''],
  ['六组', '邵长林', '邵长林', '15400008005', '群众', '', '', ''],
  ['三组', '贾玉兰', '贾玉兰', '15400008001', '群众', '', '', '']
]

export const smallRoster = {
  name: '石桥村名册.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(writeXlsx([{ name: '名册', rows, widths: rows[0]!.map(() => 12) }]))
}
