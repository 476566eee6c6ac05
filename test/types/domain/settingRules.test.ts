import { settingNames, settingProblem, settingRules } from '../../../types/domain/settingRules'
import { defaultSettings } from '../../../types/domain/settings'

const bounds = (name: 'requestRemindDays' | 'requestAboveDays' | 'requestDays') => settingRules[name]

describe('what can be set', () => {
  it('is every setting there is, and each default', () => {
    const { ownCategories: _beside, ...set } = defaultSettings
    expect([...settingNames].sort()).toEqual(Object.keys(set).sort())
    expect(settingNames.filter((name) => settingProblem(name, defaultSettings[name]))).toEqual([])
  })

  it('can be set by the county, and by whoever is below a level only where that level can', () => {
    const broken = settingNames.filter((name) => {
      const levels: readonly string[] = settingRules[name].levels
      return levels.join() !== ['county', 'town', 'village'].slice(0, levels.length).join()
    })
    expect(broken).toEqual([])
  })

  it('never turns round what follows one another, whoever sets it', () => {
    const orders = [
      [settingRules.ordinaryWorkdays, settingRules.complexWorkdays],
      [bounds('requestRemindDays'), bounds('requestAboveDays')],
      [bounds('requestAboveDays'), bounds('requestDays')],
      [settingRules.wishClaimDays, settingRules.wishClaimMostDays],
      [settingRules.dayStartsAt, settingRules.dayEndsAt]
    ] as const
    for (const [sooner, later] of orders) expect(sooner.highest).toBeLessThanOrEqual(later.lowest)
  })
})

describe('a value that cannot be set', () => {
  it('is told with what can', () => {
    expect(settingProblem('sortWorkdays', 0)).toBe('可以定 1 到 5 个工作日')
    expect(settingProblem('sortWorkdays', 6)).toBe('可以定 1 到 5 个工作日')
    expect(settingProblem('sortWorkdays', 1.5)).not.toBeNull()
    expect(settingProblem('officeWeekday', 8)).toBe('可以定 1 到 7')
    expect(settingProblem('quietHours', { from: 24, until: 7 })).toContain('0 到 23')
    expect(settingProblem('quietHours', { from: 7, until: 6 })).toContain('最多安静 14 个小时')
    expect(settingProblem('quietHours', { from: 18, until: 8 })).toBeNull()
    expect(settingProblem('quietHours', { from: 9, until: 9 })).toBeNull()
    expect(settingProblem('householdsPerMember', { min: 9, max: 5 })).toBe('最少的不能比最多的还多')
    expect(settingProblem('householdsPerMember', { min: 5, max: 51 })).toBe('可以定 1 到 50 户')
  })

  it('is one of another setting’s shape', () => {
    expect(settingProblem('sortWorkdays', 'machine')).not.toBeNull()
    expect(settingProblem('contentCheck', 3)).toBe('请选一个')
    expect(settingProblem('quietHours', { min: 1, max: 2 })).not.toBeNull()
    expect(settingProblem('householdsPerMember', { from: 1, until: 2 })).not.toBeNull()
    expect(settingProblem('quietHours', { from: 22, until: 6 })).toBeNull()
  })
})
