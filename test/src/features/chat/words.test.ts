import { agendaCard, entryWords, matterCard } from '../../../../src/features/chat/words'

/** A matter with everything that must not leave it. */
const view = {
  number: '261123-V7L73',
  category: 'dispute' as const,
  hidden: false,
  subject: '和隔壁为宅基地吵起来了',
  asker: { name: '周小满', household: '石桥村一户', you: false },
  place: { name: '桥头', latitude: 1, longitude: 2 },
  responsible: { id: 'p', name: '李建国' }
}

describe('a matter’s card', () => {
  it('says its kind and number and nothing more', () => {
    expect(matterCard('m1', view)).toEqual({
      title: '联户：矛盾纠纷 261123-V7L73',
      path: '/matter/page/index?id=m1'
    })
  })

  it('says less where nobody has sorted it, or it is not read yet', () => {
    expect(matterCard('m1', { ...view, category: null }).title).toBe('联户：一件事 261123-V7L73')
    expect(matterCard('m1', undefined).title).toBe('联户')
  })

  it('says nothing and leads nowhere where it is kept from somebody', () => {
    expect(matterCard('m1', { number: '261123-V7L73', category: 'dispute', hidden: true })).toEqual({
      title: '联户',
      path: '/pages/home/index'
    })
  })
})

describe('an agenda’s card', () => {
  it('names the village and leads to its agenda', () => {
    expect(agendaCard({ id: 'village-a', name: '石桥村' })).toEqual({
      title: '石桥村联合办公：要议的事',
      path: '/work/agenda/index?nodeId=village-a'
    })
  })

  it('of nobody’s agenda leads home', () => {
    expect(agendaCard(undefined).path).toBe('/pages/home/index')
  })
})

describe('where a page was opened from', () => {
  it.each([
    [
      { chat: 'tied', group: { id: 'v-a', name: '石桥村工作群', mayUntie: false }, mayTie: [] },
      '从「石桥村工作群」的微信群打开'
    ],
    [{ chat: 'others', group: null, mayTie: [] }, '从微信群打开，这个微信群绑定的是别的群'],
    [{ chat: 'untied', group: null, mayTie: [] }, '从微信群打开，这个微信群还没有绑定']
  ] as const)('is said in one line: %j', (entry, words) => {
    expect(entryWords({ ...entry, mayTie: [] })).toBe(words)
  })
})
