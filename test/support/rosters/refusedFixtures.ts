import { madeXlsx } from '../rosterFile'
import type { RosterFixture } from './fixture'

/** Files that are no roster, each for its own reason. */
export const refusedFixtures: RosterFixture[] = [
  {
    name: 'an old workbook',
    file: '旧版.xls',
    make: () => Buffer.from('d0cf11e0a1b11ae10000', 'hex'),
    refused: 'ROSTER_FILE_OLD'
  },
  {
    name: 'a page that is called a workbook',
    file: '系统导出.xls',
    make: () =>
      Buffer.from('<html><meta charset="utf-8"><table><tr><td>姓名</td><td>户主</td></tr></table></html>'),
    refused: 'ROSTER_FILE_PAGE'
  },
  {
    name: 'an empty sheet',
    file: '空表.xlsx',
    make: () => madeXlsx([{ name: 'Sheet1', rows: [] }]),
    refused: 'ROSTER_EMPTY'
  },
  {
    name: 'headers alone',
    file: '只有表头.xlsx',
    make: () => madeXlsx([{ name: 'Sheet1', rows: [['村民小组', '户主', '姓名', '电话']] }]),
    refused: 'ROSTER_NO_PEOPLE'
  },
  {
    name: 'names without households',
    file: '没有户主.xlsx',
    make: () =>
      madeXlsx([
        {
          name: 'Sheet1',
          rows: [
            ['姓名', '电话'],
            ['杜长水', '13955500001']
          ]
        }
      ]),
    refused: 'ROSTER_HEADER'
  },
  {
    name: 'hidden sheets alone',
    file: '全隐藏.xlsx',
    make: () =>
      madeXlsx([
        {
          name: '一组',
          state: 'hidden',
          rows: [
            ['户主', '姓名'],
            ['杜长水', '杜长水']
          ]
        }
      ]),
    refused: 'ROSTER_HIDDEN'
  }
]
