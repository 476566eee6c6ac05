import { contract, type MethodName } from '../../../types/api'
import { acts } from '../../../types/domain/flow'
import { isRead } from '../../../src/cloud/methods'

test('what changes a matter is never asked again as if it were a reading', () => {
  for (const act of acts) expect([act, isRead(`matter.${act}`)]).toEqual([act, false])
})

test('every method is either a reading, an act of the flow, or the claim of a code', () => {
  const others = (Object.keys(contract) as MethodName[]).filter(
    (name) => !isRead(name) && !acts.some((act) => name === `matter.${act}`)
  )
  expect(others).toEqual(['account.claim'])
})
