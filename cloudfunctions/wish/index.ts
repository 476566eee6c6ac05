import { serve } from '../kernel/serve'
import { add } from './add'
import { claim } from './claim'
import { collate } from './collate'
import { decline } from './decline'
import { deny } from './deny'
import { fulfil } from './fulfil'
import { mine } from './mine'
import { publish } from './publish'
import { read } from './read'
import { release } from './release'
import { submit } from './submit'
import { thank } from './thank'
import { tray } from './tray'
import { wall } from './wall'
import { withdraw } from './withdraw'
import { timer } from './timer'

export const main = serve(
  [
    add,
    claim,
    collate,
    decline,
    deny,
    fulfil,
    mine,
    publish,
    read,
    release,
    submit,
    thank,
    tray,
    wall,
    withdraw
  ],
  { due: timer }
)
