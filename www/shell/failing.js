/** What becomes of an element that cannot be shown, or has stopped working: the panel, the event, the console. */
import { Failure, failure } from './failure.js';
import { words } from './messages.js';
import { copyPack } from './packobject.js';
import { adopt } from './styles.js';

/** Where trying again can help without a change of the page: what was to be loaded may come, memory may be free. */
const WORTH_ANOTHER_TRY = ['panic', 'pack-unreachable', 'start-failed'];

/** The same of a program that lies beside the script (`plain`). @param {Failure} failure */
const worthAnotherTry = ({ code, faults }) =>
  WORTH_ANOTHER_TRY.includes(code) || faults.some((fault) => fault.code === 'plain');

/**
 * @param {import('./life.js').Life} life
 * @param {Failure} failure
 * @param {boolean} focused whether the focus was in the element until now
 * @param {boolean} kept whether what a person entered is still there
 */
export function fail(life, failure, focused, kept) {
  // A pack that cannot be had is no reason to take away one that is being answered.
  if (!life.view?.entered()) {
    life.unmount();
    life.letGo();
    life.toLoading();
    life.status = 'failed';
    // Trying again is about what could not be had now, and not about what was shown before.
    if (failure.code !== 'panic') life.pack = undefined;
    showFault(life, failure, focused, kept);
    life.rejectReady?.(failure);
  }
  const { code, message, faults } = failure;
  life.emit('pcw-failed', { code, message, faults });
  // A panic has told already, with its cause.
  if (code !== 'panic') console.error(`<${life.spec.tag}> ${code}: ${faults.map(line).join('\n')}`);
}

/**
 * @param {import('./life.js').Life} life
 * @param {Failure} failure
 * @param {boolean} focused
 * @param {boolean} kept
 */
function showFault(life, failure, focused, kept) {
  const panic = failure.code === 'panic';
  adopt(life.root, ['shell', 'widgets']);
  life.frame.showPanel({
    failure,
    level: life.element.getAttribute('heading-level') ?? '2',
    theme: life.element.getAttribute('theme'),
    note: panic ? (kept ? words.kept : words.lost) : undefined,
    button: panic ? words.startAgain : words.tryAgain,
    press: worthAnotherTry(failure) ? () => life.startAgain() : undefined,
    announce: panic && !focused,
  });
  if (focused) life.frame.focusPanel();
}

/** A fault as the console tells it. @param {import('./types.js').Fault} fault */
export function line(fault) {
  return `${fault.place} ${fault.cause} ${fault.cure}`;
}

/** The property `pack`, copied; a Failure where it could not be. @param {unknown} original */
export function copied(original) {
  try {
    return copyPack(original);
  } catch (error) {
    return error instanceof Failure ? error : failure('pack-unreadable', 'object', String(error));
  }
}
