import { View } from '@tarojs/components'
import { useState } from 'react'
import { farthestDays } from '../../../types/domain/limits'
import { wishCostLabels, wishTextLimit, wishWhomLabels } from '../../../types/domain/wishes'
import { Button } from '../../ui/Button'
import { Chips, choicesOf } from '../../ui/Chips'
import { DateField } from '../../ui/DateField'
import { ErrorNote } from '../../ui/ErrorNote'
import { Field } from '../../ui/Field'
import { Note } from '../../ui/Note'
import { TextArea } from '../../ui/TextArea'
import { dayFromNow } from '../../ui/words/dates'
import type { WishForm } from './useWishForm'

/** One sentence is enough; everything else may be left. */
export function Form({ form }: { form: WishForm }) {
  const { value, put, whoms, homes, error } = form
  const [more, showMore] = useState(!!(value.wanted ?? value.cost))
  return (
    <View className="stack">
      <TextArea
        id="wish-text"
        label="想要什么？想有人帮什么忙？"
        placeholder="例如：想要一双 38 号的棉鞋；想有人教我用手机看孙子"
        hint="小一点、具体一点，更容易有人来圆。大家的事、急事，请用「反映问题」。"
        value={value.text}
        limit={wishTextLimit}
        onChange={(text) => put({ text })}
        error={error?.fields.text}
      />
      {whoms.length > 1 && (
        <Field label="替谁许的？">
          <Chips
            id="wish-whom"
            label="替谁许的"
            choices={whoms.map((whom) => ({ value: whom, label: wishWhomLabels[whom] }))}
            chosen={[value.whom]}
            onChoose={(whom) => put({ whom })}
          />
        </Field>
      )}
      {value.whom === 'linked' && (
        <Field label="哪一户？" error={error?.fields.householdId}>
          <Chips
            id="wish-home"
            label="哪一户"
            choices={homes.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={value.householdId ? [value.householdId] : []}
            onChoose={(householdId) => put({ householdId })}
          />
        </Field>
      )}
      {more ? (
        <>
          <DateField
            label="什么时候前要？不急就不用选"
            empty="不急"
            value={value.wanted}
            first={dayFromNow(0)}
            last={dayFromNow(farthestDays)}
            onChange={(wanted) => put({ wanted })}
            error={error?.fields.wanted}
          />
          <Field label="大概要花多少？说不准就不用选">
            <Chips
              id="wish-cost"
              label="大概要花多少"
              choices={choicesOf(wishCostLabels)}
              chosen={value.cost ? [value.cost] : []}
              onChoose={(cost) => put({ cost: cost === value.cost ? undefined : cost })}
            />
          </Field>
        </>
      ) : (
        <Button id="wish-more" size="small" kind="quiet" onPress={() => showMore(true)}>
          说说什么时候要、大概多少钱
        </Button>
      )}
      <Field hint="不选就不写名字，墙上只写心愿。住址和电话什么时候都不写。">
        <Chips
          id="wish-name"
          label="要不要写名字"
          many
          choices={[{ value: 'yes', label: '墙上可以写名字' }]}
          chosen={value.showName ? ['yes'] : []}
          onChoose={() => put({ showName: !value.showName })}
        />
      </Field>
      {value.whom === 'linked' && (
        <Note tone="do">您是代办人，会记在经过里，也会告诉这一户。办到了请您去问一声再确认。</Note>
      )}
      {error && !error.fields.text && !error.fields.householdId && !error.fields.wanted && (
        <ErrorNote message={error.message} />
      )}
    </View>
  )
}
