import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../../ui/Card'
import { Chips } from '../../ui/Chips'
import { Note } from '../../ui/Note'
import { Issues } from './Issues'
import { Sample } from './Sample'
import type { View as Import } from './useImport'

type Tab = 'good' | 'bad' | 'warning'

/** What a file would bring, and what is wrong in it, before anything is written. */
export function Preview({ view }: { view: Import }) {
  const [tab, setTab] = useState<Tab>(view.bad > 0 ? 'bad' : 'good')
  return (
    <>
      <Card>
        <View className="big">
          一共 {view.rows} 行，{view.good} 行可以导入
        </View>
        <View>{freshWords(view)}</View>
        {view.unused.length > 0 && (
          <View className="soft">没有用到的栏：{view.unused.join('、')}。这些内容不会保存。</View>
        )}
      </Card>
      <Chips<Tab>
        id="roster-tab"
        label="看哪些行"
        choices={[
          { value: 'good', label: `可以导入 ${view.good}` },
          { value: 'bad', label: `有问题 ${view.bad}` },
          { value: 'warning', label: `提醒 ${view.warnings}` }
        ]}
        chosen={[tab]}
        onChoose={setTab}
      />
      {tab === 'good' && <Sample view={view} />}
      {tab === 'bad' && (
        <>
          {view.bad > 0 && (
            <Note tone="wait">这些行不会写入。在表里改好，把整份再导一次就行，已经写入的不会重复。</Note>
          )}
          <Issues key="bad" id={view.id} kind="bad" />
        </>
      )}
      {tab === 'warning' && <Issues key="warning" id={view.id} kind="warning" />}
    </>
  )
}

const freshWords = ({ fresh, good }: Import): string => {
  if (good === 0) return '没有一行能导入，请先改好表格。'
  if (fresh === 0) return '这些内容系统里都有了，没有要写的。'
  return fresh === good
    ? '现在还没有写入，核对好了再点「写入」。'
    : `其中 ${fresh} 行是新的或者有变动，别的系统里都有了。`
}
