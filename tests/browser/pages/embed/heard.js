// Writes down every message and every event of a frame that reaches the page around, under a symbol: no global of ours.
{
  const heard = { messages: [], events: [] };
  Object.defineProperty(window, Symbol.for('heard'), { value: heard });
  const frameOf = (source) => [...document.querySelectorAll('iframe')].findIndex((frame) => frame.contentWindow === source);
  window.addEventListener('message', ({ data, origin, source }) => heard.messages.push({ data, origin, frame: frameOf(source) }));
  for (const name of ['ready', 'answered', 'completed', 'changed', 'failed', 'resized']) {
    window.addEventListener(`pcw-${name}`, ({ type, detail, target }) => {
      const frame = [...document.querySelectorAll('iframe')].indexOf(target);
      heard.events.push({ type, detail: JSON.parse(JSON.stringify(detail)), frame });
    });
  }
}
