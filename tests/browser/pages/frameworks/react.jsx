/** React: made on the server, taken over in strict mode, with a portal. */
import { StrictMode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { heard, PRESSES, START } from './cards.js';

function Quiz({ name, state, tell }) {
  // React 19 takes over what a server made without its properties and listeners, so effects see to them. To set an equal
  // pack again does nothing.
  const element = useRef(null);
  useEffect(() => {
    element.current.pack = state.packs[name];
  }, [name, state.packs, state.elsewhere]);
  useEffect(() => {
    const { current } = element;
    current.addEventListener('pcw-answered', tell);
    return () => current.removeEventListener('pcw-answered', tell);
  }, [tell, state.elsewhere]);
  const quiz = (
    <pcw-quiz ref={element} id={name} heading-level="3" theme={state.theme}>
      <p>On paper at the desk.</p>
    </pcw-quiz>
  );
  return name === 'second' && state.elsewhere ? createPortal(quiz, document.querySelector('#elsewhere')) : quiz;
}

function Card(props) {
  const { name, state } = props;
  if (name === 'levels') return <pcw-pam-levels id="levels" theme={state.theme} />;
  if (name === 'outcomes') return <pcw-outcome-builder id="outcomes" theme={state.theme} />;
  return <Quiz {...props} />;
}

export function App() {
  const [state, setState] = useState(START);
  const tell = (event) => {
    const line = heard(event);
    setState((now) => ({ ...now, heard: [...now.heard, line] }));
  };
  const shown = state.keys.filter((name) => name !== 'first' || state.there);
  return (
    <>
      {Object.entries(PRESSES).map(([label, change]) => (
        <button key={label} onClick={() => setState(change)}>{label}</button>
      ))}
      <output>{state.heard.join(', ')}</output>
      {shown.map((name) => <Card key={name} name={name} state={state} tell={tell} />)}
    </>
  );
}

export const page = <StrictMode><App /></StrictMode>;

if (typeof document === 'object') {
  const root = hydrateRoot(document.querySelector('#app'), page);
  document.addEventListener('leave', () => root.unmount());
}
