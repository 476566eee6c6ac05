import { asked } from '../../types/api/household/asked'
import { read as readHousehold } from '../../types/api/household/read'
import { seek } from '../../types/api/household/seek'
import { add, askAnother, urge } from '../../types/api/matter/asking'
import { alike } from '../../types/api/matter/alike'
import { byReceipt } from '../../types/api/matter/byReceipt'
import { course } from '../../types/api/matter/course'
import { handlers } from '../../types/api/matter/handlers'
import { rate, reopen } from '../../types/api/matter/rating'
import { read } from '../../types/api/matter/read'
import { search } from '../../types/api/matter/search'
import { shared } from '../../types/api/matter/shared'
import { together } from '../../types/api/matter/together'
import { whom } from '../../types/api/matter/whom'
import { learn } from '../cloud/methods'

// Imported first by every page of this package. Acts need no learning (see `callAct`) but what is called in by telephone.
learn({
  'household.asked': asked,
  'household.read': readHousehold,
  'household.seek': seek,
  'matter.add': add,
  'matter.alike': alike,
  'matter.askAnother': askAnother,
  'matter.byReceipt': byReceipt,
  'matter.course': course,
  'matter.handlers': handlers,
  'matter.rate': rate,
  'matter.read': read,
  'matter.reopen': reopen,
  'matter.search': search,
  'matter.shared': shared,
  'matter.together': together,
  'matter.urge': urge,
  'matter.whom': whom
})
