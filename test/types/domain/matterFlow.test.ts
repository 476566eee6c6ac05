import { firstStage, matterFlow } from '../../../types/domain/matterFlow'
import { acts, systemActs } from '../../../types/domain/matterActs'
import { matterRoleLabels, type MatterRole } from '../../../types/domain/roles'
import { presentBead, stages } from '../../../types/domain/stages'
import { trayOf, trays } from '../../../types/domain/trays'
import { drawnActs, drawnStages, expectedStep } from '../fixtures/expectedFlow'

const standings = Object.keys(matterRoleLabels) as MatterRole[]

describe('the table of what may happen', () => {
  it('knows the stages and the acts of the domain and no others', () => {
    expect([...stages].sort()).toEqual([...drawnStages].sort())
    expect([...acts].sort()).toEqual([...drawnActs].sort())
  })

  describe.each(drawnStages)('at %s', (stage) => {
    it.each(drawnActs)('%s is open to whom the domain says, and leads where it says', (act) => {
      const step = matterFlow[stage][act]
      const expected = expectedStep(stage, act)
      expect(step && { who: [...step.who].sort(), next: step.next[0] ?? stage }).toEqual(
        expected ? { who: [...expected.who].sort(), next: expected.next } : undefined
      )
    })
  })

  it('lets the asker do something at every stage that is not over for good', () => {
    for (const stage of stages.filter((one) => one !== 'withdrawn'))
      expect([stage, Object.values(matterFlow[stage]).some((step) => step.who.includes('asker'))]).toEqual([
        stage,
        true
      ])
  })

  it('lets nobody but the asker, and who filed it for them, withdraw or appeal', () => {
    const asking = ['asker', 'proxy']
    for (const act of ['withdraw', 'appeal'] as const)
      for (const stage of stages) expect(matterFlow[stage][act]?.who ?? asking).toEqual(asking)
  })

  it('lets nobody rate or reopen but these, and whoever took their call', () => {
    const saying = ['asker', 'proxy', 'scribe']
    for (const act of ['rate', 'reopen'] as const)
      for (const stage of stages) expect(matterFlow[stage][act]?.who ?? saying).toEqual(saying)
  })

  it('keeps what the system does from every person', () => {
    for (const act of systemActs)
      for (const stage of stages) expect(matterFlow[stage][act]?.who ?? ['system']).toEqual(['system'])
  })

  it('can lead from the first stage to every other', () => {
    const reached = new Set([firstStage])
    for (const stage of reached)
      for (const step of Object.values(matterFlow[stage])) for (const next of step.next) reached.add(next)
    expect([...reached].sort()).toEqual([...stages].sort())
  })

  it('leaves the rule a choice in these cells alone', () => {
    const choices = stages.flatMap((stage) =>
      acts
        .filter((act) => (matterFlow[stage][act]?.next.length ?? 0) > 1)
        .map((act) => `${stage} ${act}: ${matterFlow[stage][act]!.next.join('/')}`)
    )
    expect(choices.sort()).toEqual([
      'discussed object: sorted/discussed',
      'discussed vacate: sorted/discussed',
      'handled rate: closed/sorted',
      'handling vacate: sorted/discussed',
      'held vacate: sorted/discussed',
      'merged unmerge: sorted/asked',
      'split respond: split/escalated'
    ])
  })

  it('gives every standing something to do', () => {
    const used = new Set(
      stages.flatMap((stage) => Object.values(matterFlow[stage]).flatMap((step) => step.who))
    )
    expect([...used].sort()).toEqual([...standings].sort())
  })
})

describe('what hangs on a stage', () => {
  it.each(stages)('%s lies in one tray that exists', (stage) => {
    expect(trays).toContain(trayOf[stage])
  })

  it('moves the beads forward along the ordinary path', () => {
    const path = ['asked', 'sorted', 'discussed', 'handling', 'handled', 'closed'] as const
    expect(path.map((stage) => presentBead[stage])).toEqual([1, 2, 3, 3, 4, 5])
    expect([presentBead.returned, presentBead.withdrawn]).toEqual([0, null])
  })
})
