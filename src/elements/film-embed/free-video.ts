/**
 * The page's video without the clip in its file's address. It stands there for those without script; with it the browser
 * would stop the film a second time. A new element, because the old one would fetch the film to be changed.
 */
export function freeVideo(): HTMLVideoElement | null {
  const video = document.querySelector('video');
  if (!video?.querySelector('source')?.src.includes('#')) return video;
  const fresh = document.createElement('video');
  for (const { name, value } of video.attributes) fresh.setAttribute(name, value);
  for (const child of [...video.children]) {
    if (child instanceof HTMLSourceElement) child.src = child.src.replace(/#.*/, '');
    fresh.append(child);
  }
  video.replaceWith(fresh);
  return fresh;
}
