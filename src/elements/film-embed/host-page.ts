/** True in a frame whose page got no origin of its own: full screen, storage, other sites' players and new tabs are off. */
export const hasNoOrigin = (): boolean => self.origin === 'null';

/**
 * Tells the page around the frame how high this one is, in the forms WordPress, course systems (LTI) and plain listeners
 * understand, and asks WordPress to follow links that its frame may not open.
 */
export function tellHostPage(): void {
  if (parent === window) return;
  const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');
  // Whoever has put the film on a page may know its height: there is nothing secret in it.
  const send = (message: object) => parent.postMessage(message, '*');
  const tellHeight = () => {
    const height = measureHeight();
    if (secret) send({ message: 'height', value: Math.min(1000, Math.max(200, height)), secret });
    send({ event: 'resize', height });
    send({ subject: 'lti.frameResize', height });
  };

  // Sees the first layout, every drawer that opens and every change of width.
  new ResizeObserver(tellHeight).observe(document.body);
  window.addEventListener('load', tellHeight);
  // WordPress asks again when it has become ready to listen.
  window.addEventListener('message', ({ source, data }: MessageEvent<{ message?: unknown } | null>) => {
    if (source === parent && data?.message === 'ready') tellHeight();
  });
  // On the window, so that links which play something have had their say.
  window.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !secret || !hasNoOrigin() || event.defaultPrevented) return;
    event.preventDefault();
    send({ message: 'link', value: link.href, secret });
  });
}

/** The height of all the page holds, as it is without the scrollbar that goes away when the frame is high enough. */
function measureHeight(): number {
  const { style } = document.documentElement;
  style.overflow = 'hidden';
  const { height } = document.body.getBoundingClientRect();
  style.overflow = '';
  return Math.ceil(height);
}
