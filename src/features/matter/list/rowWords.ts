import { categoryWords } from '../../../../types/domain/categories'
import type { Stage } from '../../../../types/domain/stages'
import { type Unknown } from '../../../../types/domain/unknown'
import { urgencyLabels } from '../../../../types/domain/urgency'
import { momentWords } from '../../../ui/words/dates'
import { dueShort } from '../../../ui/words/due'
import type { Row } from './row'

const doing: Partial<Record<Stage | Unknown, string>> = {
  asked: '会先看',
  sorted: '来安排议事',
  discussed: '来办',
  handling: '在办',
  unknown: '在处理'
}

/** What a row says under its subject: to the asker who does what by when, to those who work what it is. */
export function rowWords(row: Row, you: boolean, now?: number): string {
  const waiting = you ? askerWords(row, now) : workWords(row, now)
  return [waiting, row.reopened > 0 && `重新办过 ${row.reopened} 次`, row.urged > 0 && `催过 ${row.urged} 次`]
    .filter(Boolean)
    .join(' · ')
}

function askerWords({ stage, responsible, due, askedAt }: Row, now?: number): string {
  if (stage === 'returned') return '有句话要问您，点开回一句'
  if (stage === 'handled') return '有结果了，点开看看满意不满意'
  if (stage === 'closed' || stage === 'withdrawn') return `${momentWords(askedAt, now)} 说的`
  const who = responsible ? `${responsible}${doing[stage] ?? ''}` : '正在安排'
  return due ? `${who}，${dueShort(due, now)}` : who
}

function workWords(row: Row, now?: number): string {
  const { asker, category, subcategory, urgency, responsible, due, stage } = row
  const isWorked = stage === 'discussed' || stage === 'handling'
  return [
    `${asker}提`,
    category && categoryWords(category, subcategory),
    urgency && urgencyLabels[urgency],
    isWorked && responsible && `${responsible}办`,
    due && dueShort(due, now)
  ]
    .filter(Boolean)
    .join(' · ')
}
