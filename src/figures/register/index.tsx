import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { pageSize } from '../../../types/domain/limits'
import { saveFile } from '../../cloud/saveFile'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Note } from '../../ui/Note'
import { Page } from '../../ui/Page'
import { PrintButton } from '../../ui/PrintButton'
import { useOnPaper } from '../../ui/useOnPaper'
import '../figures.scss'
import { PaperRegister } from './PaperRegister'
import { RegisterLine } from './RegisterLine'
import { registerFile } from './sheet'
import { useRegister } from './useRegister'

/** 登记表: every matter of a period in one line, to print or to take away as a spreadsheet. */
export default function RegisterPage() {
  const { nodeId = '', from = '', to = '' } = useRouter().params
  const { rows, done, error, load } = useRegister({ nodeId, from, to })
  const [wrong, setWrong] = useState<string>()
  // A phone could not hold thousands of lines: the whole register is drawn for paper alone.
  const printing = useOnPaper()
  const drawn = rows.slice(0, pageSize)
  const title = from === to ? from : `${from} 到 ${to}`

  async function save() {
    setWrong(undefined)
    try {
      await saveFile(registerFile(title, rows))
    } catch {
      setWrong('表格没有存下来，请再点一次；不行的话用电脑浏览器打开这一页。')
    }
  }

  return (
    <Page
      title="登记表"
      foot={
        done && rows.length > 0 ? (
          <Button id="save-register" kind="main" onPress={() => void save()}>
            {`存成表格(${rows.length} 件)`}
          </Button>
        ) : undefined
      }
    >
      <View className="stack">
        <View className="strong not-on-paper">{`群众诉求登记表 ${title}`}</View>
        {!done && !error && (
          <View id="register-progress">
            <Note tone="do">{`正在读，已经有 ${rows.length} 件…`}</Note>
          </View>
        )}
        {error && (
          <ErrorNote
            message={`${error.message}已经读到的 ${rows.length} 件还在，接着读就行。`}
            onRetry={() => void load()}
          />
        )}
        {wrong && <ErrorNote message={wrong} />}
        {done && rows.length === 0 && (
          <Empty icon="sheet" title="这段时间没有登记的事" hint="换一段时间看看。" />
        )}
        {done && rows.length > 0 && (
          <View className="not-on-paper">
            <PrintButton>打印登记表</PrintButton>
          </View>
        )}
        {printing && <PaperRegister title={title} rows={rows} whole={done} />}
        <View className="register not-on-paper">
          {drawn.map((row) => (
            <RegisterLine key={row.number} row={row} />
          ))}
        </View>
        {drawn.length < rows.length && (
          <View className="not-on-paper soft">
            {`这里先看最早的 ${drawn.length} 件。${done ? `全部 ${rows.length} 件在表格里，打印也是全部。` : ''}`}
          </View>
        )}
      </View>
    </Page>
  )
}
