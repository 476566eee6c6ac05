import { View } from '@tarojs/components'
import { useState } from 'react'
import { rosterFieldLabels, rosterFields, type RosterField } from '../../../types/domain/rosters'
import { known } from '../../../types/domain/unknown'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Chips } from '../../ui/Chips'
import { Sheet } from '../../ui/Sheet'
import type { Changing } from './useChanges'
import type { View as Import } from './useImport'

type Column = Import['columns'][number]

interface ColumnsProps {
  columns: Column[]
  changing: Changing
  /** Whether the file is at hand, so that it can be read again. */
  changeable: boolean
}

const none = 'none'

/** Which column of the file was taken for what, with examples of what stands in it; each can be changed. */
export function Columns({ columns, changing, changeable }: ColumnsProps) {
  const [open, setOpen] = useState<Column>()
  const sheets = new Set(columns.map(({ sheet }) => sheet))
  const fieldOf = ({ section, column, field }: Column): RosterField | null => {
    const said = changing.said.columns[`${section}:${column}`]
    return said ? said.field : known(field)
  }
  const choose = (value: RosterField | typeof none) => {
    if (!open) return
    changing.setColumn(open.section, open.column, value === none ? null : value)
    setOpen(undefined)
  }
  return (
    <>
      <View className="heading">表里的每一栏认成了什么，请看看对不对</View>
      {columns.map((one) => {
        const field = fieldOf(one)
        const { section, column, sheet, letter, header, examples } = one
        return (
          <Card key={`${section}:${column}`} id={`column-${section}-${column}`}>
            <View className="row roster-column">
              <View className="grow">
                <View className="strong">
                  {header}
                  {field ? ` → ${rosterFieldLabels[field]}` : ' → 不用这一栏'}
                </View>
                <View className="soft">
                  {sheets.size > 1 && sheet !== null && `${sheet} · `}
                  {letter} 栏{examples.length > 0 ? ` · 例：${examples.join('、')}` : ' · 空的'}
                </View>
              </View>
              {changeable && (
                <Button id={`change-${section}-${column}`} onPress={() => setOpen(one)}>
                  改
                </Button>
              )}
            </View>
          </Card>
        )
      })}
      {open && (
        <Sheet id="column-sheet" title={`「${open.header}」这一栏是什么`} onClose={() => setOpen(undefined)}>
          <View className="soft">里面写着：{open.examples.join('、') || '没有内容'}</View>
          <Chips<RosterField | typeof none>
            id="column-field"
            label="这一栏是什么"
            choices={[
              ...rosterFields.map((value) => ({ value, label: rosterFieldLabels[value] })),
              { value: none, label: '不用这一栏' }
            ]}
            chosen={[fieldOf(open) ?? none]}
            onChoose={choose}
          />
        </Sheet>
      )}
    </>
  )
}
