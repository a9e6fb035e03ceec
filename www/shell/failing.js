/** What becomes of an element that cannot be shown, or has stopped working: the panel, the event, the console. */
import { Failure, failure } from './failure.js';
import { words } from './messages.js';
import { copyPack } from './packobject.js';
import { adopt } from './styles.js';

/** Where trying again can help without a change of the page. */
const WORTH_ANOTHER_TRY = ['panic', 'pack-unreachable', 'start-failed'];

/**
 * @param {import('./life.js').Life} life
 * @param {Failure} failure
 * @param {boolean} focused whether the focus was in the element until now
 */
export function fail(life, failure, focused) {
  // A pack that cannot be had is no reason to take away one that is being answered.
  if (!life.view?.entered()) {
    life.unmount();
    life.letGo();
    life.toLoading();
    life.status = 'failed';
    showFault(life, failure, focused);
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
 */
function showFault(life, failure, focused) {
  const panic = failure.code === 'panic';
  adopt(life.root, ['shell', 'widgets']);
  life.frame.showPanel({
    failure,
    level: life.element.getAttribute('heading-level') ?? '2',
    theme: life.element.getAttribute('theme'),
    note: panic ? (life.snapshot === null ? words.lost : words.kept) : undefined,
    button: panic ? words.startAgain : words.tryAgain,
    press: WORTH_ANOTHER_TRY.includes(failure.code) ? () => life.startAgain() : undefined,
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
