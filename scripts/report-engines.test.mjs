// @ts-check
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { reportEngines } from './report-engines.mjs';

describe('reportEngines', () => {
  test('throws where one is required and missing, naming it and the variable', () => {
    assert.throws(() => reportEngines(['Firefox (Debian: firefox-esr)'], { required: true }), {
      name: 'SetupError',
      message: /WALBIO_REQUIRE_ENGINES=1.*firefox-esr/,
    });
  });
  test('is content where none is missing, and where none is required', () => {
    reportEngines([], { required: true });
    reportEngines(['Firefox'], { required: false });
  });
});
