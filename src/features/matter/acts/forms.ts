import type { ComponentType } from 'react'
import type { PersonAct } from '../../../../types/domain/flow'
import { Add } from './Add'
import { Agenda } from './Agenda'
import { Answer } from './Answer'
import { Ask } from './Ask'
import { Assign } from './Assign'
import { Classify } from './Classify'
import { Decline } from './Decline'
import { Finish } from './Finish'
import { Postpone } from './Postpone'
import { Progress } from './Progress'
import type { ActFormProps } from './props'
import { Rate } from './Rate'
import { Reopen } from './Reopen'
import { Take } from './Take'
import { Withdraw } from './Withdraw'

/** Acts on a matter that is there; a submission makes one. */
export type MatterAct = Exclude<PersonAct, 'submit'>

/** THE table of forms: act → what it asks. */
export const forms: Partial<Record<MatterAct, ComponentType<ActFormProps>>> = {
  add: Add,
  withdraw: Withdraw,
  classify: Classify,
  answer: Answer,
  ask: Ask,
  agenda: Agenda,
  assign: Assign,
  decline: Decline,
  postpone: Postpone,
  take: Take,
  progress: Progress,
  finish: Finish,
  rate: Rate,
  reopen: Reopen
}
