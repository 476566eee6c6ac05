import { View } from '@tarojs/components'
import { useState } from 'react'
import type { RosterIssueKind } from '../../../types/domain/rosters'
import { Card } from '../../ui/Card'
import { Chips } from '../../ui/Chips'
import { Note } from '../../ui/Note'
import { Columns } from './Columns'
import { Issues } from './Issues'
import './roster.scss'
import { Sample } from './Sample'
import type { Changing } from './useChanges'
import type { View as Import } from './useImport'

type Tab = 'columns' | 'good' | RosterIssueKind

interface PreviewProps {
  view: Import
  changing: Changing
  /** Whether the file is at hand, so that it can be read again. */
  changeable: boolean
}

/** What a file would bring, what was taken for what, and what is wrong or unclear in it, before anything is written. */
export function Preview({ view, changing, changeable }: PreviewProps) {
  const [tab, setTab] = useState<Tab>('columns')
  const sheets = new Set(view.columns.map(({ sheet }) => sheet)).size > 1
  return (
    <>
      <Card>
        <View className="big">
          一共 {view.rows} 人，{view.good} 人可以导入
        </View>
        <View>{freshWords(view)}</View>
        {view.waiting > 0 && <View>有 {view.waiting} 人要等您核对以后才能写入。</View>}
      </Card>
      <Chips<Tab>
        id="roster-tab"
        label="看哪些"
        choices={[
          { value: 'columns', label: '各栏' },
          { value: 'good', label: `可以导入 ${view.good}` },
          { value: 'asked', label: `请核对 ${view.asked}` },
          { value: 'bad', label: `不能写入 ${view.bad}` },
          { value: 'left', label: `没有读的 ${view.left}` },
          { value: 'warning', label: `提醒 ${view.warnings}` }
        ]}
        chosen={[tab]}
        onChoose={setTab}
      />
      {!changeable && (tab === 'columns' || tab === 'asked') && (
        <Note tone="wait">您离开过这一页。要改各栏、要回答，请点「换个文件」，把这份再选一次。</Note>
      )}
      {tab === 'columns' && <Columns columns={view.columns} changing={changing} changeable={changeable} />}
      {tab === 'good' && <Sample view={view} />}
      {tab !== 'columns' && tab !== 'good' && (
        <>
          {notes[tab] && view[counts[tab]] > 0 && <Note tone="wait">{notes[tab]}</Note>}
          <Issues
            key={`${view.id}-${tab}`}
            id={view.id}
            kind={tab}
            sheets={sheets}
            {...(changeable && { changing })}
          />
        </>
      )}
    </>
  )
}

const counts = { bad: 'bad', asked: 'asked', left: 'left', warning: 'warnings' } as const

const notes: Partial<Record<RosterIssueKind, string>> = {
  bad: '这些人不会写入。在表里改好，把整份再导一次就行，已经写入的不会重复。',
  asked: '能选的请选一个，选好了点下面的「再读一遍」。没有选的，人先不写入，或者那一格先空着。',
  left: '这些地方没有读，里面的内容不会写入，人照样写入。'
}

const freshWords = ({ rows, fresh, good }: Import): string => {
  if (rows === 0) return '还没有读出人来，看看「各栏」，把每一栏认成什么改对。'
  if (good === 0) return '没有一个人能导入，请先改好表格。'
  if (fresh === 0) return '这些内容联户里都有了，没有要写的。'
  return fresh === good
    ? '现在还没有写入，核对好了再点「写入」。'
    : `其中 ${fresh} 人是新的或者有变动，别的联户里都有了。`
}
