import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { Idleness } from '../shell/idleness.js';

/** A place where things happen, and how many listen. */
class Place {
  /** @type {Map<string, () => void>} */
  listening = new Map();

  /** @param {string} kind @param {() => void} listener */
  addEventListener(kind, listener) {
    this.listening.set(kind, listener);
  }

  /** @param {string} kind */
  removeEventListener(kind) {
    this.listening.delete(kind);
  }

  /** @param {string} kind */
  happens(kind) {
    this.listening.get(kind)?.();
  }
}

/** @param {(place: Place, forward: (ms: number) => void, told: () => number, idleness: Idleness) => void} steps */
function watched(steps) {
  mock.timers.enable({ apis: ['setTimeout'] });
  let now = 0;
  const real = performance.now;
  performance.now = () => now;
  const place = new Place();
  let told = 0;
  const idleness = new Idleness(/** @type {any} */ (place), 10, () => told++);
  try {
    steps(place, (ms) => {
      now += ms;
      mock.timers.tick(ms);
    }, () => told, idleness);
  } finally {
    idleness.stop();
    performance.now = real;
    mock.timers.reset();
  }
}

test('somebody who does something in time is not asked, whatever it is', () => {
  watched((place, forward, told) => {
    for (const kind of ['pointerdown', 'pointermove', 'keydown', 'click', 'wheel', 'input']) {
      forward(9000);
      place.happens(kind);
    }
    assert.equal(told(), 0);
    forward(10_000);
    assert.equal(told(), 1);
  });
});

test('somebody whose screen reader presses buttons by a click alone is not taken for absent', () => {
  watched((place, forward, told) => {
    for (let press = 0; press < 5; press += 1) {
      forward(8000);
      place.happens('click');
    }
    assert.equal(told(), 0);
  });
});

test('one stretch without use is told once, and another again', () => {
  watched((place, forward, told) => {
    forward(60_000);
    assert.equal(told(), 1);
    place.happens('keydown');
    forward(10_000);
    assert.equal(told(), 2);
  });
});

test('once stopped it listens to nothing and tells nothing', () => {
  watched((place, forward, told, idleness) => {
    idleness.stop();
    forward(60_000);
    assert.equal(told(), 0);
    assert.equal(place.listening.size, 0);
  });
});
