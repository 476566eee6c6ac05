import { readFileSync } from 'node:fs'
import path from 'node:path'
import { freshId } from '../support/ids'
import { linkedVillage } from '../support/linkedVillage'
import type { PersonKey } from '../support/world'
import { weappFolder } from './harness/build'
import { notHeard } from './harness/heard'
import { useVillage } from './support/village'

const village = useVillage()
const ids = new Map<string, string>()

beforeAll(async () => {
  const { listId, groupId, noticeId, reportId } = await linkedVillage(village.call)
  ids.set('list', listId).set('village', groupId).set('notice', noticeId).set('report', reportId)
  const text = '桥头那盏路灯不亮两周了'
  const onBehalf = { householdId: 'household-a-one', receipt: 'QRSTUVWXYZ' }
  const filed = { id: freshId('matter'), text: '马大爷家的瓦掉了几片', onBehalf }
  ids.set('filed', (await village.call('a.member', 'matter.submit', filed)).id)
  ids.set('matter', (await village.call('a.resident', 'matter.submit', { id: freshId('matter'), text })).id)
})

/** Every page of these packages, by somebody it is for, with what they see; `{list}` and the like stand for ids. */
const pages: [url: string, who: PersonKey, words: string][] = [
  ['matter/page/index?id={matter}', 'a.resident', '桥头那盏路灯'],
  ['matter/ask/index', 'a.resident', '反映问题'],
  ['matter/search/index', 'a.resident', '写上记得的几个字'],
  ['matter/shared/index', 'a.resident', '现在没有大家都在说的事'],
  ['account/messages/index', 'a.resident', '给我的消息'],
  ['account/claim/index', 'a.resident', '邀请码'],
  ['admin/node/index?id=village-a', 'town.admin', '授予职务'],
  ['admin/grant/index?id=village-a', 'town.admin', '找人'],
  ['admin/first/index', 'a.resident', '管理员码'],
  ['admin/roster/index', 'a.officer', '选名册文件'],
  ['admin/away/index', 'a.hub', '请谁代办'],
  ['admin/settings/index', 'a.officer', '议事日'],
  ['admin/health/index', 'county.admin', '重新核对全部数据'],
  ['link/household/index', 'a.resident', '这一户有'],
  ['link/care/index', 'a.resident', '老人一个人住'],
  ['link/join/index?code=HAAAAAAAAA', 'a.homeless', '没有这个邀请码'],
  ['link/member/index?id=p-a-member', 'a.resident', '陈立秋'],
  ['link/codes/index', 'a.officer', '做邀请码'],
  ['link/home/index', 'a.resident', '换一位党员'],
  ['link/mine/index', 'a.member', '家里人和电话'],
  ['link/office/index?desk=objected', 'a.officer', '处理这条'],
  ['link/list/index?id={list}', 'a.resident', '提异议'],
  ['link/requests/index', 'a.resident', '没有等您点头的'],
  ['link/above/index', 'town.office', '没有转上来的联户'],
  ['group/list/index', 'a.member', '石桥村工作群'],
  ['group/feed/index?id={village}', 'a.officer', '发通知'],
  ['group/notice/index?id={notice}', 'a.officer', '谁看过了'],
  ['group/announce/index?groupId={village}', 'a.officer', '是哪方面的？'],
  ['group/people/index?id={village}', 'a.officer', '李建国'],
  ['group/tie/index', 'a.officer', '不是从微信群打开的'],
  ['group/reportPost/index', 'a.member', '您了解到什么事？'],
  ['group/report/index?id={report}', 'town.office', '电线杆'],
  ['group/reports/index', 'a.officer', '电线杆'],
  ['group/reportLedger/index', 'a.member', '还没有记账'],
  ['account/alerts/index', 'a.resident', '消息提醒'],
  ['figures/board/index', 'a.officer', '每一步多数用多久'],
  [
    'figures/behind/index?nodeId=village-a&mark=declined&from=2026-01&to=2026-02',
    'a.officer',
    '没有这样的事'
  ],
  ['figures/register/index?nodeId=village-a&from=2026-01&to=2026-02', 'a.officer', '没有登记的事'],
  ['matter/behalf/index?householdId=household-a-one', 'a.member', '替'],
  ['matter/filed/index', 'a.member', '马大爷家的瓦掉了'],
  ['matter/paper/index?id={filed}', 'a.member', '反映的事'],
  ['matter/receipt/index', 'a.officer', '回执'],
  ['wish/ask/index', 'a.resident', '许个心愿'],
  ['wish/wall/index', 'a.resident', '心愿墙'],
  ['wish/tray/index', 'a.hub', '心愿'],
  ['wish/wish/index?id=wish-that-never-was', 'a.resident', '没有找到']
]

test.each(pages)('%s opens for %s', async (url, who, words) => {
  const phone = village.phone(who)
  phone.start(url.replace(/\{(\w+)\}/, (_, what: string) => ids.get(what) ?? what))
  await phone.see(words)
  expect(notHeard(phone.screen)).toEqual([])
})

test('no page of these packages is left out', () => {
  const app = JSON.parse(readFileSync(path.join(weappFolder, 'app.json'), 'utf8')) as {
    subPackages: { root: string; pages: string[] }[]
  }
  const built = app.subPackages
    .filter(({ root }) => !root.startsWith('work'))
    .flatMap(({ root, pages }) => pages.map((page) => `${root.replace(/\/$/, '')}/${page}`))
  expect(pages.map(([url]) => url.split('?')[0]).sort()).toEqual(built.sort())
})
