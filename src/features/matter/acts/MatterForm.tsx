import type { DayAct } from '../../../../types/domain/chosenDays'
import type { DateFieldProps } from '../../../ui/DateField'
import { QueuedForm, type QueuedFormProps } from '../../../ui/QueuedForm'
import type { MatterMethod } from './matterAct'
import type { ActFormProps } from './props'
import { traitsOf } from './useAct'

interface MatterFormProps<Name extends MatterMethod>
  extends ActFormProps, Omit<QueuedFormProps<Name>, 'traits' | 'view' | 'words' | 'day'> {
  words?: Omit<NonNullable<QueuedFormProps<Name>['words']>, 'id'>
  /** The day asked for; which ones may be chosen is read off the view. */
  day?: Omit<DateFieldProps, 'first' | 'last' | 'error'> & { of: DayAct }
}

/** The form of an act on a matter. */
export const MatterForm = <Name extends MatterMethod>({ words, day, ...form }: MatterFormProps<Name>) => (
  <QueuedForm
    {...form}
    traits={traitsOf(form.method)}
    words={words && { ...words, id: 'act-text' }}
    day={day && { ...day, ...form.view.days[day.of] }}
  />
)
