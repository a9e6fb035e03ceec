import { useEffect, useRef, useState } from 'react';
import 'personalised-care-widgets/pcw-quiz.js';

export function Quiz({ pack }) {
  const quiz = useRef(null);
  const [done, setDone] = useState(false);

  useEffect(() => {
    const element = quiz.current;
    const completed = () => setDone(true);
    element.addEventListener('pcw-completed', completed);
    return () => element.removeEventListener('pcw-completed', completed);
  }, []);

  return (
    <>
      <pcw-quiz ref={quiz} pack={pack} pick="5" />
      {done && <p>Thank you. You have finished the quiz.</p>}
    </>
  );
}
