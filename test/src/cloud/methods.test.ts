import { contract, type MethodName } from '../../../types/api'
import { actOutput } from '../../../types/api/matter/act'
import { personActs } from '../../../types/domain/matterActs'

const names = Object.keys(contract) as MethodName[]

test('an act on a matter is never asked again as if it were a reading', () => {
  for (const act of personActs)
    expect([act, contract[`matter.${act}`]]).toEqual([act, expect.not.objectContaining({ reads: true })])
})

test('every act on a matter answers in the one form by which what was kept is sent', () => {
  const kept = [...personActs, 'metoo'] as const
  expect(kept.filter((act) => contract[`matter.${act}`].output !== actOutput)).toEqual([])
})

test('every method of account and matter is a reading or an act of the flow, but for these', () => {
  const others = names
    .filter((name) => /^(account|matter)\./.test(name))
    .filter((name) => !('reads' in contract[name]) && !personActs.some((act) => name === `matter.${act}`))
  expect(others).toEqual([
    'account.claim',
    'account.consent',
    'account.quiet',
    'matter.byReceipt',
    'matter.metoo'
  ])
})
