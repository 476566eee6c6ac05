import { View } from '@tarojs/components'
import { useState } from 'react'
import { categoryLabels, type Category } from '../../../types/domain/categories'
import { reportAboutLabels, reportUrgencyLabels } from '../../../types/domain/reports'
import { Button } from '../../ui/Button'
import { Chips, choicesOf } from '../../ui/Chips'
import { Field } from '../../ui/Field'
import { Note } from '../../ui/Note'
import { toggled } from '../../ui/toggled'
import type { ReportForm } from './useReportForm'
import { whereTo } from './whereTo'

/** Categories shown at first: the likeliest by the words typed. */
const few = 4

/** What the report is about and how pressing it is; all of it is filled in already. */
export function Kind({ form }: { form: ReportForm }) {
  const { value, put, category, isKnown, ranked, canRaise } = form
  const [all, showAll] = useState(false)
  // Danger is never hidden behind a button.
  const near = [...new Set<Category>([category, ...ranked.slice(0, few - 2), 'safety', ...ranked])]
  const shown = all ? near : near.slice(0, few)
  return (
    <>
      <Field
        label="是哪一类的事？"
        hint={isKnown ? '按您说的话先选好了，不对就点一下改。' : '没看出是哪一类，请您点一下。'}
      >
        <Chips
          id="report-category"
          label="是哪一类的事"
          choices={shown.map((one) => ({ value: one, label: categoryLabels[one] }))}
          chosen={[category]}
          onChoose={(chosen) => put({ category: chosen })}
        />
        {!all && (
          <Button size="small" kind="quiet" onPress={() => showAll(true)}>
            看其他类别
          </Button>
        )}
      </Field>
      <Field label="急不急？">
        <Chips
          id="report-urgency"
          label="急不急"
          choices={choicesOf(reportUrgencyLabels)}
          chosen={[value.urgency]}
          onChoose={(urgency) => put({ urgency })}
        />
      </Field>
      <Field hint="选上就不经过他们：直接送到上面，他们看不到。">
        <Chips
          id="report-about"
          label="说到了干部吗"
          many
          choices={choicesOf(reportAboutLabels)}
          chosen={value.about ?? []}
          onChoose={(one) => put({ about: toggled(value.about ?? [], one) })}
        />
      </Field>
      {canRaise && (
        <Field hint="选上就当场立成一件事，有人梳理、有人办，办到哪一步这里看得到。">
          <Chips
            id="report-action"
            label="要不要有人来办"
            many
            choices={[{ value: 'yes', label: '这件事要有人来办' }]}
            chosen={value.needsAction ? ['yes'] : []}
            onChoose={() => put({ needsAction: !value.needsAction })}
          />
        </Field>
      )}
      <Note tone="do">
        <View id="report-where">{whereTo(category, value.urgency, (value.about ?? []).length > 0)}</View>
      </Note>
    </>
  )
}
