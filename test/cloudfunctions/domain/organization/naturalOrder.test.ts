import { naturally } from '../../../../cloudfunctions/domain/organization/naturalOrder'

const ordered = (...names: string[]) => [...names].sort(naturally)

describe('the order of names', () => {
  it.each([
    [['第一网格', '第二网格', '第九网格', '第十网格', '第十一网格', '第二十网格', '第一百零二网格']],
    [['1 组', '2 组', '10 组', '11 组']],
    [['二组', '3组', '十组', '12组']],
    [['二〇〇九年', '二〇一〇年']],
    [['两河口一组', '两河口二组']],
    [['三组', '三组东头', '三组西头', '四组']]
  ])('is as somebody would count them: %s', (names) => {
    expect(ordered(...[...names].reverse())).toEqual(names)
  })

  it('goes by the sound where nothing is counted', () => {
    expect(ordered('石桥村', '柳湾村', '北坡村')).toEqual(['北坡村', '柳湾村', '石桥村'])
  })
})
