import { View } from '@tarojs/components'
import { substitutable } from '../../../types/domain/roles'
import type { Me } from '../../cloud/me'
import { Card } from '../../ui/Card'
import { goTo } from '../../ui/go'
import { Icon, type IconName } from '../../ui/Icon'

interface Entry {
  id: string
  icon: IconName
  title: string
  hint: string
  url: string
  /** Whether it is of use to somebody. */
  for(me: Me): boolean
}

const holds =
  (...roles: string[]) =>
  ({ person }: Me): boolean =>
    person?.roles.some(({ role }) => roles.includes(role)) ?? false

/** Pages that only some people need, in the order of how many do. */
const entries: Entry[] = [
  {
    id: 'search',
    icon: 'search',
    title: '找一找',
    hint: '记得几个字，或者编号',
    url: '/matter/search/index',
    for: ({ person }) => person !== null
  },
  {
    id: 'household',
    icon: 'home',
    title: '我家',
    hint: '家里人、户代表、谁看过电话和事',
    url: '/link/household/index',
    for: ({ household }) => household !== null
  },
  {
    id: 'linked',
    icon: 'link',
    title: '联系我家的党员',
    hint: '是谁，选谁，公示的名单',
    url: '/link/home/index',
    for: ({ household }) => household !== null
  },
  {
    id: 'shared',
    icon: 'talk',
    title: '大家都在说的',
    hint: '办到哪一步，我家也是',
    url: '/matter/shared/index',
    for: ({ person }) => person !== null
  },
  {
    id: 'wall',
    icon: 'heart',
    title: '心愿墙',
    hint: '认领一个，看看我家的',
    url: '/wish/wall/index',
    for: () => true
  },
  {
    id: 'wishes',
    icon: 'heart',
    title: '心愿待办',
    hint: '整理、上墙、认领了的',
    url: '/wish/tray/index',
    for: holds('hub', 'officer', 'townOffice', 'countyOffice', 'admin')
  },
  {
    id: 'links',
    icon: 'link',
    title: '我的联户',
    hint: '等我回话的，我联的户',
    url: '/link/mine/index',
    for: holds('member')
  },
  {
    id: 'filed',
    icon: 'list',
    title: '我替人反映的',
    hint: '替谁说的，办到哪一步',
    url: '/matter/filed/index',
    for: holds('member')
  },
  {
    id: 'linkage',
    icon: 'link',
    title: '联户管理',
    hint: '缺口、名单、公示、批准',
    url: '/link/office/index',
    for: holds('officer')
  },
  {
    id: 'risen',
    icon: 'link',
    title: '转上来的联户',
    hint: '村里没有人能定的',
    url: '/link/above/index',
    for: holds('townOffice', 'countyOffice', 'admin')
  },
  {
    id: 'figures',
    icon: 'chart',
    title: '办事情况',
    hint: '多久办好、满不满意，登记表',
    url: '/figures/board/index',
    for: holds('officer', 'townOffice', 'countyOffice')
  },
  {
    id: 'codes',
    icon: 'paper',
    title: '各户邀请码',
    hint: '打印出来，剪开发到每户',
    url: '/link/codes/index',
    for: holds('officer')
  },
  {
    id: 'roster',
    icon: 'sheet',
    title: '名册',
    hint: '把村里的名册导进来、导出去',
    url: '/admin/roster/index',
    for: holds('officer', 'admin')
  },
  {
    id: 'publications',
    icon: 'check',
    title: '待审核',
    hint: '要公开的话，机器拿不准的',
    url: '/work/publications/index',
    for: holds('officer', 'townOffice', 'countyOffice', 'admin')
  },
  {
    id: 'alerts',
    icon: 'bell',
    title: '消息提醒',
    hint: '微信怎么提醒我，什么时候别打扰',
    url: '/account/alerts/index',
    for: ({ person }) => person !== null
  },
  {
    id: 'away',
    icon: 'away',
    title: '外出，请人代办',
    hint: '哪天到哪天，事情先交给谁',
    url: '/admin/away/index',
    for: holds(...substitutable)
  },
  {
    id: 'organization',
    icon: 'office',
    title: '组织和职务',
    hint: '谁在任什么职务；添组织、改名、授予和免去',
    url: '/admin/node/index',
    for: holds('admin', 'officer', 'townOffice')
  },
  {
    id: 'settings',
    icon: 'list',
    title: '办事规定',
    hint: '几天办好、哪天议事、一名党员联几户；谁改过什么',
    url: '/admin/settings/index',
    for: holds('officer', 'townOffice', 'countyOffice', 'admin')
  }
]

/** The way to what a person has beside their own matters. */
export const MyEntries = ({ me }: { me: Me }) => (
  <>
    {entries
      .filter((entry) => entry.for(me))
      .map(({ id, icon, title, hint, url }) => (
        <Card key={id} id={`to-${id}`} className="row" onPress={() => goTo(url)}>
          <Icon name={icon} />
          <View className="grow">
            <View className="strong">{title}</View>
            <View className="soft">{hint}</View>
          </View>
          <Icon name="next" />
        </Card>
      ))}
  </>
)
