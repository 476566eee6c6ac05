import { View } from '@tarojs/components'
import { useState } from 'react'
import { exported as rosterExport } from '../../../types/api/roster/export'
import { template as rosterTemplate } from '../../../types/api/roster/template'
import { call } from '../../cloud/call'
import { asCloudError, type CloudError } from '../../cloud/errors'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ErrorNote } from '../../ui/ErrorNote'
import { saveFile } from '../../cloud/saveFile'

/** What a roster is here, the template for it, and the way out again. */
export function Start({ nodeId }: { nodeId: string }) {
  const [busy, setBusy] = useState<'template' | 'export'>()
  const [error, setError] = useState<CloudError>()
  const fetchFile = async (which: 'template' | 'export') => {
    setBusy(which)
    setError(undefined)
    try {
      await saveFile(
        which === 'template' ? await call(rosterTemplate, {}) : await call(rosterExport, { nodeId })
      )
    } catch (thrown) {
      setError(asCloudError(thrown))
    } finally {
      setBusy(undefined)
    }
  }
  return (
    <>
      <Card>
        <View className="stack">
          <View className="big">把村里的名册导进来</View>
          <View>
            村里现有的 Excel 表就行(.xlsx 或者
            .csv)，一行一个人、一行一户都行，分几张表、合并了单元格也行。表头叫「姓名」「户主」「电话」「村民小组」这些都认得，先后不限。
          </View>
          <View>
            先给您看每一栏认成了什么、哪一格没读，都会写明白；您点了确认才写进去。同一份再导一次，不会重复。
          </View>
        </View>
      </Card>
      {error && <ErrorNote message={error.message} />}
      <View className="row">
        <Button
          id="template"
          busy={busy === 'template' && '正在准备…'}
          onPress={() => void fetchFile('template')}
        >
          下载模板
        </Button>
        <Button id="export" busy={busy === 'export' && '正在导出…'} onPress={() => void fetchFile('export')}>
          导出名册
        </Button>
      </View>
      <View className="soft">导出的名册里有电话，请收好，用完删掉。</View>
    </>
  )
}
