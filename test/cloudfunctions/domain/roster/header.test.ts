import { fits, headerAt } from '../../../../cloudfunctions/domain/roster/header'

const table = (...rows: string[][]) => ({ sheet: '户卡', rows, merges: [], hidden: [] }) as never

test('a row that names people and their households is a header', () => {
  expect(
    fits(headerAt(table(['户主', '姓名', '电话'], ['杜长水', '杜小军', '13955500001']), 1, new Map()))
  ).toBe(true)
})

test('a form filled in for one household is no table, and its words are no people', () => {
  const form = table(['户主：', '杜长水', '电话：', '139 5550 0001'], ['成员', '杜小军', '关系', '儿子'])
  expect(fits(headerAt(form, 1, new Map()))).toBe(false)
})
