import { daysUntil, madeXlsx } from '../rosterFile'
import type { RosterFixture } from './fixture'

/** Sheets, rows and columns: shown, hidden, joined, below and beside one another. */
export const sheetFixtures: RosterFixture[] = [
  {
    name: 'a sheet for each group, one hidden, one of notes, an empty one',
    file: '各组名册.xlsx',
    make: () =>
      madeXlsx([
        {
          name: '一组',
          rows: [
            ['户主', '姓名', '联系电话', '家庭住址'],
            ['杜长水', '杜长水', '13955500001', '桥头路 12 号'],
            ['杜长水', '钟秀珍', '', '桥头路 12 号']
          ]
        },
        {
          name: '二组',
          rows: [
            ['姓名', '户主', '手机'],
            ['柏有根', '柏有根', 13955500002],
            ['柏小云', '柏有根', '']
          ]
        },
        {
          name: '五组',
          rows: [
            ['户主', '姓名'],
            ['卞天明', '卞天明']
          ]
        },
        {
          name: '去年的',
          state: 'hidden',
          rows: [
            ['户主', '姓名'],
            ['老户', '老户']
          ]
        },
        {
          name: '存根',
          state: 'veryHidden',
          rows: [
            ['户主', '姓名'],
            ['更老', '更老']
          ]
        },
        { name: '填表要求', rows: [['请各组长月底前交'], ['不清楚的打电话']] },
        { name: 'Sheet4', rows: [] }
      ])
  },
  {
    name: 'hidden rows, a hidden column, numbered rows left blank',
    file: '筛选过的.xlsx',
    make: () =>
      madeXlsx([
        {
          name: '总表',
          hiddenRows: [3, 4],
          hiddenColumns: [5],
          rows: [
            ['序号', '村民小组', '户主', '姓名', '电话'],
            [1, '一组', '杜长水', '杜长水', '13955500001'],
            [2, '一组', '杜长水', '杜小军', '13955500003'],
            [3, '二组', '柏有根', '柏有根', '13955500002'],
            [4, '三组', '卞天明', '卞天明', '13955500004'],
            [5],
            [6]
          ]
        }
      ])
  },
  {
    name: 'groups as lines between the rows, headers again on every page, sums and notes',
    file: '打印用花名册.xlsx',
    make: () =>
      madeXlsx([
        {
          name: 'Sheet1',
          joined: ['A1:D1', 'A3:D3', 'A8:D8'],
          rows: [
            ['石桥村 2026 年农户花名册'],
            ['序号', '户主', '姓名', '联系电话'],
            ['第一村民小组'],
            [1, '杜长水', '杜长水', '13955500001'],
            [2, '杜长水', '杜小军', ''],
            ['小计', '', '2 人', ''],
            ['序号', '户主', '姓名', '联系电话'],
            ['二组'],
            [3, '柏有根', '柏有根', '13955500002'],
            ['合计', '', '3 人'],
            ['注：电话有变的请告诉村委会'],
            ['填表人：李会计', '', '审核：王书记', '2026年3月']
          ]
        }
      ])
  },
  {
    name: 'two tables side by side',
    file: '两栏排的.xlsx',
    make: () =>
      madeXlsx([
        {
          name: '三组',
          joined: ['A1:H1'],
          rows: [
            ['三组各户名单'],
            ['序号', '户主', '姓名', '电话', '序号', '户主', '姓名', '电话'],
            [1, '卞天明', '卞天明', '13955500004', 3, '鲍玉成', '鲍玉成', '13955500006'],
            [2, '卞天明', '卞小花', '', 4, '鲍玉成', '鲍学文', '1395550000']
          ]
        }
      ])
  },
  {
    name: 'two tables below one another, each with headers of its own',
    file: '在家和外出.xlsx',
    make: () =>
      madeXlsx([
        {
          name: '一组',
          rows: [
            ['在家户'],
            ['户主', '姓名', '电话'],
            ['杜长水', '杜长水', '13955500001'],
            [],
            ['外出户'],
            ['姓名', '户主', '住址', '手机号'],
            ['薛有田', '薛有田', '县城', '13955500007'],
            ['薛小满', '薛有田', '县城', '']
          ]
        }
      ])
  },
  {
    name: 'cells joined down over a household, across head and name, and over one person’s two lines',
    file: '合并单元格.xlsx',
    make: () =>
      madeXlsx([
        {
          name: '名册',
          joined: ['A2:A6', 'B2:B4', 'E2:E4', 'F2:F4', 'B5:C5', 'C3:C4'],
          rows: [
            ['组', '户主', '姓名', '电话', '住址', '联系党员'],
            ['一组', '杜长水', '杜长水', '13955500001', '桥头路 12 号', '许国良'],
            ['', '', '钟秀珍', '', '', ''],
            ['', '', '', '13955500008', '', ''],
            ['', '薛有田', '', '13955500007', '桥头路 15 号', ''],
            ['', '薛有田', '薛小满', '', '桥头路 15 号', '']
          ]
        }
      ])
  },
  {
    name: 'a workbook that counts from 1904, with days that look like days and days that do not',
    file: '苹果电脑做的.xlsx',
    make: () =>
      madeXlsx(
        [
          {
            name: '一组',
            rows: [
              ['户主', '姓名', '党员', '出生日期'],
              ['杜长水', '杜长水', '是', daysUntil('1960-03-05', true)],
              ['杜长水', '杜小军', '是', { day: daysUntil('1984-10-02', true) }]
            ]
          }
        ],
        { from1904: true }
      )
  }
]
