import { zipSync, strFromU8, strToU8, unzipSync } from 'fflate'
import { writeXlsx } from '../../types/sheet/write'

/** A few rows as a village keeps them, with two rows of headers, and cells that cannot be read as they are meant. */
const rows = [
  ['石桥村党员联户花名册', '', '', '', '', '', '', '', ''],
  ['村民小组', '联系党员', '', '被联系户', '', '', '', '', '备注'],
  ['', '姓名', '联系电话', '户主', '姓名', '联系电话', '政治面貌', '出生年月', ''],
  ['一组', '许国良', '15400000018', '秦大川', '秦大川', '15400008001', '群众', '', '低保'],
  ['一组', '', '', '秦大川', '秦小满', '0571-86543210', '群众', '', ''],
  [
    '1组',
    '许国良',
    '15400000018',
    '丁秀莲',
    '丁秀莲',
    '15400008002/15400008009',
    '中国共产党党员',
    '1957.1',
    ''
  ],
  ['第二组', '', '', '康有田', '康有田', '１５４００００８００３', '群众', '', ''],
  ['第二组', '', '', '康有田', '康小草', '1540000', '群众', '', ''],
  ['六组', '', '', '邵长林', '邵长林', '15400008005', '群众', '', ''],
  ['三组', '', '', '贾玉兰', '王桂乡', '15400000001', '群众', '', '']
]

const joined = ['A1:I1', 'A2:A3', 'B2:C2', 'D2:H2', 'I2:I3']
const sheet = 'xl/worksheets/sheet1.xml'

function made(): Buffer {
  const files = unzipSync(writeXlsx([{ name: '花名册', rows, widths: rows[0]!.map(() => 12) }]))
  const merges = joined.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  const xml = strFromU8(files[sheet]!)
    .replace(/<c r="(H6)"[^>]*>.*?<\/c>/, '<c r="$1"><v>1957.1</v></c>')
    .replace('</sheetData>', `</sheetData><mergeCells>${merges}</mergeCells>`)
  return Buffer.from(zipSync({ ...files, [sheet]: strToU8(xml) }))
}

export const smallRoster = {
  name: '石桥村名册.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: made()
}
