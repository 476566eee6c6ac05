import { isSameName, nameKey } from '../../../types/domain/cleanText'
import { isGood, isSound, type Draft, type HomeDraft } from './draft'
import { issueAt, type Issue } from './issue'
import { told } from './text'
import type { Village } from './village'

/** Somebody of a household of the file who is on file and not in the file stays as they are, and is named. */
export function missingPeople(drafts: Draft[], homes: HomeDraft[], village: Village): Issue[] {
  const seen = new Set(
    drafts.flatMap(({ before, maybe }) => [...(before ? [before._id] : []), ...(maybe ? [maybe] : [])])
  )
  const names = new Set(drafts.filter((one) => isSound(one) && !isGood(one)).map(({ row }) => row.name))
  const byId = new Map(
    homes.flatMap(({ before, drafts: rows }) => (before ? [[before._id, { before, rows }] as const] : []))
  )
  const people = village.persons.flatMap(({ _id, name, householdId }): Issue[] => {
    const home = byId.get(householdId ?? '')
    if (!home || seen.has(_id) || names.has(name)) return []
    const { row, sheet } = home.rows[0]!.row
    return [
      issueAt(
        { sheet, row, text: name },
        `联户里${home.before.name}还有${told(name)}，这份名册里没有，没有动。要移出请到「我家」里办`
      )
    ]
  })
  return [...headsAlone(homes, village), ...people, ...missingHomes(homes, village)]
}

/** A head who has no row of their own, in the file or on file, names a household and is nobody in it. */
function headsAlone(homes: HomeDraft[], { persons }: Village): Issue[] {
  const onFile = new Set(persons.map(({ householdId, name }) => `${householdId} ${nameKey(name)}`))
  return homes.flatMap(({ id, head, before, drafts }): Issue[] => {
    if (before || head === undefined || onFile.has(`${id} ${nameKey(head)}`)) return []
    if (drafts.some(({ row }) => isSameName(row.name, head))) return []
    const { row } = drafts.find((one) => one.row.head !== undefined) ?? drafts[0]!
    return [issueAt({ ...row.place('head'), text: head }, `户主${told(head)}自己没有一行，没有写成一个人`)]
  })
}

/** Households of a group of which the file has most are missing from it; of a file of a few nothing is said. */
function missingHomes(homes: HomeDraft[], { nodes, households }: Village): Issue[] {
  const known = new Set(homes.flatMap(({ before }) => (before ? [before._id] : [])))
  return nodes.flatMap((node): Issue[] => {
    const there = households.filter(({ home }) => home.id === node._id)
    const absent = there.filter(({ _id }) => !known.has(_id))
    if (absent.length === 0 || absent.length > there.length / 2) return []
    const names = absent.slice(0, 20).map(({ name }) => name)
    const more = absent.length > names.length ? `等 ${absent.length} 户` : ''
    return [issueAt({}, `联户里${node.name}还有${names.join('、')}${more}，这份名册里没有，没有动`)]
  })
}
