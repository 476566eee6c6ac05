import { madeXlsx } from '../rosterFile'
import type { RosterFixture } from './fixture'

/** Headers of two rows, joined or not; columns of a member beside those of a household. */
export const headerFixtures: RosterFixture[] = [
  {
    name: 'two joined rows of headers: the member’s name and phone, the household’s head and phone',
    file: '党员联户一览表.xlsx',
    make: () =>
      madeXlsx([
        {
          name: '联户表',
          joined: ['A1:G1', 'A2:A3', 'B2:C2', 'D2:F2', 'G2:G3', 'B4:B5', 'C4:C5'],
          rows: [
            ['石桥村党员联户一览表'],
            ['序号', '联系党员', '', '被联系户', '', '', '所在组'],
            ['', '姓名', '联系电话', '户主', '家庭人口', '联系电话', ''],
            [1, '许国良', '15400000018', '杜长水', 4, '13955500001', '一组'],
            [2, '', '', '薛有田', 3, '13955500007', '一组'],
            [3, '黄素珍', '13955500099', '柏有根', 2, '13955500002', '二组']
          ]
        }
      ])
  },
  {
    name: 'the same without joined cells',
    file: '联户表（未合并）.xlsx',
    make: () =>
      madeXlsx([
        {
          name: '联户表',
          rows: [
            ['组别', '联系党员', '', '被联系户', '', ''],
            ['', '姓名', '电话', '户主', '人口', '电话'],
            ['一组', '许国良', '15400000018', '杜长水', 4, '13955500001'],
            ['一组', '许国良', '15400000018', '薛有田', 3, '13955500007']
          ]
        }
      ])
  },
  {
    name: 'somebody who is no villager stands beside the households',
    file: '网格员包户.xlsx',
    make: () =>
      madeXlsx([
        {
          name: '二组',
          joined: ['A1:B1', 'C1:F1'],
          rows: [
            ['网格员', '', '农户基本情况', '', '', ''],
            ['姓名', '电话', '户主', '姓名', '与户主关系', '电话'],
            ['张外人', '13955500050', '柏有根', '柏有根', '户主', '13955500002'],
            ['张外人', '13955500050', '柏有根', '柏小云', '女儿', '']
          ]
        }
      ])
  },
  {
    name: 'two phones in one row of headers: each belongs to the name before it',
    file: '一行表头两个电话.xlsx',
    make: () =>
      madeXlsx([
        {
          name: '一组',
          rows: [
            ['联系党员', '联系电话', '户主', '姓名', '联系电话'],
            ['许国良', '15400000018', '杜长水', '杜长水', '13955500001'],
            ['许国良', '15400000018', '杜长水', '杜小军', '']
          ]
        }
      ])
  },
  {
    name: 'one phone, and it is the member’s',
    file: '只有党员电话.xlsx',
    make: () =>
      madeXlsx([
        {
          name: '一组',
          rows: [
            ['户主', '姓名', '联系党员', '联系电话'],
            ['杜长水', '杜长水', '许国良', '15400000018'],
            ['薛有田', '薛有田', '许国良', '15400000018'],
            ['鲍玉成', '鲍玉成', '黄素珍', '15400000016']
          ]
        }
      ])
  },
  {
    name: 'titles, a unit and a date above; words nobody knows; marks in headers',
    file: '带抬头的.xlsx',
    make: () =>
      madeXlsx([
        {
          name: 'Sheet1',
          joined: ['A1:F1'],
          rows: [
            ['石桥村农户情况登记表'],
            ['单位：石桥村村委会', '', '', '', '2026年3月'],
            [],
            ['序　号', '村 组*', '户  主（必填）', '姓名：', '联系电话1', '劳动力'],
            [1, '石桥村三组', '卞天明', '卞天明', '１３９ ５５５０ ０００４', 2],
            [2, '第3组', '卞天明', '卞 小花', '+86 139-5550-0009', '']
          ]
        }
      ])
  },
  {
    name: 'headers that say whose column it is in one word; several households in one cell',
    file: '党员包户.xlsx',
    make: () =>
      madeXlsx([
        {
          name: '二组（3户）',
          rows: [
            ['党员姓名', '党员电话', '联系户主', '联系户电话'],
            ['黄素珍', '15400000016', '柏有根', '13955500002'],
            ['黄素珍', '15400000016', '莫小宝、卞天明', '']
          ]
        }
      ])
  },
  {
    name: 'a column 户主 that says 是 or 否, and the group in the title',
    file: '户主打勾.xlsx',
    make: () =>
      madeXlsx([
        {
          name: 'Sheet1',
          rows: [
            ['石桥村三组人口表'],
            ['姓名', '户主', '户主电话', '电话'],
            ['卞天明', '是', '13955500004', '13955500004'],
            ['卞小花', '否', '13955500004', ''],
            ['鲍玉成 鲍学文', '√', '', '']
          ]
        }
      ])
  },
  {
    name: 'the head’s name and phone beside those of the others; what else stands under a member',
    file: '户主和家庭成员.xlsx',
    make: () =>
      madeXlsx([
        {
          name: '一组',
          joined: ['A1:B1', 'C1:D1', 'E1:F1'],
          rows: [
            ['户主', '', '家庭成员', '', '联系党员', ''],
            ['姓名', '电话', '姓名', '电话', '姓名', '出生年月'],
            ['杜长水', '13955500001', '钟秀珍', '13955500017', '许国良', '1960.1'],
            ['杜长水', '13955500001', '杜小军', '', '许国良', '1960.1']
          ]
        },
        {
          name: '二组',
          rows: [
            ['户主', '家庭成员1', '家庭成员2', '电话'],
            ['柏有根', '柏小云', '柏大云', '13955500002']
          ]
        }
      ])
  }
]
