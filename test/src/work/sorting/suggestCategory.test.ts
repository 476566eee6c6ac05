import { suggestCategory } from '../../../../src/features/sorting/suggestCategory'
import { categories, type Category } from '../../../../types/domain/categories'

const said: [Category, string][] = [
  ['infrastructure', '桥头那盏路灯不亮两周了，孩子放学看不见路'],
  ['infrastructure', '水渠堵了，二亩菜地进不了水'],
  ['infrastructure', '三组到学校那段机耕路坑坑洼洼，下雨摩托车都过不去'],
  ['infrastructure', '晚上电压太低，电饭煲都煮不熟饭'],
  ['environment', '村口垃圾点半个月没人清，臭得很'],
  ['environment', '上游养猪场把污水排到河里，河里都是死鱼'],
  ['environment', '隔壁厂子晚上噪音大，吵得老人睡不着'],
  ['dispute', '邻居砌墙占了我家半尺宅基地，讲不拢，要打起来了'],
  ['dispute', '两家为田埂的地界吵了好几回'],
  ['dispute', '在工地做了三个月，老板拖欠工资不还'],
  ['welfare', '我娘的轮椅出门不方便，低保也还没批下来'],
  ['welfare', '医保卡丢了，去镇上看病报销不了'],
  ['welfare', '孙女明年读书，户口不在这里能不能入学'],
  ['safety', '后山滑坡，石头滚到屋后来了'],
  ['safety', '三组老祠堂的墙开裂，快倒了，娃娃还在里面玩'],
  ['safety', '电线掉在田里，怕漏电'],
  ['livelihood', '今年柑橘滞销，烂在树上，有没有销路'],
  ['livelihood', '想搞两个大棚，不懂技术，也贷款不到'],
  ['affairs', '村里的账好久没有公示了，集体资金花到哪里去了'],
  ['culture', '现在办酒席送礼太重，彩礼也高，管管大操大办'],
  ['party', '我在外面打零工，党费怎么交，组织生活怎么参加'],
  ['praise', '要感谢刘医生，半夜背我爹下山，真是好人']
]

test.each(said)('suggests %s for: %s', (category, text) => {
  expect(suggestCategory(text, '').category).toBe(category)
})

test('suggests nothing where no word speaks for any category', () => {
  expect(suggestCategory('想问一件事', '方便的时候给我回个话').category).toBeNull()
})

test('does not take thanks at the end of a request for praise', () => {
  expect(suggestCategory('路灯坏了', '麻烦来修一下，谢谢').category).toBe('infrastructure')
  expect(suggestCategory('想问一件事', '麻烦回个话，谢谢，感谢').category).toBeNull()
})

test('lets the subject outweigh what is told along with it', () => {
  const { ranked } = suggestCategory('路灯不亮', '垃圾也堆着，臭')
  expect(ranked.slice(0, 2)).toEqual(['infrastructure', 'environment'])
})

test('ranks every category exactly once, whatever the text', () => {
  for (const [, text] of said) {
    expect([...suggestCategory(text, text).ranked].sort()).toEqual([...categories].sort())
  }
})
