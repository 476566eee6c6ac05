import { View } from '@tarojs/components'
import { printedCode } from '../../../types/domain/codes'
import { goTo } from '../../ui/go'
import { Pressable } from '../../ui/Pressable'
import { byWords } from '../../ui/words/dates'
import { claimAddress, QrCode } from '../QrCode'
import type { CodeRow } from './useCodes'

/** One household's strip of paper: whose it is, whom to ask, the code, and what a phone's camera reads. */
export const Strip = ({ row, village }: { row: CodeRow; village: string }) => (
  <View className="strip">
    <View className="strip-words">
      <Pressable
        role="link"
        className="strip-name"
        onPress={() => goTo(`/link/household/index?id=${row.id}`)}
      >
        {row.name}
        {row.number && `(${row.number} 号)`}
      </Pressable>
      <View className="strip-line">{row.home || village}</View>
      <View className="strip-code">{printedCode(row.code!)}</View>
      <View className="strip-line">扫右边的码，或者在「联户」里用邀请码登记，点自己的名字。</View>
      <View className="strip-line">
        {row.member && `联系党员${row.member.name}${row.member.phone ? ` ${row.member.phone}` : ''}。`}
        {row.until && `${byWords(row.until)}有效。`}
      </View>
    </View>
    <QrCode words={claimAddress(row.code!)} label={`${row.name}的登记码`} />
  </View>
)
