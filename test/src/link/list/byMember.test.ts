import { byMember } from '../../../../src/link/list/byMember'

const row = (id: string, memberId: string | null, member: string, city?: string) => ({
  id,
  name: `${id}家`,
  member,
  memberId,
  inForce: true,
  open: 0,
  mayObject: false,
  ...(city && { city })
})

it('puts the households of a member together, and keeps two of one name apart', () => {
  const rows = [
    row('h1', 'm1', '王强'),
    row('h2', 'm2', '王强'),
    row('h3', 'm1', '王强', '深圳'),
    row('h4', null, '')
  ]
  expect(byMember(rows)).toEqual([
    { id: 'm1', member: '王强', homes: ['h1家', 'h3家(深圳)'] },
    { id: 'm2', member: '王强', homes: ['h2家'] },
    { id: 'h4', member: '', homes: ['h4家'] }
  ])
})
