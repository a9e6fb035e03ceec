// A page around that answers every message by asking again.
window.addEventListener('message', ({ data, source }) => {
  if (data?.pcw === 1) source.postMessage({ pcw: 1, type: 'hello' }, '*');
  if (data?.context === 'h5p') for (const action of ['ready', 'hello', 'resize']) source.postMessage({ context: 'h5p', action }, '*');
});
