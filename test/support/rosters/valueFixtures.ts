import { madeCsv, madeXlsx } from '../rosterFile'
import type { RosterFixture } from './fixture'

const born = [
  57.3,
  68.3,
  1957.1,
  '1957.10',
  1957.11,
  1945,
  '1945年',
  '1905-03-01',
  19570305,
  '57-3-5',
  '属牛'
]

/** Values as people write them. */
export const valueFixtures: RosterFixture[] = [
  {
    name: 'birthdays: years of two digits, a lost zero, years alone, before 1910',
    file: '党员生日.xlsx',
    make: () =>
      madeXlsx([
        {
          name: '一组',
          rows: [
            ['户主', '姓名', '党员', '出生年月'],
            ...born.map((value, index) => ['杜长水', `杜${'甲乙丙丁戊己庚辛壬癸子'[index]}生`, '是', value])
          ]
        }
      ])
  },
  {
    name: 'phones: two in a cell, a son’s, 同上, 空号, a landline, too short, shared, as numbers',
    file: '电话各样.xlsx',
    make: () =>
      madeXlsx([
        {
          name: '一组',
          rows: [
            ['户主', '姓名', '电话'],
            ['杜长水', '杜长水', '13955500001/13955500012'],
            ['杜长水', '钟秀珍', '13955500013（儿子）'],
            ['杜长水', '杜小军', '139 5550 0013'],
            ['薛有田', '薛有田', '13955500007'],
            ['薛有田', '薛小满', '同上'],
            ['薛有田', '薛大海', '空号'],
            ['鲍玉成', '鲍玉成', '0571-86543210'],
            ['鲍玉成', '鲍学文', '1395550001'],
            ['鲍玉成', '鲍学武', '13955500007'],
            ['鲍玉成', '鲍小兰', 13955500014],
            ['鲍玉成', '鲍阿婆', '1395550001513955500016'],
            ['鲍玉成', '鲍阿公', { fault: '#N/A' }]
          ]
        }
      ])
  },
  {
    name: 'long numbers, days where there should be none, 同上 for a household',
    file: '格式没选对.xlsx',
    make: () =>
      madeXlsx([
        {
          name: '名册',
          rows: [
            ['组', '户号', '户主', '姓名', '住址', '身份证号', '联系党员'],
            ['一组', 330184196003051234, '杜长水', '杜长水', { day: 46023 }, 330184196003051234, '许国良'],
            ['同上', 330184196003055678, '薛有田', '薛有田', '桥头路 15 号', '', '同上'],
            ['〃', 'A-1', '鲍玉成', '鲍玉成', true, '', '查无此人'],
            ['二组', '', '柏有根', '柏有根', '', '', '王桂香']
          ]
        }
      ])
  },
  {
    name: 'names: lost and private signs, dots in six ways, what stands behind them',
    file: '生僻字.xlsx',
    make: () =>
      madeXlsx([
        {
          name: '三组',
          rows: [
            ['户主', '姓名', '是否党员'],
            ['卞?明', '卞?明', '是'],
            ['卞?明', '卞\ue863花', '否'],
            ['卞?明', '卞𠅤', '也许'],
            ['古丽·买买提', '古丽·买买提', '正式党员'],
            ['古丽•买买提', '阿不都', ''],
            ['古丽‧买买提', '阿依', ''],
            ['古丽・买买提', '热娜', ''],
            ['古丽･买买提', '艾山', ''],
            ['古丽∙买买提', '玉素甫', ''],
            ['莫小宝（户主）', '莫小宝（已故）', ''],
            ['莫小宝', '莫阿妹（大女儿）', '']
          ]
        }
      ])
  },
  {
    name: 'a .csv file with a quote that has no partner, and one cell of two lines that is sound',
    file: '引号不成对.csv',
    make: () =>
      Buffer.from(
        [
          '组,户主,姓名,住址',
          '一组,杜长水,杜长水,"桥头路 12 号',
          '一组,薛有田,薛有田,桥头路 15 号',
          '一组,鲍玉成,鲍玉成,桥头路 18 号"',
          '二组,柏有根,柏有根,"后山',
          '靠水库那家"',
          '三组,卞天明,卞天明,西头'
        ].join('\r\n')
      )
  },
  {
    name: 'a .csv file that a sheet was saved as: numbers shown short, October without its zero',
    file: '另存的.csv',
    make: () =>
      madeCsv([
        ['组', '户主', '姓名', '电话', '党员', '出生日期', '户号'],
        ['一组', '杜长水', '杜长水', '1.39555E+10', '是', '1957.1', '3.30184E+17'],
        ['一组', '杜长水', '杜小军', '13955500003', '是', '1984/10/2', '']
      ])
  }
]
