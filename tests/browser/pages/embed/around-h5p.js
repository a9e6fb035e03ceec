// A page around that sizes frames the way pages with H5P do: it answers a hello, makes room, and takes the height.
window.addEventListener('message', ({ data, source, origin }) => {
  if (data?.context !== 'h5p') return;
  const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
  if (!frame) return;
  const answer = (action) => source.postMessage({ context: 'h5p', action }, origin);
  if (data.action === 'hello') {
    frame.style.width = '100%';
    window.addEventListener('resize', () => answer('resize'));
    answer('hello');
  }
  if (data.action === 'prepareResize') {
    frame.style.height = `${data.clientHeight}px`;
    answer('resizePrepared');
  }
  if (data.action === 'resize') frame.style.height = `${data.scrollHeight}px`;
});
// It may come later than the frames.
for (const frame of document.querySelectorAll('iframe')) frame.contentWindow.postMessage({ context: 'h5p', action: 'ready' }, '*');
