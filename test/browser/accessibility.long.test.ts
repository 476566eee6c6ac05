import { auditEach } from './support/auditing'
import { screens } from './support/screens'
import { describeInBrowser, useVillage } from './support/village'

describeInBrowser('every page can be read and tapped by everybody', () => {
  auditEach(useVillage(), screens)
})
