import { madeCsv, madeXlsx } from '../rosterFile'
import type { RosterFixture } from './fixture'

/** Who is a household, and who is the same person again. */
export const homeFixtures: RosterFixture[] = [
  {
    name: 'two households of one head’s name in one group: by row of the head, number and address',
    file: '同名户主.xlsx',
    make: () =>
      madeXlsx([
        {
          name: '一组',
          rows: [
            ['户主', '姓名', '电话', '住址'],
            ['杜长水', '杜长水', '13955500001', '桥头路 12 号'],
            ['杜长水', '杜小军', '', '桥头路 12 号'],
            ['杜长水', '杜长水', '13955500011', '后山 3 号'],
            ['杜长水', '鲁桂花', '', '后山 3 号'],
            ['薛有田', '薛小满', '', '一号院'],
            ['薛有田', '薛大海', '', '二号院'],
            ['鲍玉成', '鲍玉成', '', ''],
            ['鲍玉成', '鲍学文', '', ''],
            ['鲍玉成', '鲍玉成', '', ''],
            ['鲍玉成', '鲍学武', '', '']
          ]
        }
      ])
  },
  {
    name: 'the relation to the head alone says where a household begins',
    file: '户籍底册.xlsx',
    make: () =>
      madeXlsx([
        {
          name: '户籍',
          rows: [
            ['组别', '姓名', '与户主关系', '联系电话', '政治面貌'],
            ['一组', '祝阿婆', '母亲', '', '群众'],
            ['一组', '杜长水', '户主', '13955500001', '中国共产党党员'],
            ['一组', '钟秀珍', '妻', '', '群众'],
            ['二组', '柏有根', '本人', '13955500002', '中共预备党员'],
            ['二组', '柏小云', '女', '', '共青团员'],
            ['三组', '卞天明', '户主', '', '致公党党员']
          ]
        }
      ])
  },
  {
    name: 'heads written in their own rows alone',
    file: '户主只写一次.csv',
    make: () =>
      madeCsv([
        ['组', '户主', '姓名', '电话'],
        ['一组', '杜长水', '杜长水', '13955500001'],
        ['', '', '钟秀珍', ''],
        ['', '', '杜小军', ''],
        ['一组', '薛有田', '薛有田', '13955500007'],
        ['', '', '薛小满', ''],
        ['', '', '薛大海', '']
      ])
  },
  {
    name: 'a household in each row, numbered anew in every group',
    file: '一户一行.xlsx',
    make: () =>
      madeXlsx([
        {
          name: '一组',
          rows: [
            ['户号', '户主', '电话'],
            [1, '杜长水', '13955500001'],
            [2, '薛有田', '13955500007']
          ]
        },
        {
          name: '二组',
          rows: [
            ['户号', '户主', '电话'],
            [1, '柏有根', '13955500002'],
            [2, '莫小宝', '']
          ]
        }
      ])
  },
  {
    name: 'a member in two groups, a name misspelt on file, somebody written twice',
    file: '重复的人.xlsx',
    make: () =>
      madeXlsx([
        {
          name: '名册',
          rows: [
            ['组', '户主', '姓名', '电话', '政治面貌'],
            ['一组', '杜长水', '杜长水', '', '中共党员'],
            ['三组', '卞天明', '杜长水', '', '中共党员'],
            ['一组', '王桂香', '王桂乡', '15400000001', '群众'],
            ['二组', '柏有根', '柏有根', '13955500002', '群众'],
            ['三组', '柏小云', '柏有根', '13955500002', '群众'],
            ['二组', '柏有根', '许国良', '', '中共党员']
          ]
        }
      ])
  }
]
