import type { RosterOutcome } from './fixture'

/** What must come of each file of `headerFixtures`. */
export const headerOutcomes: Record<string, RosterOutcome> = {
  '党员联户一览表.xlsx': {
    rows: 3,
    good: 3,
    columns: [
      '联户表 A 序号=',
      '联户表 B 联系党员·姓名=linked',
      '联户表 C 联系党员·联系电话=linkedPhone',
      '联户表 D 被联系户·户主=head',
      '联户表 E 被联系户·家庭人口=',
      '联户表 F 被联系户·联系电话=phone',
      '联户表 G 所在组=grid'
    ],
    written: [
      '杜长水家 石桥村一组: 杜长水 13955500001 → 许国良',
      '薛有田家 石桥村一组: 薛有田 13955500007 → 许国良',
      '柏有根家 石桥村二组: 柏有根 13955500002'
    ],
    bad: [],
    asked: [],
    left: [
      '联户表 E [4] 「被联系户·家庭人口」这一栏没有用到，里面的内容不会保存',
      '联户表 B6 [黄素珍] 联系党员：「黄素珍」的手机号和这里写的 13955500099 不一样，请核对是不是这位党员。这一户先没有联上'
    ]
  },
  '联户表（未合并）.xlsx': {
    rows: 2,
    good: 2,
    columns: [
      '联户表 A 组别=grid',
      '联户表 B 联系党员·姓名=linked',
      '联户表 C 联系党员·电话=linkedPhone',
      '联户表 D 被联系户·户主=head',
      '联户表 E 被联系户·人口=',
      '联户表 F 被联系户·电话=phone'
    ],
    written: [
      '杜长水家 石桥村一组: 杜长水 13955500001 → 许国良',
      '薛有田家 石桥村一组: 薛有田 13955500007 → 许国良'
    ],
    bad: [],
    asked: [],
    left: ['联户表 E [4] 「被联系户·人口」这一栏没有用到，里面的内容不会保存']
  },
  '网格员包户.xlsx': {
    rows: 2,
    good: 2,
    columns: [
      '二组 A 网格员·姓名=',
      '二组 B 网格员·电话=',
      '二组 C 农户基本情况·户主=head',
      '二组 D 农户基本情况·姓名=name',
      '二组 E 农户基本情况·与户主关系=relation',
      '二组 F 农户基本情况·电话=phone'
    ],
    written: ['柏有根家 石桥村二组: 柏有根 13955500002 | 柏小云'],
    bad: [],
    asked: [],
    left: [
      '二组 A [张外人] 「网格员·姓名」这一栏没有用到，里面的内容不会保存',
      '二组 B [13955500050] 「网格员·电话」这一栏没有用到，里面的内容不会保存',
      '二组 E 「农户基本情况·与户主关系」只用来分清一户一户，不保存'
    ]
  },
  '一行表头两个电话.xlsx': {
    rows: 2,
    good: 2,
    columns: [
      '一组 A 联系党员=linked',
      '一组 B 联系电话=linkedPhone',
      '一组 C 户主=head',
      '一组 D 姓名=name',
      '一组 E 联系电话=phone'
    ],
    written: ['杜长水家 石桥村一组: 杜长水 13955500001 | 杜小军 → 许国良'],
    bad: [],
    asked: [],
    left: []
  },
  '只有党员电话.xlsx': {
    rows: 3,
    good: 3,
    columns: [
      '一组 A 户主=head',
      '一组 B 姓名=name',
      '一组 C 联系党员=linked',
      '一组 D 联系电话=linkedPhone'
    ],
    written: [
      '杜长水家 石桥村一组: 杜长水 → 许国良',
      '薛有田家 石桥村一组: 薛有田 → 许国良',
      '鲍玉成家 石桥村一组: 鲍玉成 → 黄素珍'
    ],
    bad: [],
    asked: [],
    left: []
  },
  '带抬头的.xlsx': {
    rows: 2,
    good: 2,
    columns: [
      'Sheet1 A 序 号=',
      'Sheet1 B 村 组*=grid',
      'Sheet1 C 户 主(必填)=head',
      'Sheet1 D 姓名:=name',
      'Sheet1 E 联系电话1=phone',
      'Sheet1 F 劳动力='
    ],
    written: ['卞天明家 石桥村三组: 卞天明 13955500004 | 卞小花 13955500009'],
    bad: [],
    asked: [],
    left: ['Sheet1 F [2] 「劳动力」这一栏没有用到，里面的内容不会保存']
  },
  '党员包户.xlsx': {
    rows: 2,
    good: 1,
    columns: [
      '二组（3户） A 党员姓名=linked',
      '二组（3户） B 党员电话=linkedPhone',
      '二组（3户） C 联系户主=head',
      '二组（3户） D 联系户电话=phone'
    ],
    written: ['柏有根家 石桥村二组: 柏有根 13955500002 → 黄素珍'],
    bad: ['二组（3户） C3 [莫小宝、卞天明] 没有写姓名，或者认不出来'],
    asked: [],
    left: ['二组（3户） C3 [莫小宝、卞天明] 「户主」一格里写着几个人：「莫小宝、卞天明」，请一行写一个人']
  },
  '户主打勾.xlsx': {
    rows: 3,
    good: 3,
    columns: ['Sheet1 A 姓名=name', 'Sheet1 B 户主=relation', 'Sheet1 C 户主电话=', 'Sheet1 D 电话=phone'],
    written: ['卞天明家 石桥村三组: 卞天明 13955500004 | 卞小花', '鲍玉成鲍学文家 石桥村三组: 鲍玉成鲍学文'],
    bad: [],
    asked: [
      'Sheet1 [石桥村三组] 没有写组，照表头上面的标题算，请核对',
      'Sheet1 A5 [鲍玉成 鲍学文] 「鲍玉成 鲍学文」当成一个人的名字，要是两个人，请一行写一个'
    ],
    left: [
      'Sheet1 B 「户主」只用来分清一户一户，不保存',
      'Sheet1 C [13955500004] 「户主电话」这一栏没有用到，里面的内容不会保存'
    ]
  }
}
