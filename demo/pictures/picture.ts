import { paint, size } from './canvas'
import { encodePng } from './png'
import { scenes, type SceneName } from './scenes'

/** A scene as a PNG file. */
export const picture = (name: SceneName): Buffer => encodePng(size.width, size.height, paint(scenes[name]))
