import { useRouter } from '@tarojs/taro'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { goOn } from '../../ui/go'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { Form } from './Form'
import { useReportForm } from './useReportForm'

/** 说一句: what a member learned, told to a group at once. */
export default function ReportPost() {
  const { params } = useRouter()
  const form = useReportForm(params.groupId, (id) => goOn(`/group/report/index?id=${id}&sent=1`))
  const { value, error, reload, open } = form.groups
  const nobody = value !== undefined && open.length === 0
  return (
    <Page
      title="说一句"
      foot={
        !nobody && (
          <Button id="report-send" kind="main" disabled={form.missing} busy={form.busy} onPress={form.send}>
            发出去
          </Button>
        )
      }
    >
      {!value && error && <ErrorNote message={error.message} onRetry={() => void reload()} />}
      {!value && !error && <Skeleton cards={1} />}
      {nobody ? (
        <Empty icon="talk" title="这一页给党员和信息员用" hint="您有事，可以在首页点「反映问题」。" />
      ) : (
        <Form form={form} />
      )}
    </Page>
  )
}
