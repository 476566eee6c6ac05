import { thumbnailPath } from '../../../types/domain/thumbnails'

it.each([
  ['photos/p1/a.jpg', 'photos/p1/a.thumbnail.jpg'],
  ['cloud://local-1.local/photos/p1/a.png', 'cloud://local-1.local/photos/p1/a.thumbnail.jpg'],
  ['photos/p1/a', 'photos/p1/a.thumbnail.jpg']
])('the thumbnail of %s lies at %s', (photo, thumbnail) => {
  expect(thumbnailPath(photo)).toBe(thumbnail)
})
