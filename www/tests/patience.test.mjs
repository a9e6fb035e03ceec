import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { inTime } from '../shell/patience.js';

test('a program that never comes is told of after a minute', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const waiting = inTime(new Promise(() => {}));
  mock.timers.tick(60_000);
  await assert.rejects(waiting, ({ code, faults }) => code === 'start-failed' && faults[0].code === 'late');
  mock.timers.reset();
});

test('what comes or fails in time is handed on, and nothing is left running', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  assert.equal(await inTime(Promise.resolve(7)), 7);
  await assert.rejects(inTime(Promise.reject(new Error('lost'))), /lost/);
  mock.timers.tick(60_000);
  mock.timers.reset();
});
