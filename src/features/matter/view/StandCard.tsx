import { View } from '@tarojs/components'
import { outcomeLabels, satisfactionLabels } from '../../../../types/domain/outcomes'
import { CallButton } from '../../../ui/CallButton'
import { Card } from '../../../ui/Card'
import { Note } from '../../../ui/Note'
import { Tag } from '../../../ui/Tag'
import { dayWords } from '../../../ui/words/dates'
import { dueShort, dueWords, lateWords } from '../../../ui/words/due'
import type { MatterAct } from '../acts/matterAct'
import { LongText } from '../history/LongText'
import { Silence } from './Silence'
import { whoWords, type MatterView } from './whoWords'
import './view.scss'

interface StandCardProps {
  view: MatterView
  /** Id of the reader. */
  me: string | undefined
  onOpen(act: MatterAct): void
}

/** Where the matter stands: whose turn, until when, how to call them, and the result once there is one. */
export function StandCard({ view, me, onOpen }: StandCardProps) {
  const { responsible, substitute, due, outcome, rating } = view
  const reached = substitute ?? responsible
  const callable = reached?.phone && reached.id !== me ? reached : undefined
  return (
    <Card tone={due?.overdue ? 'late' : undefined} id="stand">
      <View className="stand-head">
        <View className="grow">
          <View className="big">{whoWords(view, me)}</View>
          {substitute && (
            <View id="substitute">
              {responsible?.name}外出了，到 {dayWords(Date.parse(substitute.until) - 1)}由
              {substitute.id === me ? '您' : substitute.name}代办
            </View>
          )}
          {due && <View className="stand-due">{due.overdue ? `说好 ${dueShort(due)}` : dueWords(due)}</View>}
        </View>
        {callable?.phone && <CallButton phone={callable.phone} name={callable.name} />}
      </View>
      {view.stranded && (
        <Note tone="late">
          从村到县都没有能办这件事的人。它一直留着，一有人就接着办；等不及可以打 12345。
        </Note>
      )}
      {due?.overdue && (
        <View className="stand-late">
          <Tag tone="late">{lateWords(due)}</Tag>
          <View className="soft">过了说好的日子还没走完这一步，村里管事的人都看得到。</View>
          <Silence view={view} me={me} onOpen={onOpen} />
        </View>
      )}
      {outcome && (
        <View className="stand-outcome">
          <View className="strong">结果：{outcomeLabels[outcome.kind]}</View>
          <LongText text={outcome.text} />
        </View>
      )}
      {rating && (
        <View className="stand-outcome">
          评价：<View className="stand-rating strong">{satisfactionLabels[rating.satisfaction]}</View>
        </View>
      )}
    </Card>
  )
}
