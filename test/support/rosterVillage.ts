import { planBook, type BookPlan } from '../../cloudfunctions/domain/roster/planBook'
import type { Memory } from '../../cloudfunctions/domain/roster/headerNames'
import type { Choice } from '../../cloudfunctions/domain/roster/sections'
import type { Village } from '../../cloudfunctions/domain/roster/village'
import { readFile } from '../../cloudfunctions/domain/roster/file/read'
import { households } from '../../demo/village/households'
import { organizations } from '../../demo/village/organizations'
import { people } from '../../demo/village/people'
import { defaultSettings } from '../../types/domain/settings'

export const rosterNow = new Date('2026-11-22T02:00:00Z')
const villageId = 'n-yunxi-qingxi-shiqiao'
const within = <Doc extends { path: string[] }>(docs: Doc[]) =>
  docs.filter(({ path }) => path.includes(villageId))

/** 石桥村 of the demo, as a roster meets it. */
export const rosterVillage = (): Village => {
  const nodes = within(organizations())
  const persons = people(rosterNow)
  return {
    node: nodes.find(({ _id }) => _id === villageId)!,
    nodes,
    households: within(households(persons)),
    persons: within(persons)
  }
}

export interface Reading {
  village?: Village
  choices?: Choice[]
  answers?: Record<string, string>
  memory?: Memory
}

/** Reads a file as the preview does. */
export async function readRoster(
  bytes: Buffer,
  { village = rosterVillage(), choices = [], answers = {}, memory = new Map() }: Reading = {}
): Promise<BookPlan> {
  return planBook(await readFile(bytes), {
    village,
    settings: defaultSettings,
    now: rosterNow,
    memory,
    choices,
    answers: new Map(Object.entries(answers))
  })
}

/** Everybody who would be written, by household, in one line each: 户主(网格): 姓名 手机 党员 生日 | … → 联系党员. */
export function written({ plan }: BookPlan, village = rosterVillage()): string[] {
  const grids = new Map(village.nodes.map(({ _id, name }) => [_id, name]))
  const names = new Map([
    ...village.persons.map(({ _id, name }) => [_id, name] as const),
    ...plan.homes.flatMap(({ residents }) => residents.map(({ id, name }) => [id, name] as const))
  ])
  return plan.homes.map(({ name, nodeId, number, address, residents, memberId }) => {
    const whole = residents.map((one) =>
      [one.name, one.phone, one.member && '党员', one.service?.born].filter(Boolean).join(' ')
    )
    const home = [name, grids.get(nodeId), number && `户号${number}`, address].filter(Boolean).join(' ')
    return `${home}: ${whole.join(' | ')}${memberId ? ` → ${names.get(memberId)}` : ''}`
  })
}

/** What is said of a kind, in one line each: place, text, reason. */
export const saidOf = ({ said }: BookPlan, kind: keyof BookPlan['said']): string[] =>
  said[kind].map(({ sheet, row, cell, text, reason }) =>
    [sheet, cell ?? row, text && `[${text}]`, reason].filter((part) => part !== null && part !== '').join(' ')
  )
